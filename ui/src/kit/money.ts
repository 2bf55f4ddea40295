// Money on screen is text from the core, only dressed: nothing here adds or rounds.

import { ask } from '../ipc/ask.svelte';

export { grouped } from '../figures';

/** What an operator types (`１２,000．5 元`, `¥5000`) as plain text for the core to judge. */
export function tidyAmount(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s,，¥￥元]/g, '').replace(/。/g, '.');
}

type InWords = (amount: string) => Promise<string>;
let inWords: InWords = (amount) => ask<string>({ desk: { amountInWords: { amount } } });

/** How an amount is read out in 大写; the core does it, a test may put its own in place. */
export function useAmountWords(other: InWords): void {
  inWords = other;
}

export async function amountWords(amount: string): Promise<string> {
  if (!/^\d+(\.\d{1,2})?$/.test(amount)) return '';
  try {
    return await inWords(amount);
  } catch {
    return '';
  }
}
