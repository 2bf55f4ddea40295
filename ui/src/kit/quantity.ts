// The word that was said with a number, and the number as text.

/** As the core writes it: `{ value: "80", word: "多", unit: "户" }`; a count that was only said (一批) has no value. */
export interface Quantity {
  value: string | null;
  word: string | null;
  unit: string;
}

export const quantityWords = ['约', '近', '余', '多', '不足', '超'] as const;

export function tidyCount(typed: string): string | null {
  return typed.normalize('NFKC').replace(/[\s,，]/g, '') || null;
}

/** Printed back as it was said: 约80户, 80多户, 50余次, 近2000名. */
export function readQuantity(quantity: Quantity | null | undefined): string {
  if (!quantity) return '—';
  const { value, word, unit } = quantity;
  if (value === null) return word ?? '—';
  const after = word === '余' || word === '多';
  return after ? `${value}${word}${unit}` : `${word ?? ''}${value}${unit}`;
}
