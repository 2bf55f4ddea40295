// What the shell answers when registers are taken in; messages come from the core in the operator's language.

export type Severity = 'error' | 'warning' | 'duplicate';

export interface Problem {
  row: number;
  column: string;
  severity: Severity;
  code: string;
  message: string;
}

export interface SheetReport {
  file: string;
  sheet: string;
  kind: string | null;
  rows: number;
  new: number;
  updated: number;
  unchanged: number;
  waiting: number;
  problems: Problem[];
  pending: { row: number; code: string; message: string }[];
  ignored: string[];
}

export interface Imported {
  file: string;
  sheets: SheetReport[];
  /** The one change to take back; null where nothing was changed. */
  entry: number | null;
}

/** A finding with the sheet it is in, as the list shows it. */
export interface Finding {
  id: string;
  place: string;
  row: number;
  column: string;
  severity: Severity | 'pending';
  message: string;
}

export function place(sheet: { file: string; sheet: string }): string {
  return sheet.sheet ? `${sheet.file} · ${sheet.sheet}` : sheet.file;
}

export function findings(sheets: readonly SheetReport[]): Finding[] {
  return sheets.flatMap((sheet, at) => [
    ...sheet.problems.map((problem, n) => ({ ...problem, id: `${at}-${n}`, place: place(sheet) })),
    ...sheet.pending.map((row, n) => ({ ...row, id: `${at}-p${n}`, place: place(sheet), column: '', severity: 'pending' as const })),
  ]);
}

/** How many records the import would make or change: what the button says. */
export function count(sheets: readonly SheetReport[], key: 'new' | 'updated' | 'unchanged' | 'waiting'): number {
  return sheets.reduce((sum, sheet) => sum + sheet[key], 0);
}

/** The lists that can be written out, in the order of the core. */
export const lists = [
  'organisations', 'people', 'posts', 'projects', 'activities', 'indicators', 'milestones', 'events', 'attendance',
  'services', 'incubations', 'needs', 'offers', 'publications', 'obligations', 'funds', 'awards', 'tranches',
  'payments', 'ledger', 'goals', 'openingFigures', 'coverage',
] as const;
