// What is typed into a form and not sent: kept aside in the book, put back when the same form is opened again.

import { tick, untrack } from 'svelte';
import { route } from '../router.svelte';
import { ask } from './ask.svelte';
import type { FormState } from './form.svelte';
import { keep } from './keep';

type Contents = Record<string, string>;

/** How long one rests before it is kept, in milliseconds. */
const rest = 600;

const open = new Set<Draft>();

/** Before the book closes: what was just typed is kept too. */
export async function keepDrafts(): Promise<void> {
  await Promise.all([...open].map((draft) => draft.flush()));
}

export class Draft {
  /** Something from last time was put back. */
  restored = $state(false);
  #form: FormState;
  #key = '';
  /** The fields as they were before anything was typed. */
  #base: Contents = {};
  #typing = $state(false);
  #kept = '';
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(form: FormState) {
    this.#form = form;
  }

  /** Looks for what was left the last time. `of` tells forms apart that look alike at the same place. */
  async start(of: string | undefined): Promise<void> {
    // Whoever opens the form fills its fields first.
    await tick();
    await tick();
    this.#base = untrack(() => this.#form.contents());
    if (!open.has(this) || Object.keys(this.#base).length === 0) return;
    this.#key = `draft ${of ?? route.parts.join('/')} ${fingerprint(this.#base)}`;
    const kept = await ask<string | null>({ desk: { kept: { key: this.#key } } }).catch(() => null);
    if (typeof kept !== 'string' || !open.has(this)) return;
    const now = untrack(() => this.#form.contents());
    const left = Object.entries(JSON.parse(kept) as Contents).filter(([name]) => name in now && now[name] === this.#base[name]);
    if (!left.length) return;
    this.#kept = kept;
    this.#form.write(Object.fromEntries(left));
    this.#typing = this.restored = true;
  }

  /** A key or a touch inside the form: from here on, what differs is someone's own. */
  touch(): void {
    if (this.#typing) return;
    this.#base = { ...this.#base, ...untrack(() => this.#form.contents()) };
    this.#typing = true;
  }

  /** Follows what is typed; called in an effect. */
  watch(): void {
    const now = this.#form.contents();
    if (!this.#typing || !this.#key) return;
    const typed = Object.entries(now).filter(([name, json]) => (this.#base[name] ??= json) !== json);
    const next = typed.length ? JSON.stringify(Object.fromEntries(typed)) : '';
    clearTimeout(this.#waiting);
    this.#waiting = next === this.#kept ? undefined : setTimeout(() => void this.#keep(next), rest);
    this.#next = next;
  }

  #next = '';

  async flush(): Promise<void> {
    if (this.#waiting === undefined) return;
    clearTimeout(this.#waiting);
    await this.#keep(this.#next);
  }

  async #keep(next: string): Promise<void> {
    this.#waiting = undefined;
    this.#kept = next;
    await keep({ text: { key: this.#key, text: next || null } });
  }

  /** Sent: nothing waits any more. */
  done(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    this.#typing = this.restored = false;
    if (this.#kept) void this.#keep('');
  }

  /** Puts the fields back as they were before anything was typed. */
  discard(): void {
    this.#form.write(this.#base);
    this.done();
  }

  mount(of: string | undefined): () => void {
    open.add(this);
    void this.start(of);
    return () => {
      open.delete(this);
      void this.flush();
    };
  }
}

/** Tells a form by its fields and what they began with. Days of this year do not count: many fields begin with today. */
function fingerprint(base: Contents): string {
  const year = new Date().getFullYear();
  const text = Object.entries(base)
    .map(([name, json]) => `${name}=${json.startsWith(`"${year}-`) ? 'day' : json}`)
    .sort()
    .join();
  let sum = 0x811c9dc5;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (sum >>> 0).toString(36);
}
