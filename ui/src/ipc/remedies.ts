// What a refusal can offer besides its words: a slice names the way out of its own codes.

import type { Refusal } from './stop';
import type { ToastAction } from './toasts.svelte';

type Remedy = (refusal: Refusal) => ToastAction | null;
const remedies = new Map<string, Remedy>();

/** `remedy('undo-posted', (refusal) => ({ label: t('grants-reverse'), run: () => go(…) }))` */
export function remedy(code: string, offer: Remedy): void {
  remedies.set(code, offer);
}

export function remediesFor(refusal: Refusal): ToastAction[] {
  const offered = remedies.get(refusal.code)?.(refusal);
  return offered ? [offered] : [];
}
