// What is done to cells: written, cleared, filled down, pasted. Each is one change, or it is refused as a whole.

import type { Refusal } from '../../ipc/stop';
import { meant, typeCell } from './cells';
import { NEW_ROW } from './drafts.svelte';
import type { Grid } from './grid.svelte';
import { cellsIn, type Rect } from './selection';
import type { CellEdit, SheetRow } from './types';

export interface Preview {
  cells: CellEdit[];
  /** Name of each row, for the reader. */
  names: ReadonlyMap<string, string>;
  /** Rows and columns of the block for which the list has no place. */
  over: { rows: number; cols: number };
  /** Cells of columns and rows that cannot be changed here. */
  fixed: number;
}

/** Writes the cells; a refusal is put at its cell and answered. */
export async function write(grid: Grid, cells: readonly CellEdit[]): Promise<Refusal | null> {
  grid.drafts.put(cells, 'sent');
  try {
    const refusal = await grid.told().source.edit(cells);
    if (refusal) {
      grid.drafts.refuse(cells, refusal);
      return refusal;
    }
    // The old texts must not flash up before the new rows are here.
    await Promise.race([grid.pages.next(), new Promise((done) => setTimeout(done, 3000))]);
    grid.drafts.drop(cells);
  } catch {
    grid.drafts.put(cells, 'held');
  }
  return null;
}

/** The row that is being added, written when it is left. */
export async function addRow(grid: Grid): Promise<Refusal | null> {
  const cells = grid.drafts.of(NEW_ROW).filter(({ state, text }) => state !== 'sent' && text !== '');
  if (!cells.length) {
    grid.drafts.drop(grid.drafts.of(NEW_ROW));
    return null;
  }
  return write(grid, cells.map(({ row, key, text }) => ({ row, key, text })));
}

function id(grid: Grid, rows: readonly SheetRow[], from: number, row: number): string {
  return row < grid.pages.total ? (rows[row - from]?.id ?? '') : `new-${row - grid.pages.total + 1}`;
}

/** The texts of a rectangle, as they would be typed. */
export async function block(grid: Grid, rect: Rect): Promise<string[][]> {
  const rows = await grid.pages.rows(rect.top, rect.bottom - rect.top + 1);
  return rows.map((row) => grid.placed.slice(rect.left, rect.right + 1).map(({ column, at }) => typeCell(column, row.cells[at])));
}

/** What the edits are and what they are not, worked out against the rows of the list. */
async function plan(grid: Grid, rect: Rect, text: (row: number, col: number) => string, over = { rows: 0, cols: 0 }): Promise<Preview> {
  const rows = await grid.pages.rows(rect.top, rect.bottom - rect.top + 1);
  const names = new Map(rows.map((row) => [row.id, grid.rowName(row)]));
  const cells: CellEdit[] = [];
  let fixed = 0;
  for (let row = rect.top; row <= rect.bottom; row++) {
    const there = rows[row - rect.top];
    for (let col = rect.left; col <= rect.right; col++) {
      const placed = grid.placed[col];
      if (!placed) continue;
      const typed = meant(placed.column, text(row, col));
      if (typed === (there?.cells[placed.at] ?? '')) continue;
      if (!placed.column.editable || there?.locked) fixed++;
      else cells.push({ row: id(grid, rows, rect.top, row), key: placed.column.key, text: typed });
    }
  }
  return { cells, names, over, fixed };
}

export function planClear(grid: Grid, rect: Rect): Promise<Preview> {
  return plan(grid, inList(grid, rect), () => '');
}

/** The top line of the selection, or the line above a single cell, in all cells beneath. */
export async function planFill(grid: Grid, selected: Rect): Promise<Preview | null> {
  const top = selected.bottom > selected.top ? selected.top : selected.top - 1;
  if (top < 0) return null;
  const [first] = await block(grid, { ...selected, top, bottom: top });
  return plan(grid, inList(grid, { ...selected, top: top + 1 }), (_, col) => first?.[col - selected.left] ?? '');
}

/** What is selected, again and again in the rows down or up to `to`. */
export async function planFillTo(grid: Grid, selected: Rect, to: number): Promise<Preview | null> {
  if (to >= selected.top && to <= selected.bottom) return null;
  const rows = await block(grid, inList(grid, selected));
  const target = to > selected.bottom ? { ...selected, top: selected.bottom + 1, bottom: to } : { ...selected, top: to, bottom: selected.top - 1 };
  const beside = (row: number) => rows[(((row - selected.top) % rows.length) + rows.length) % rows.length];
  return rows.length ? plan(grid, inList(grid, target), (row, col) => beside(row)?.[col - selected.left] ?? '') : null;
}

/** A pasted block from the active cell on; a single cell fills what is selected. */
export function planPaste(grid: Grid, selected: Rect, rows: readonly (readonly string[])[]): Promise<Preview> {
  const alone = rows.length === 1 && rows[0]?.length === 1;
  if (alone && cellsIn(selected) > 1) return plan(grid, inList(grid, selected), () => rows[0]?.[0] ?? '');
  const [height, width] = [rows.length, Math.max(0, ...rows.map((row) => row.length))];
  const room = grid.blank ? height : Math.max(0, Math.min(height, grid.pages.total - selected.top));
  const right = Math.min(selected.left + width, grid.placed.length) - 1;
  const bottom = selected.top + room - 1;
  const text = (row: number, col: number) => rows[row - selected.top]?.[col - selected.left] ?? '';
  return plan(grid, { top: selected.top, left: selected.left, bottom, right }, text, { rows: height - room, cols: Math.max(0, selected.left + width - grid.placed.length) });
}

function inList(grid: Grid, rect: Rect): Rect {
  return { ...rect, bottom: Math.min(rect.bottom, grid.pages.total - 1) };
}
