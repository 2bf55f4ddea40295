/** The fields of a form as an operation wants them: what was left empty is null. */
export function filled<Fields extends Record<string, unknown>>(fields: Fields): Fields {
  const entries = Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' && value.trim() === '' ? null : value]);
  return Object.fromEntries(entries);
}
