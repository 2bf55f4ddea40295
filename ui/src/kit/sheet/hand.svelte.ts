// What the operator does at the sheet by key, menu and pointer: each command of keys.ts, done.

import { today } from '../dates';
import { addRow, block, planClear, planFill, planFillTo, planPaste, write, type Preview } from './changes';
import { put, putLater, take } from './clip';
import { readBlock, readClipboard } from './clipboard';
import type { Grid } from './grid.svelte';
import type { Command } from './keys';
import type { CellEdit, SheetRow } from './types';

/** What the hand needs of the drawn sheet. */
export interface Drawn {
  focus(): void;
  put(text: string): void;
  breakLine(): void;
  showAll(): void;
  /** Lines that fit on one page of the screen. */
  pageOf(): number;
  menu(): void;
  columnMenu(): void;
  /** False where the window goes on by itself. */
  leave(back: boolean): boolean;
  open(row: SheetRow): void;
  /** What the desk does not let us read from its clipboard. */
  noClipboard(): void;
}

type Title = 'sheet-paste' | 'sheet-fill-down' | 'sheet-fill' | 'sheet-clear';

export class Hand {
  /** A block to be looked at before it is written. */
  preview = $state.raw<{ preview: Preview; title: Title } | null>(null);
  readonly #grid: Grid;
  readonly #drawn: () => Drawn;

  constructor(grid: Grid, drawn: () => Drawn) {
    this.#grid = grid;
    this.#drawn = drawn;
  }

  /** Answers false where the key is not the sheet's: it goes on to the window. */
  do(command: Command): boolean {
    const grid = this.#grid;
    const { row, col } = grid.active;
    switch (command.do) {
      case 'go':
        this.commit();
        grid.go(command.how, command.dx, command.dy, command.extend, this.#drawn().pageOf());
        return true;
      case 'next': return this.#next(command.down, command.back);
      case 'edit':
        if (grid.editable(row, col)) this.#write(grid.mode === 'still' ? grid.typedText(row, col) : grid.text);
        return true;
      case 'clear':
        this.#forget();
        void this.#change('sheet-clear', planClear(grid, grid.rect));
        return true;
      case 'cancel': return this.#cancel();
      case 'fillDown':
        void planFill(grid, grid.rect).then((plan) => plan && this.#change('sheet-fill-down', Promise.resolve(plan)));
        return true;
      case 'today':
        if (grid.mode !== 'still') this.#write(grid.text + today());
        else if (grid.editable(row, col)) this.#set(today());
        return true;
      case 'newline':
        if (grid.mode === 'still' && grid.editable(row, col)) this.#write(`${grid.typedText(row, col)}\n`);
        else this.#drawn().breakLine();
        return true;
      case 'all': this.#stretch(0, grid.bounds.rows - 1, 0, grid.bounds.cols - 1); return true;
      case 'column': this.#stretch(0, Math.max(0, grid.pages.total - 1), grid.rect.left, grid.rect.right); return true;
      case 'row': this.#stretch(grid.rect.top, grid.rect.bottom, 0, grid.bounds.cols - 1); return true;
      case 'toggle': this.#set(grid.raw(row, col) === 'true' ? 'false' : 'true'); return true;
      case 'choices':
        if (grid.mode === 'still') this.#write(grid.typedText(row, col));
        this.#drawn().showAll();
        return true;
      case 'open': this.#open(); return true;
      case 'menu': this.commit(); this.#drawn().menu(); return true;
      case 'columnMenu': this.commit(); this.#drawn().columnMenu(); return true;
      case 'leave': this.commit(); return this.#drawn().leave(command.back);
      case 'moveColumn':
        grid.moveColumn(grid.column(col)?.column.key ?? '', col + command.step);
        return true;
      case 'pick': return false;
    }
  }

  /** The corner of the selection was drawn up or down to this row: what is selected is copied on, as one change. */
  async fillTo(to: number): Promise<void> {
    const grid = this.#grid;
    const from = grid.rect;
    const plan = await planFillTo(grid, from, to);
    if (!plan) return;
    grid.select({ active: grid.active, anchor: { row: Math.min(from.top, to), col: from.left }, head: { row: Math.max(from.bottom, to), col: from.right } });
    await this.#change('sheet-fill', Promise.resolve(plan));
  }

  /** What was typed and not taken in goes first, in the active cell or the row that is being added. */
  #forget(): void {
    const grid = this.#grid;
    const { left, right } = grid.rect;
    const cells = grid.isNew(grid.active.row) ? grid.placed.slice(left, right + 1).map((_, at) => grid.draft(grid.active.row, left + at)) : [grid.draft(grid.active.row, grid.active.col)];
    grid.drafts.drop(cells.filter((one) => one !== undefined));
  }

  #write(text: string): void {
    this.#grid.begin('editing', text);
    this.#drawn().put(text);
  }

  #stretch(top: number, bottom: number, left: number, right: number): void {
    const { active } = this.#grid;
    this.#grid.select({ active, anchor: { row: top, col: left }, head: { row: bottom, col: right } });
  }

  #next(down: boolean, back: boolean): boolean {
    const was = this.#grid.active.row;
    this.commit();
    const fresh = this.#grid.isNew(was);
    const moved = this.#grid.next(down, back);
    if (fresh && (down || this.#grid.active.row !== was)) void this.addRow();
    return moved;
  }

  #cancel(): boolean {
    const grid = this.#grid;
    const { row, col } = grid.active;
    if (grid.mode !== 'still') {
      grid.stop();
      return true;
    }
    const draft = grid.draft(row, col);
    if (draft) grid.drafts.drop([draft]);
    else if (grid.several) grid.select({ active: grid.active, anchor: grid.active, head: grid.active });
    else return false;
    return true;
  }

  #open(): void {
    this.commit();
    const row = this.#grid.pages.row(this.#grid.active.row);
    if (row) this.#drawn().open(row);
  }

  #set(text: string): void {
    this.#grid.begin('typing', text);
    this.commit();
  }

  /** Takes in what is being typed. The operator goes on; a refusal calls her back to its cell. */
  commit(): void {
    const grid = this.#grid;
    if (grid.mode === 'still') return;
    const at = grid.active;
    const edit = grid.end();
    if (!edit) return;
    if (grid.isNew(at.row)) grid.drafts.put([edit], 'held');
    else void this.#send([edit], at);
  }

  async #send(cells: readonly CellEdit[], at: { row: number; col: number }): Promise<void> {
    const refusal = await write(this.#grid, cells);
    if (refusal && this.#grid.mode === 'still') this.#grid.goTo(at);
  }

  /** Writes the row that is being added, once it is left. */
  async addRow(): Promise<void> {
    const grid = this.#grid;
    const was = grid.pages.total;
    const refusal = await addRow(grid);
    if (refusal) {
      const at = grid.placed.findIndex(({ column }) => column.key === refusal.field);
      if (grid.mode === 'still') grid.goTo({ row: grid.pages.total, col: Math.max(0, at) });
    } else if (grid.pages.total > was && grid.active.row === was && grid.mode === 'still') {
      grid.goTo({ row: grid.pages.total, col: grid.active.col });
    }
  }

  /** One cell is written at once; several too, and where they are refused they are looked at first. */
  async #change(title: Title, planned: Promise<Preview>): Promise<void> {
    const plan = await planned;
    const [only] = plan.cells;
    if (!only) {
      if (plan.fixed) this.#grid.told().onfixed?.();
    } else if (plan.cells.length === 1) await this.#send(plan.cells, this.#grid.active);
    else if (await write(this.#grid, plan.cells)) {
      this.#grid.drafts.drop(plan.cells);
      this.preview = { preview: plan, title };
    }
  }

  /** Copy, cut and paste as the keyboard and the desk's own menu send them. */
  clip(event: ClipboardEvent): void {
    const grid = this.#grid;
    if (grid.mode !== 'still' || !event.clipboardData) return;
    event.preventDefault();
    if (event.type === 'paste') void this.paste(readClipboard(event.clipboardData));
    else this.copy(event.type === 'cut', event.clipboardData);
  }

  copy(cut: boolean, data: DataTransfer | null): void {
    const grid = this.#grid;
    const { top, bottom } = grid.rect;
    const rows = block(grid, grid.rect);
    let there = data !== null;
    for (let row = top; row <= Math.min(bottom, grid.pages.total - 1) && there; row++) there = grid.pages.row(row) !== undefined;
    if (there && data) put(data, this.#texts());
    else void putLater(rows).catch(() => this.#drawn().noClipboard());
    if (cut) this.do({ do: 'clear' });
  }

  #texts(): string[][] {
    const { top, bottom, left, right } = this.#grid.rect;
    const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
    return span(top, Math.min(bottom, Math.max(top, this.#grid.pages.total - 1))).map((row) => span(left, right).map((col) => this.#grid.typedText(row, col)));
  }

  async pasteFromMenu(): Promise<void> {
    const text = await take();
    if (text === null) this.#drawn().noClipboard();
    else await this.paste(readBlock(text));
  }

  async paste(rows: string[][]): Promise<void> {
    const grid = this.#grid;
    if (!rows.length) return;
    const [[alone] = []] = rows;
    if (rows.length === 1 && rows[0]?.length === 1 && alone !== undefined && !grid.several) {
      if (grid.editable(grid.active.row, grid.active.col)) this.#set(alone);
      else grid.told().onfixed?.();
      return;
    }
    const plan = await planPaste(grid, grid.rect, rows);
    if (plan.cells.length || plan.over.rows || plan.over.cols || plan.fixed) this.preview = { preview: plan, title: 'sheet-paste' };
  }
}
