// The history as it is read: names for operations, records and fields, and values dressed for reading.

import { sayOp } from '../ipc/last.svelte';
import { grouped } from '../kit/money';
import { has, kebab, t, word } from '../words';

export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

export interface RowChange {
  table: string;
  row: string;
  fields: FieldChange[];
}

export interface HistoryEntry {
  seq: number;
  at: string;
  actor: string;
  kind: 'change' | 'undo' | 'redo' | 'import' | 'erasure' | 'checkpoint';
  /** `slice.verb`; empty once erased. */
  op: string;
  takesBack: number | null;
  undone: boolean;
  made: { kind: string; id: string; no: string | null } | null;
  changes: RowChange[];
  rows: number;
}

export function entryName(entry: HistoryEntry): string {
  if (entry.kind === 'undo' || entry.kind === 'redo') return t(`window-entry-${entry.kind}`, { seq: entry.takesBack ?? 0 });
  if (entry.kind !== 'change') return t(`window-entry-${entry.kind}`);
  return sayOp(`op-${kebab(entry.op.replace('.', '-'))}`);
}

/** What the entry is about, where one of its rows bears a name that changed or came. */
export function entrySubject(entry: HistoryEntry): string {
  if (entry.made?.no) return entry.made.no;
  const named = ['name', 'title', 'topic'];
  const fields = entry.changes.flatMap((change) => change.fields.filter(({ field }) => named.includes(field)));
  return fields[0]?.after ?? fields[0]?.before ?? '';
}

/** A change or an import that still stands can be taken back. */
export function canUndo(entry: HistoryEntry): boolean {
  return (entry.kind === 'change' || entry.kind === 'import') && !entry.undone;
}

export function tableName(table: string): string {
  const id = `kind-${kebab(table)}`;
  return has(id) ? t(id) : table;
}

export function fieldName(field: string): string {
  const plain = kebab(field.replace(/_fen$/, ''));
  const id = [`field-${plain}`, `column-${plain}`].find((id) => has(id));
  return id ? t(id) : plain.replace(/-/g, ' ');
}

/** Ids say nothing to a reader; the record they name is named elsewhere. */
const isId = (value: string | null) => value !== null && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value);

export function toRead(fields: readonly FieldChange[]): FieldChange[] {
  return fields.filter(({ field, before, after }) => field !== 'id' && !isId(before) && !isId(after));
}

/** Fixed words are shown by their label; fen as yuan, by moving the point in the text. */
export function fieldValue(table: string, field: string, value: string | null): string {
  if (value === null || value === '') return '—';
  if (/^[a-z][A-Za-z]*$/.test(value)) return fixedWord(table, field, value);
  if (field.endsWith('_fen') && /^-?\d+$/.test(value)) return grouped(value.replace(/^(-?)(\d+)$/, (_, sign, fen) => sign + fen.padStart(3, '0').replace(/(\d\d)$/, '.$1')));
  return value;
}

function fixedWord(table: string, field: string, value: string): string {
  const families = [`${kebab(table)}-${kebab(field)}`, kebab(field), `${kebab(table)}-state`, 'channel', 'stage', 'role'];
  const family = families.find((name) => has(`${name}-${value}`) || has(`${name}-${kebab(value)}`));
  return family ? word(family, value) : value;
}
