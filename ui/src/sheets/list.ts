// A list of the core as the source of a sheet.

import { ask } from '../ipc/ask.svelte';
import { onChanged } from '../ipc/changes';
import { FormState } from '../ipc/form.svelte';
import { perform, showStop } from '../ipc/perform';
import type { Block, CellEdit, SheetColumn, SheetPage, SheetSource, Tried, View } from '../kit/sheet/types';
import { rightAligned, WIDTHS } from '../kit/sheet/layout';
import { wide, widest } from '../kit/widths';
import { has, kebab, t, word } from '../words';

/** A column as the core describes it. */
export interface ListColumn {
  key: string;
  kind: SheetColumn['kind'];
  /** The families of the catalogue that say its fixed words, apart by blanks. */
  family: string | null;
  choices: readonly string[] | null;
  editable: boolean;
  required: boolean;
  sorts: boolean;
  groups: boolean;
  totals: boolean;
}

export interface ListColumns {
  list: string;
  /** What its rows are. */
  kind: string;
  columns: readonly ListColumn[];
  adds: boolean;
}

/** What the status bar says of a selection. */
export interface Sum {
  count: number;
  filled: number;
  sum: string | null;
  average: string | null;
}

export function listSource(list: string): SheetSource & { sum(view: View, block: Block): Promise<Sum> } {
  // What broke is said at once; the sheet keeps what it has.
  const shown = async <T>(answer: Promise<T>): Promise<T> => {
    try {
      return await answer;
    } catch (error) {
      showStop(error);
      throw error;
    }
  };
  return {
    page: (view, from, count) => shown(ask<SheetPage>({ sheets: { page: { list, view, from, count } } })),
    try: (cells) => shown(ask<Tried>({ sheets: { tryCells: { list, cells } } })),
    async edit(cells: readonly CellEdit[]) {
      const form = new FormState();
      const done = await perform({ sheets: { editCells: { list, cells } } }, { form, quiet: true });
      if (done) return null;
      if (form.refusal) return form.refusal;
      throw new Error('not written');
    },
    watch: (again) => onChanged(['*'], again),
    sum: (view, block) => ask<Sum>({ sheets: { selection: { list, view, ...block } } }),
  };
}

function heading(list: string, key: string): string {
  const spelt = kebab(key.replaceAll('.', '-'));
  const own = [`column-list-${kebab(list)}-${spelt}`, `column-${kebab(list)}-${spelt}`].find((id) => has(id));
  return t(own ?? `column-${spelt}`);
}

/** Names of bodies and places: longer than most texts. */
const LONG = new Set(['organisationName', 'posts', 'place']);

/** The columns with their headings and words: those of `first` in its order, the others behind them until asked for. */
export function sheetColumns({ list, columns }: ListColumns, first: readonly string[]): SheetColumn[] {
  const order = (key: string) => (first.includes(key) ? first.indexOf(key) : first.length);
  const all = columns.map(({ key, kind, family, choices, editable, required, sorts, groups }, at) => {
    const options = kind === 'yesNo' ? yesNo() : choices && family ? choices.map((value) => ({ value, label: say(family, value) })) : undefined;
    const label = heading(list, key);
    return {
    at,
    key,
    kind,
    editable,
    required,
    sorts,
    groups,
    label,
    width: key === first[0] && kind !== 'number' ? 240 : key === 'no' || key.endsWith('No') ? 196 : LONG.has(key) ? 210 : key === 'seq' ? roomFor(null, label, options) : roomFor(kind, label, options),
    extra: first.length > 0 && !first.includes(key),
    options,
    read: family ? (cell: string) => say(family, cell) : undefined,
    };
  });
  return all.sort((a, b) => order(a.key) - order(b.key) || a.at - b.at);
}

/** Wide enough for the heading with its signs, and for the words of a choice in their badge; a line's number needs no more (no kind). */
function roomFor(kind: ListColumn['kind'] | null, label: string, options: readonly { label: string }[] | undefined): number {
  const words = options ? Math.min(260, widest(options.map((one) => one.label), 14) + 42) : 0;
  return Math.max(kind ? WIDTHS[kind] : 0, wide(label, 15) + (!kind || rightAligned(kind) ? 46 : 42), words);
}

function say(families: string, cell: string): string {
  const family = families.split(' ').find((one) => has(`${one}-${cell}`) || has(`${one}-${kebab(cell)}`));
  return family ? word(family, cell) : cell;
}

const yesNo = () => [{ value: 'true', label: t('column-yes') }, { value: 'false', label: t('column-no-mark') }];
