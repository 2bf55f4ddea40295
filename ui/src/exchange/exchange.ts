// What the shell answers while registers are taken in; messages come from the core in the operator's language.

import { has, kebab, t } from '../words';

export type Severity = 'error' | 'warning' | 'duplicate';
/** The filters over the rows; a row can be under several. */
export type Show = 'all' | 'new' | 'updated' | 'unchanged' | 'duplicate' | 'error' | 'waiting' | 'warning' | 'leftOut';

export interface ColumnView {
  column: number;
  letter: string;
  heading: string;
  group: string | null;
  samples: string[];
  /** A field's key, `amount:首款`, `date:首款`, or empty where it is left out. */
  role: string;
}

export interface SheetView {
  at: number;
  file: string;
  sheet: string;
  register: string | null;
  /** What the headings say by themselves. */
  proposed: string | null;
  remembered: boolean;
  rows: number;
  columns: ColumnView[];
  missing: string[];
  choices: { role: string; required: boolean; many: boolean }[];
}

export interface TrialColumn {
  column: number;
  letter: string;
  heading: string;
  group: string | null;
  role: string;
}

export interface SheetTrial {
  at: number;
  file: string;
  sheet: string;
  register: string;
  /** Records as the book counts them. */
  new: number;
  updated: number;
  unchanged: number;
  waiting: number;
  columns: TrialColumn[];
  /** Rows under each filter. */
  counts: Record<Show, number>;
}

export interface ImportState {
  sheets: SheetView[];
  fund: string | null;
  call: string | null;
  trial: SheetTrial[] | null;
}

export interface RowView {
  row: number;
  state: Show;
  cells: string[];
  corrected: number[];
  problems: { column: number | null; severity: Severity; code: string; message: string }[];
  changes: { column: number | null; field: string; before: string | null; after: string | null }[];
  pending: string[];
}

export interface RowsPage {
  total: number;
  from: number;
  rows: RowView[];
}

export interface Fix {
  sheet: number;
  row: number;
  column?: number;
  text?: string;
  leftOut?: boolean;
}

export interface Imported {
  entry: number | null;
  sheets: { file: string; sheet: string; kind: string | null; new: number; updated: number; unchanged: number; waiting: number }[];
}

export const registers = ['organisations', 'projects', 'applications', 'indicators', 'activities', 'events', 'attendance', 'disbursements'] as const;

export function place(sheet: { file: string; sheet: string }): string {
  return sheet.sheet ? `${sheet.file} · ${sheet.sheet}` : sheet.file;
}

/** How many records an import makes or changes: what the button says. */
export function count(sheets: readonly { new: number; updated: number; unchanged: number; waiting: number }[], key: 'new' | 'updated' | 'unchanged' | 'waiting'): number {
  return sheets.reduce((sum, sheet) => sum + sheet[key], 0);
}

/** A field as its register calls it. */
export function fieldLabel(register: string | null, role: string): string {
  const [kind, name] = role.split(':');
  if (name !== undefined && kind === 'budget') return t('exchange-budget-line', { name });
  if (name !== undefined) return t(kind === 'date' ? 'exchange-tranche-date' : 'exchange-tranche-amount', { name });
  const own = `exchange-field-${register}-${kebab(role)}`;
  return t(has(own) ? own : `exchange-field-${kebab(role)}`);
}

/** Letter and heading, with what stands above it. */
export function headingOf(column: { letter: string; heading: string; group: string | null }): string {
  return column.group ? `${column.group} ${column.heading}` : column.heading || column.letter;
}

/** The lists that can be written out, in the order of the core. */
export const lists = [
  'organisations', 'people', 'posts', 'projects', 'activities', 'indicators', 'milestones', 'events', 'attendance',
  'services', 'incubations', 'needs', 'offers', 'publications', 'outlets', 'obligations', 'funds', 'awards', 'tranches',
  'payments', 'bankOpen', 'ledger', 'balances', 'goals', 'openingFigures', 'federations', 'seats', 'coverage', 'deadlines',
] as const;
