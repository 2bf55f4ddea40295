// What whoever has the book open has seen once: the day's panel, the tour. Kept in the book for her.

import { ask } from '../ipc/ask.svelte';
import { keep } from '../ipc/keep';

export async function seen(what: string): Promise<string | null> {
  const kept = await ask<unknown>({ desk: { kept: { key: `seen ${what}` } } }).catch(() => 'unknown');
  return typeof kept === 'string' ? kept : null;
}

export function saw(what: string, how: string): void {
  void keep({ text: { key: `seen ${what}`, text: how } });
}
