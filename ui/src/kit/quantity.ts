// The word that was said with a number, and the number as text. The core reads what is typed: nothing is judged here.

import { ask } from '../ipc/ask.svelte';

/** As the core writes it: `{ value: "80", word: "多", unit: "户" }`; `said` keeps 近2万人 as it stood. */
export interface Quantity {
  value: string;
  word: string | null;
  unit: string;
  said?: string;
}

export const quantityWords = ['约', '近', '余', '多', '不足', '超', '不低于'] as const;

export function tidyCount(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s,，]/g, '');
}

/** Printed back as it was said: 约80户, 80多户, 50余次, 近2000名. */
export function readQuantity(quantity: Quantity | null | undefined): string {
  if (!quantity) return '—';
  const { value, word, unit, said } = quantity;
  if (said) return said;
  const behind = word === '余' || word === '多';
  return behind ? `${value}${word}${unit}` : `${word ?? ''}${value}${unit}`;
}

/** A figure that nobody counted, never as if it had been: 约160多万元/年; near and under are rough enough. */
export function readWorked(quantity: Quantity): string {
  const rough = quantity.word !== null && quantity.word !== '余' && quantity.word !== '多';
  return rough ? readQuantity(quantity) : `约${readQuantity(quantity)}`;
}

/** A plain number needs no reading. */
export const isBare = (text: string) => /^-?\d+(\.\d+)?$/.test(text);

/** The text says by itself how sure it is: 80多, 约120, 100+. */
export const speaks = (text: string) => /[约近余多足超低少≥>+]/.test(text);

/** What stands in the field: the number, or what was said where 万 or a plus was, without the unit beside it. */
export function typedOf(quantity: Quantity | null | undefined): string {
  if (!quantity) return '';
  const { value, unit, said } = quantity;
  if (!said) return value;
  return unit && said.endsWith(unit) ? said.slice(0, -unit.length) : said;
}

/** Refused where it says no count, or one of another unit. */
export const readTyped = (text: string, unit: string) => ask<Quantity>({ desk: { readQuantity: { text, unit } } });
