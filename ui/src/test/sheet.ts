// A list held in memory, in place of the core's: what a sheet asks of it and writes into it.

import type { Refusal } from '../ipc/stop';
import type { CellEdit, SheetColumn, SheetRow, SheetSource, Tried, View } from '../kit/sheet/types';

const column = (key: string, label: string, kind: SheetColumn['kind'], more: Partial<SheetColumn> = {}): SheetColumn => ({
  key, label, kind, editable: true, required: false, sorts: true, groups: false, ...more,
});

export const columns: SheetColumn[] = [
  column('name', '名称', 'text', { required: true }),
  column('kind', '类别', 'choice', { groups: true, options: [{ value: 'association', label: '社会团体' }, { value: 'service', label: '社会服务机构' }, { value: 'foundation', label: '基金会' }] }),
  column('foundedOn', '成立日期', 'date'),
  column('fund', '经费', 'money'),
  column('womens', '女性社会组织', 'yesNo', { options: [{ value: 'true', label: '是' }, { value: 'false', label: '否' }] }),
  column('note', '备注', 'longText'),
  column('days', '天数', 'number', { editable: false }),
];

const kinds = ['association', 'service', 'foundation'];

export class ListInMemory implements SheetSource {
  rows: SheetRow[];
  asked: { view: View; from: number; count: number }[] = [];
  edits: CellEdit[][] = [];
  #again = new Set<() => void>();

  constructor(count: number) {
    this.rows = Array.from({ length: count }, (_, at) => ({
      id: `r${at}`, cells: [`第${at + 1}家`, kinds[at % 3] ?? null, `2024-0${(at % 9) + 1}`, `${at + 1}000.00`, at % 2 ? 'true' : 'false', null, String(at)], locked: false,
    }));
  }

  async page(view: View, from: number, count: number) {
    this.asked.push({ view, from, count });
    const groups = view.group ? kinds.map((value, at) => ({ value, from: at, count: 1, totals: { fund: '1000.00' } })) : null;
    return { total: this.rows.length, from, rows: this.rows.slice(from, from + count), totals: { fund: '6000.00' }, groups };
  }

  refusalOf({ row, key, text }: CellEdit): Refusal | null {
    if (key === 'fund' && text && !/^\d+(\.\d+)?$/.test(text)) return { code: 'amount-unreadable', field: key, args: { row, text } };
    return key === 'name' && !text ? { code: 'required', field: key, args: { row } } : null;
  }

  async edit(cells: readonly CellEdit[]) {
    const added = cells.filter(({ row }) => row === 'new-1');
    if (added.length && !added.some(({ key }) => key === 'name')) return { code: 'required', field: 'name', args: { row: 'new-1' } };
    for (const cell of cells) {
      const refusal = this.refusalOf(cell);
      if (refusal) return refusal;
    }
    this.edits.push([...cells]);
    if (added.length) this.rows = [...this.rows, { id: `r${this.rows.length}`, cells: columns.map(() => null), locked: false }];
    for (const { row, key, text } of cells) {
      const at = columns.findIndex((one) => one.key === key);
      const id = row === 'new-1' ? this.rows.at(-1)?.id : row;
      this.rows = this.rows.map((one) => (one.id === id ? { ...one, cells: one.cells.map((cell, place) => (place === at ? text || null : cell)) } : one));
    }
    this.change();
    return null;
  }

  async try(cells: readonly CellEdit[]): Promise<Tried> {
    const tried = cells.map((cell) => {
      const at = columns.findIndex((one) => one.key === cell.key);
      return { row: cell.row, key: cell.key, before: this.rows.find(({ id }) => id === cell.row)?.cells[at] ?? null, after: cell.text || null, refusal: this.refusalOf(cell) };
    });
    return { cells: tried, rows: new Set(cells.map(({ row }) => row)).size, ready: tried.every(({ refusal }) => !refusal) };
  }

  watch(again: () => void) {
    this.#again.add(again);
    return () => this.#again.delete(again);
  }

  change() {
    for (const again of this.#again) again();
  }
}

interface Column {
  key: string;
  kind?: SheetColumn['kind'];
  family?: string;
  choices?: string[];
}

/** Answers the questions of a list as the core does: its columns, one page of rows given by key, no views kept. */
export function sheetAnswers(query: any, of: Record<string, { columns: Column[]; rows: Record<string, string | null>[]; totals?: Record<string, string> }>): unknown {
  const [[name, asked]] = Object.entries<any>(query.sheets) as [[string, any]];
  const list = of[asked.list];
  if (!list) throw { broken: { code: 'window-unexpected', detail: `no list ${asked.list}` } };
  const { columns, rows, totals = {} } = list;
  switch (name) {
    case 'columns':
      return { list: asked.list, adds: false, columns: columns.map((one) => ({ kind: 'text', family: null, choices: null, editable: true, required: false, sorts: true, groups: false, totals: false, ...one })) };
    case 'page': {
      const fits = rows.filter((row) => asked.view.filters.every((filter: any) => !filter.is || filter.is.includes(row[filter.key])));
      const part = fits.slice(asked.from, asked.from + asked.count);
      return { total: fits.length, from: asked.from, totals, groups: null, rows: part.map((row) => ({ id: row['id'], locked: false, marks: row['mark'] ? JSON.parse(row['mark']) : {}, cells: columns.map(({ key }) => row[key] ?? null) })) };
    }
    case 'selection': return { count: 4, filled: 3, sum: '约140', average: '约70' };
    default: return [];
  }
}
