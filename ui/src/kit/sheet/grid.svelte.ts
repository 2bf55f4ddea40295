// The state of one sheet: what is in sight, which cell is active, what is being typed. No drawing here.

import { meant, readCell, typeCell } from './cells';
import { Drafts, NEW_ROW, type Draft } from './drafts.svelte';
import type { Here, Mode } from './keys';
import { Lines, place, type Placed } from './layout';
import { Pages } from './pages.svelte';
import { cellsIn, clamp, cycle, edge, extend, rect, single, type At, type Bounds, type Selection } from './selection';
import type { Shown } from './shown.svelte';
import type { SheetColumn, SheetRow, SheetSource, View } from './types';

export interface Told {
  source: SheetSource;
  view: View;
  columns: readonly SheetColumn[];
  /** Rows can be added in a blank last one. */
  adds: boolean;
  shown: Shown;
  /** Someone typed into a cell that cannot be changed here. */
  onfixed?: () => void;
}

export class Grid {
  readonly told: () => Told;
  readonly pages: Pages;
  readonly drafts = new Drafts();
  /** Width that the sheet has for its columns, in px. */
  room = $state(0);
  selection = $state.raw<Selection>(single({ row: 0, col: 0 }));
  mode = $state<Mode>('still');
  /** What stands in the cell being written. */
  text = $state('');
  /** Whether the list of fitting words is open. */
  listed = $state(false);
  /** The cell to be brought into sight, after a move by the operator. */
  target = $state.raw<At | null>(null);
  folded = $state.raw<ReadonlySet<number>>(new Set());
  /** The column in which a run of Tabs began: Enter goes back to it. */
  #tabbedFrom: number | null = null;

  constructor(told: () => Told) {
    this.told = told;
    this.pages = new Pages((from, count) => told().source.page(told().view, from, count));
  }

  readonly placed: Placed[] = $derived.by(() => {
    const { columns, shown } = this.told();
    return place(shown.columns(columns), shown.widths, this.room);
  });
  readonly lines = $derived.by(() => new Lines(this.pages.total, this.pages.groups, this.folded, this.blank));
  readonly active = $derived.by(() => clamp(this.selection.active, this.bounds));
  readonly rect = $derived.by(() => rect({ active: this.active, anchor: clamp(this.selection.anchor, this.bounds), head: clamp(this.selection.head, this.bounds) }));

  get blank(): boolean {
    return this.told().adds && this.pages.known;
  }

  get bounds(): Bounds {
    return { rows: Math.max(1, this.pages.total + (this.blank ? 1 : 0)), cols: Math.max(1, this.placed.length) };
  }

  get several(): boolean {
    return cellsIn(this.rect) > 1;
  }

  isNew(row: number): boolean {
    return this.blank && row === this.pages.total;
  }

  rowId(row: number): string | undefined {
    return this.isNew(row) ? NEW_ROW : this.pages.row(row)?.id;
  }

  column(col: number): Placed | undefined {
    return this.placed[col];
  }

  /** The cell as the list has it. */
  raw(row: number, col: number): string {
    const placed = this.placed[col];
    return (placed && this.pages.row(row)?.cells[placed.at]) ?? '';
  }

  draft(row: number, col: number): Draft | undefined {
    const placed = this.placed[col];
    return placed && this.drafts.at(this.rowId(row), placed.column.key);
  }

  /** The cell as it is read: what was typed and not yet taken in comes first. */
  shownText(row: number, col: number): string {
    const column = this.placed[col]?.column;
    if (!column) return '';
    const draft = this.draft(row, col);
    return readCell(column, draft ? draft.text : this.raw(row, col));
  }

  typedText(row: number, col: number): string {
    const column = this.placed[col]?.column;
    return column ? typeCell(column, this.draft(row, col)?.text ?? this.raw(row, col)) : '';
  }

  /** Name of the row, for whoever does not see it. */
  rowName(row: SheetRow | undefined): string {
    const first = this.placed[0];
    return first && row ? readCell(first.column, row.cells[first.at]) : '';
  }

  editable(row: number, col: number): boolean {
    const column = this.placed[col]?.column;
    if (!column?.editable) return false;
    return this.isNew(row) || this.pages.row(row)?.locked === false;
  }

  get here(): Here {
    const column = this.placed[this.active.col]?.column;
    return {
      mode: this.mode,
      listed: this.listed,
      yesNo: column?.kind === 'yesNo' && this.editable(this.active.row, this.active.col),
      long: column?.kind === 'longText',
      choice: Boolean(column?.options) && this.editable(this.active.row, this.active.col),
    };
  }

  // Moving.

  #unfold(row: number): void {
    if (this.lines.of(row) !== null) return;
    const group = this.pages.groups?.findIndex(({ from, count }) => row >= from && row < from + count) ?? -1;
    if (group >= 0) this.fold(group, false);
  }

  fold(group: number, folded: boolean): void {
    const next = new Set(this.folded);
    if (folded) next.add(group);
    else next.delete(group);
    this.folded = next;
  }

  /** Selects without moving what is in sight, as Ctrl+A. */
  select(selection: Selection): void {
    this.selection = selection;
  }

  #reveal(at: At): void {
    this.#unfold(at.row);
    this.target = { ...at };
  }

  goTo(at: At, extended = false): void {
    const to = clamp(at, this.bounds);
    this.#tabbedFrom = null;
    this.selection = extended ? extend(this.selection, to) : single(to);
    this.#reveal(to);
  }

  go(how: string, dx: number, dy: number, extended: boolean, page: number): void {
    const from = extended ? this.selection.head : this.active;
    const end = this.bounds;
    const to: Record<string, () => At> = {
      step: () => ({ row: from.row + dy, col: from.col + dx }),
      page: () => ({ row: from.row + dy * page, col: from.col }),
      edge: () => edge(from, dx, dy, end, (at) => this.#filled(at)),
      first: () => ({ row: 0, col: 0 }),
      last: () => ({ row: Math.max(0, this.pages.total - 1), col: end.cols - 1 }),
      rowStart: () => ({ row: from.row, col: 0 }),
      rowEnd: () => ({ row: from.row, col: end.cols - 1 }),
    };
    this.goTo(to[how]?.() ?? from, extended);
  }

  #filled({ row, col }: At): boolean | null {
    if (this.isNew(row)) return false;
    return this.pages.row(row) ? this.shownText(row, col) !== '' : null;
  }

  /** Tab and Enter. Answers false where Tab has nowhere to go and leaves the sheet. */
  next(down: boolean, back: boolean): boolean {
    if (this.several) {
      this.selection = cycle(this.selection, down, back);
      this.#reveal(this.selection.active);
      return true;
    }
    const { row, col } = this.active;
    const { rows, cols } = this.bounds;
    const step = back ? -1 : 1;
    if (down) {
      const home = back ? col : (this.#tabbedFrom ?? col);
      this.goTo({ row: row + step, col: home });
      return true;
    }
    const began = this.#tabbedFrom ?? col;
    const place = row * cols + col + step;
    if (place < 0 || place >= rows * cols) return false;
    this.goTo({ row: Math.floor(place / cols), col: place % cols });
    this.#tabbedFrom = back ? null : began;
    return true;
  }

  /** The column goes to another place, and the active cell with its column. Answers false where it cannot. */
  moveColumn(key: string, to: number): boolean {
    const { columns, shown } = this.told();
    const here = this.placed[this.active.col]?.column.key;
    if (!shown.move(columns, key, to)) return false;
    const { row } = this.active;
    this.goTo({ row, col: Math.max(0, this.placed.findIndex(({ column }) => column.key === here)) });
    return true;
  }

  // Writing.

  begin(mode: Mode, text: string): void {
    this.mode = mode;
    this.text = text;
    // Scrolled away meanwhile, the cell comes back to be written in.
    this.#reveal(this.active);
  }

  /** Ends the writing; answers the edit it makes, or null where nothing has changed. */
  end(): { row: string; key: string; text: string } | null {
    const { row, col } = this.active;
    const placed = this.placed[col];
    const id = this.rowId(row);
    const typed = this.text;
    this.mode = 'still';
    this.listed = false;
    if (!placed || id === undefined) return null;
    const text = meant(placed.column, typed);
    const was = this.drafts.at(id, placed.column.key)?.text ?? this.raw(row, col);
    return typed === this.typedText(row, col) || text === was ? null : { row: id, key: placed.column.key, text };
  }

  stop(): void {
    this.mode = 'still';
    this.listed = false;
  }
}
