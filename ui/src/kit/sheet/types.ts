// What a sheet is told and what it asks. It knows cells as texts; whoever gives the source knows what they mean.

import type { Refusal } from '../../ipc/stop';

export type CellKind = 'text' | 'longText' | 'number' | 'quantity' | 'money' | 'percent' | 'date' | 'choice' | 'yesNo' | 'list' | 'record';

/** A fixed word of a cell and what the reader sees of it. */
export interface Option {
  value: string;
  label: string;
}

export interface SheetColumn {
  key: string;
  label: string;
  kind: CellKind;
  /** The words that fit, for `choice` and `yesNo`. */
  options?: readonly Option[] | undefined;
  /** How a cell is read, where it is a word that is not chosen here. */
  read?: ((cell: string) => string) | undefined;
  editable: boolean;
  required: boolean;
  sorts: boolean;
  groups: boolean;
  /** Hidden until the operator asks for it. */
  extra?: boolean | undefined;
  /** Place of its cell in a row of the source, where that is not the place of the column here. */
  at?: number | undefined;
  /** Width in px until it is changed on this machine. */
  width?: number | undefined;
}

export interface SheetRow {
  id: string;
  /** In the order of the source's columns; texts as they would be typed. */
  cells: readonly (string | null)[];
  locked: boolean;
  marks?: Record<string, string> | null | undefined;
}

export interface SheetGroup {
  value: string | null;
  count: number;
  /** Place of its first row among all rows. */
  from: number;
  totals: Record<string, string>;
}

export interface SheetPage {
  total: number;
  from: number;
  rows: readonly SheetRow[];
  totals: Record<string, string>;
  groups: readonly SheetGroup[] | null;
}

export interface Filter {
  key: string;
  is: readonly string[] | null;
  contains: string | null;
  from: string | null;
  to: string | null;
  empty: boolean | null;
}

export interface Sorted {
  key: string;
  down: boolean;
}

export interface View {
  text: string | null;
  filters: readonly Filter[];
  sort: readonly Sorted[];
  group: string | null;
}

/** `row` is the id of a row, or `new-1`, `new-2` … for rows to be added. */
export interface CellEdit {
  row: string;
  key: string;
  text: string;
}

export interface TriedCell {
  row: string;
  key: string;
  before: string | null;
  after: string | null;
  refusal: Refusal | null;
}

export interface Tried {
  cells: readonly TriedCell[];
  rows: number;
  ready: boolean;
}

/** A rectangle of cells, for the count, sum and average of a selection. */
export interface Block {
  from: number;
  count: number;
  keys: readonly string[];
}

export interface SheetSource {
  page(view: View, from: number, count: number): Promise<SheetPage>;
  /** Writes all cells as one change, or none: answers the refusal. Throws when something broke. */
  edit(cells: readonly CellEdit[]): Promise<Refusal | null>;
  /** Says what `edit` would do; changes nothing. */
  try(cells: readonly CellEdit[]): Promise<Tried>;
  /** Calls `again` when the rows may have changed; answers the way to stop. */
  watch(again: () => void): () => void;
}

export const noView: View = { text: null, filters: [], sort: [], group: null };
