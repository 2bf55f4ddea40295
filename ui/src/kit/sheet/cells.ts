// A cell's text as it is read, as it is typed, and the fixed word that a typed text means.

import { readDate } from '../dates';
import { grouped } from '../money';
import type { Option, SheetColumn } from './types';

/** As it stands in the sheet. */
export function readCell(column: SheetColumn, cell: string | null | undefined): string {
  if (cell === null || cell === undefined || cell === '') return '';
  if (column.options) return labelOf(column.options, cell);
  if (column.read) return column.read(cell);
  switch (column.kind) {
    case 'money': return grouped(cell);
    case 'date': return readDate(cell);
    case 'percent': return cell.endsWith('%') ? cell : `${cell}%`;
    default: return cell;
  }
}

/** As it is changed in place, and copied: what would be typed. */
export function typeCell(column: SheetColumn, cell: string | null | undefined): string {
  if (!cell) return '';
  return column.options ? labelOf(column.options, cell) : column.read ? column.read(cell) : cell;
}

function labelOf(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}

/** Words that fit what was typed: those that begin with it first. An empty text fits all. */
export function fitting(options: readonly Option[], typed: string): Option[] {
  const sought = typed.trim().toLowerCase();
  if (!sought) return [...options];
  const starts = options.filter(({ label, value }) => label.toLowerCase().startsWith(sought) || value.toLowerCase() === sought);
  return [...starts, ...options.filter((option) => !starts.includes(option) && option.label.toLowerCase().includes(sought))];
}

/** What a typed text sends: the word of its label; anything else as it was typed, for the source to judge. */
export function meant(column: SheetColumn, typed: string): string {
  const text = typed.trim();
  return column.options?.find(({ label, value }) => label === text || value === text)?.value ?? (column.kind === 'longText' ? typed : text);
}
