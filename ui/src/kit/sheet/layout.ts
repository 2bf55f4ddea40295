// Where rows and columns stand. All lines are of one height, so a place is a multiplication.

import type { CellKind, SheetColumn, SheetGroup } from './types';

/** Height of a line in px; `--row` of the tokens. */
export const LINE = 34;

export type Line = { row: number } | { group: number };

interface Stretch {
  line: number;
  /** A group's head, or a run of rows. */
  group: number | null;
  from: number;
  count: number;
}

/** Lines of the sheet: rows, with a head before each group; a folded group shows its head alone. */
export class Lines {
  readonly count: number;
  readonly #stretches: readonly Stretch[];

  constructor(rows: number, groups: readonly SheetGroup[] | null, folded: ReadonlySet<number>, blank: boolean) {
    const stretches: Stretch[] = [];
    let line = 0;
    const add = (group: number | null, from: number, count: number) => {
      if (count > 0) stretches.push({ line, group, from, count });
      line += count;
    };
    if (!groups) add(null, 0, rows);
    for (const [at, group] of (groups ?? []).entries()) {
      add(at, group.from, 1);
      if (!folded.has(at)) add(null, group.from, group.count);
    }
    if (blank) add(null, rows, 1);
    this.#stretches = stretches;
    this.count = line;
  }

  at(line: number): Line | null {
    const found = last(this.#stretches, (stretch) => stretch.line <= line);
    if (!found || line >= found.line + found.count || line < 0) return null;
    return found.group === null ? { row: found.from + line - found.line } : { group: found.group };
  }

  /** The line of a row; null when it is folded away. */
  of(row: number): number | null {
    const found = this.#stretches.find(({ group, from, count }) => group === null && row >= from && row < from + count);
    return found ? found.line + row - found.from : null;
  }
}

function last<T>(sorted: readonly T[], holds: (one: T) => boolean): T | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}

export interface Placed {
  column: SheetColumn;
  /** Place of its cell in a row of the source. */
  at: number;
  left: number;
  width: number;
}

export const WIDTHS: Record<CellKind, number> = {
  text: 150, longText: 220, number: 96, quantity: 104, money: 124, percent: 96, date: 150, choice: 118, yesNo: 92, list: 190, record: 190,
};
export const NARROWEST = 56;
export const WIDEST = 800;

export function rightAligned(kind: CellKind): boolean {
  return kind === 'number' || kind === 'quantity' || kind === 'money' || kind === 'percent';
}

/** Columns from left to right. What room is left goes to the columns of text that nobody has set. */
export function place(columns: readonly { column: SheetColumn; at: number }[], set: Readonly<Record<string, number>>, room: number): Placed[] {
  // The column that stands still leaves the others their half of a narrow sheet.
  const most = (index: number) => (index === 0 && columns.length > 1 ? Math.max(120, room / 2) : WIDEST);
  const own = columns.map(({ column }, index) => set[column.key] ?? Math.min(column.width ?? WIDTHS[column.kind], most(index)));
  const grows = columns.map(({ column }) => !(column.key in set) && (column.kind === 'text' || column.kind === 'longText' || column.kind === 'list' || column.kind === 'record'));
  const takers = grows.filter(Boolean).length;
  const left = room - own.reduce((sum, width) => sum + width, 0);
  const share = left > 0 && takers ? Math.floor(left / takers) : 0;
  let x = 0;
  return columns.map(({ column, at }, index) => {
    const width = (own[index] ?? NARROWEST) + (grows[index] ? share : 0);
    x += width;
    return { column, at, left: x - width, width };
  });
}

/** The first column, which is always in sight, and those between `left` and `left + room`. */
export function inSight(placed: readonly Placed[], left: number, room: number): number[] {
  const margin = 120;
  return placed.flatMap((one, index) => (index === 0 || (one.left + one.width > left - margin && one.left < left + room + margin) ? [index] : []));
}
