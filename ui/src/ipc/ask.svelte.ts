// Reading: a question that is asked again when what it read has changed.

import { onChanged } from './changes';
import { asStop, sayStop, type Stop } from './stop';
import { toasts } from './toasts.svelte';
import { call } from './transport';
import type { Query } from './types';

/** Asks once. */
export function ask<T = any>(query: Query): Promise<T> {
  return call<T>('ask', { query });
}

export class Asked<T> {
  /** The last answer; stays on screen while a newer one is on its way. */
  value = $state.raw<T | undefined>(undefined);
  stop = $state.raw<Stop | null>(null);
  asking = $state(true);
  /** What was asked last: a list is written out by the same question. */
  query = $state.raw<Query | null>(null);
  #ticket = 0;

  async read(query: Query): Promise<void> {
    const ticket = ++this.#ticket;
    this.asking = true;
    this.query = query;
    try {
      const value = await ask<T>(query);
      if (ticket !== this.#ticket) return;
      this.value = value;
      this.stop = null;
    } catch (error) {
      if (ticket !== this.#ticket) return;
      this.stop = asStop(error);
      toasts.show({ tone: 'refused' in this.stop ? 'refused' : 'broken', ...sayStop(this.stop) });
    }
    this.asking = false;
  }
}

/**
 * A reactive question, called while a component is set up:
 * `const awards = asked(() => ({ grants: { awards: { text } } }), ['award', 'payment'])`.
 * It is asked again when a value it names changes and when a change touched one of `tables`.
 * A query of `null` asks nothing.
 */
export function asked<T = any>(query: () => Query | null, tables: readonly string[]): Asked<T> {
  const answer = new Asked<T>();
  $effect(() => {
    const now = $state.snapshot(query());
    if (now === null) {
      answer.asking = false;
      return;
    }
    void answer.read(now);
    return onChanged(tables, () => void answer.read(now));
  });
  return answer;
}
