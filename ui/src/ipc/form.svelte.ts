// The state of one form: what was refused, at which field, and whether it is being sent.

import { getContext, setContext } from 'svelte';
import type { Refusal } from './stop';

export class FormState {
  refusal = $state.raw<Refusal | null>(null);
  busy = $state(false);
  #fields = new Map<string, () => void>();

  /** A field makes itself known, with the way to move the focus to it. */
  register(name: string, focus: () => void): () => void {
    this.#fields.set(name, focus);
    return () => this.#fields.delete(name);
  }

  has(name: string | null): boolean {
    return name !== null && this.#fields.has(name);
  }

  /** The refusal of this field, if it is the one at fault. */
  at(name: string | undefined): Refusal | null {
    return name !== undefined && this.refusal?.field === name ? this.refusal : null;
  }

  /** The refusal that belongs to no field of this form. */
  get general(): Refusal | null {
    return this.refusal && !this.has(this.refusal.field) ? this.refusal : null;
  }

  refuse(refusal: Refusal): void {
    this.refusal = refusal;
    if (refusal.field) this.#fields.get(refusal.field)?.();
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
