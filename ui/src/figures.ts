// Figures as they are read. Money on screen is text from the core, only dressed.

/** `"1234567.80"` → `"1,234,567.80"`; a text that is no amount stays as it is. */
export function grouped(amount: string | null | undefined): string {
  if (amount === null || amount === undefined || amount === '') return '—';
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount);
  if (!parts) return amount;
  const [, sign = '', whole = '', cents = ''] = parts;
  return `${sign}${whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')}.${cents.padEnd(2, '0')}`;
}
