// The state of one form: what was refused, at which field, and whether it is being sent.

import { getContext, setContext, untrack } from 'svelte';
import type { Refusal } from './stop';

/** A field's content, to be kept aside and put back. */
interface Held {
  read: () => unknown;
  write: (value: any) => void;
}

export class FormState {
  refusal = $state.raw<Refusal | null>(null);
  busy = $state(false);
  /** Counts what was sent: whatever waited to be kept of it has no more use. */
  sent = $state(0);
  #fields = new Map<string, () => void>();
  #held = $state.raw<ReadonlyMap<string, Held>>(new Map());

  /** A field makes itself known, with the way to move the focus to it. */
  register(name: string, focus: () => void): () => void {
    this.#fields.set(name, focus);
    return () => this.#fields.delete(name);
  }

  /** What is typed in this field outlives the form until it is sent. */
  hold(name: string, held: Held): () => void {
    this.#held = new Map(this.#held).set(name, held);
    return () => {
      const rest = new Map(this.#held);
      if (rest.get(name) === held) rest.delete(name);
      this.#held = rest;
    };
  }

  /** What stands in the fields, as JSON by name. */
  contents(): Record<string, string> {
    return Object.fromEntries([...this.#held].map(([name, { read }]) => [name, JSON.stringify($state.snapshot(read()) ?? null)]));
  }

  write(contents: Record<string, string>): void {
    for (const [name, json] of Object.entries(contents)) this.#held.get(name)?.write(JSON.parse(json));
  }

  /** The field a refusal belongs to: of a line its own field (`budget.1`), the one that stands for its list, or the field named. */
  #fieldOf({ field, args }: Refusal): string | undefined {
    const line = args['inside'];
    const named = [line, line?.split('.')[0], field].filter((name): name is string => Boolean(name));
    return named.find((name) => this.#fields.has(name));
  }

  /** The refusal of this field, if it is the one at fault. */
  at(name: string | undefined): Refusal | null {
    return name !== undefined && this.refusal && this.#fieldOf(this.refusal) === name ? this.refusal : null;
  }

  /** The refusal that belongs to no field of this form. */
  get general(): Refusal | null {
    return this.refusal && !this.#fieldOf(this.refusal) ? this.refusal : null;
  }

  refuse(refusal: Refusal): void {
    this.refusal = refusal;
    this.#fields.get(this.#fieldOf(refusal) ?? '')?.();
  }

  clear(): void {
    this.refusal = null;
  }
}

const key = Symbol('form');

export function provideForm(form: FormState): void {
  setContext(key, () => form);
}

export function currentForm(): FormState | undefined {
  return getContext<(() => FormState) | undefined>(key)?.();
}

/** Called by a field while it is set up: its content is kept aside with the form it stands in. */
export function held(name: () => string | undefined, read: () => unknown, write: (value: any) => void): void {
  const form = currentForm();
  $effect(() => {
    const field = name();
    return form && field ? untrack(() => form.hold(field, { read, write })) : undefined;
  });
}
