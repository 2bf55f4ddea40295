// Which cell is active and which are selected. Rows count from 0 over the whole list.

export interface At {
  row: number;
  col: number;
}

/** The active cell lies inside the rectangle between `anchor` and `head`. */
export interface Selection {
  active: At;
  anchor: At;
  head: At;
}

export interface Rect {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface Bounds {
  rows: number;
  cols: number;
}

export const single = (at: At): Selection => ({ active: at, anchor: at, head: at });

export function rect({ anchor, head }: Selection): Rect {
  return {
    top: Math.min(anchor.row, head.row),
    bottom: Math.max(anchor.row, head.row),
    left: Math.min(anchor.col, head.col),
    right: Math.max(anchor.col, head.col),
  };
}

export function cellsIn({ top, bottom, left, right }: Rect): number {
  return (bottom - top + 1) * (right - left + 1);
}

export function within({ top, bottom, left, right }: Rect, row: number, col: number): boolean {
  return row >= top && row <= bottom && col >= left && col <= right;
}

export function clamp(at: At, { rows, cols }: Bounds): At {
  return { row: Math.max(0, Math.min(rows - 1, at.row)), col: Math.max(0, Math.min(cols - 1, at.col)) };
}

export function extend(selection: Selection, head: At): Selection {
  return { active: selection.active, anchor: selection.active, head };
}

/**
 * Ctrl and an arrow: to the end of the filled cells, or over empty ones to the next filled.
 * `filled` answers null where it does not know yet; the unknown counts as more of the same.
 */
export function edge(at: At, dx: number, dy: number, bounds: Bounds, filled: (at: At) => boolean | null): At {
  const inside = ({ row, col }: At) => row >= 0 && col >= 0 && row < bounds.rows && col < bounds.cols;
  const step = ({ row, col }: At): At => ({ row: row + dy, col: col + dx });
  const far: At = clamp({ row: at.row + dy * bounds.rows, col: at.col + dx * bounds.cols }, bounds);
  let here = step(at);
  if (!inside(here)) return at;
  const run = filled(at) === true && filled(here) !== false;
  for (; inside(here); here = step(here)) {
    const now = filled(here);
    if (now === null) return far;
    if (run && !now) return { row: here.row - dy, col: here.col - dx };
    if (!run && now) return here;
  }
  return far;
}

/** Tab and Enter inside a selection of several cells go round in it. */
export function cycle(selection: Selection, down: boolean, back: boolean): Selection {
  const { top, bottom, left, right } = rect(selection);
  const [rows, cols] = [bottom - top + 1, right - left + 1];
  const [row, col] = [selection.active.row - top, selection.active.col - left];
  const count = rows * cols;
  const place = ((down ? col * rows + row : row * cols + col) + (back ? -1 : 1) + count) % count;
  const active = down ? { row: top + (place % rows), col: left + Math.floor(place / rows) } : { row: top + Math.floor(place / cols), col: left + (place % cols) };
  return { ...selection, active };
}
