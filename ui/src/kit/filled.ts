/** The fields of a form as an operation wants them: what was left empty is null. */
export function filled<Fields extends Record<string, unknown>>(fields: Fields): Fields {
  const entries = Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' && value.trim() === '' ? null : value]);
  return Object.fromEntries(entries);
}

/** A whole number typed as text; what is none goes on as it was typed, so that it is refused at its field and not lost. */
export function whole(typed: string | null | undefined): number | null {
  const text = (typed ?? '').normalize('NFKC').trim();
  if (text === '') return null;
  return /^-?\d{1,15}$/.test(text) ? Number(text) : (text as unknown as number);
}
