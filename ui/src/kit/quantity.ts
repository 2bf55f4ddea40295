// The word that was said with a number, and the number as text.

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
