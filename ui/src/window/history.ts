// The history as it is read: names for operations, records and fields, and values dressed for reading.

import { sayOp } from '../ipc/last.svelte';
import { readDate } from '../kit/dates';
import { grouped } from '../kit/money';
import { has, kebab, listed, t, word } from '../words';

export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

export interface RowChange {
  table: string;
  row: string;
  /** What the record is called. */
  name: string | null;
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

/** What the entry is about: its number, or the first of its records that has a name. */
export function entrySubject(entry: HistoryEntry): string {
  if (entry.made?.no) return entry.made.no;
  return entry.changes.find(({ name }) => name)?.name ?? '';
}

/** A change or an import that still stands can be taken back. */
export function canUndo(entry: HistoryEntry): boolean {
  return (entry.kind === 'change' || entry.kind === 'import') && !entry.undone;
}

/** A record that was there before the entry can be put back as it was then. */
export function canRestore(entry: HistoryEntry, change: RowChange): boolean {
  return entry.kind !== 'checkpoint' && entry.kind !== 'erasure' && change.fields.some(({ before }) => before !== null);
}

export function tableName(table: string): string {
  const id = `kind-${kebab(table)}`;
  return has(id) ? t(id) : table;
}

export function fieldName(field: string): string {
  const plain = kebab(field.replace(/_(fen|id)$/, ''));
  const id = [`field-${plain}`, `column-${plain}`].find((id) => has(id));
  return id ? t(id) : plain.replace(/-/g, ' ');
}

/** What no reader asks for; tests/tidy/history.rs names the same. */
const unread = ['id', 'record_id', 'source_id', 'digest', 'figures', 'figures_hash', 'one', 'said', 'asked'];

/** Ids that the core could not name say nothing to a reader. */
const isId = (value: string | null) => value !== null && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value);

export function toRead(fields: readonly FieldChange[]): FieldChange[] {
  return fields.filter(({ field, before, after }) => !unread.includes(field) && !isId(before) && !isId(after));
}

/** Columns that hold yes or no. */
const yesNo = ['identity_verified', 'womens', 'rooted', 'as_recorded', 'is_hub', 'active', 'binding', 'single_operator', 'account_changed', 'consent_by_guardian', 'as_is'];

/** Fixed words by their label, lists with 、, dates and yes or no as they are read; fen as yuan, by moving the point in the text. */
export function fieldValue(table: string, field: string, value: string | null): string {
  if (value === null || value === '' || value === '[]') return '—';
  if (yesNo.includes(field) && /^[01]$/.test(value)) return t(value === '1' ? 'column-yes' : 'column-no-mark');
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(value)) return readDate(value);
  if (value.startsWith('[')) return listOf(value);
  if (/^[a-z][A-Za-z]*$/.test(value)) return fixedWord(table, field, value);
  if (field.endsWith('_fen') && /^-?\d+$/.test(value)) return grouped(value.replace(/^(-?)(\d+)$/, (_, sign, fen) => sign + fen.padStart(3, '0').replace(/(\d\d)$/, '.$1')));
  return value;
}

function listOf(json: string): string {
  try {
    return listed((JSON.parse(json) as unknown[]).map((one) => (typeof one === 'string' ? one : JSON.stringify(one))));
  } catch {
    return json;
  }
}

/** Families whose name is not that of the column. */
const named: Record<string, string[]> = {
  'organisation.identity_kind': ['identity'],
  'organisation.status': ['record-status'],
  'person.status': ['record-status'],
  'person.paper_kind': ['paper'],
  'need.kind': ['resource-kind'],
  'offer.kind': ['resource-kind'],
  'resource_match.state': ['match-state'],
  'ledger_entry.kind': ['entry-kind'],
  'tranche_condition.kind': ['condition-kind'],
  'tranche_condition.state': ['condition-state'],
  'expense_report.state': ['report-state'],
  'expense_line.class': ['budget-class'],
  'award_budget_line.class': ['budget-class'],
  'application_line.class': ['budget-class'],
  'application_decision_line.class': ['budget-class'],
  'award_class_cap.class': ['budget-class'],
  'settlement.kind': ['settlement-kind'],
  'organisation_count.of': ['count-of'],
  'inspection.result': ['inspection'],
  'outlet.level': ['media-level'],
  'project_move.from_state': ['project-state'],
  'project_move.to_state': ['project-state'],
  'project_partner.role': ['partner-role'],
  'project_budget.source': ['budget-source'],
  'issued_paper.style': ['paper-style'],
};

function fixedWord(table: string, field: string, value: string): string {
  const families = [...(named[`${table}.${field}`] ?? []), `${kebab(table)}-${kebab(field)}`, kebab(field), `${kebab(table)}-state`, 'channel', 'stage', 'role'];
  const family = families.find((name) => has(`${name}-${value}`) || has(`${name}-${kebab(value)}`));
  return family ? word(family, value) : value;
}
