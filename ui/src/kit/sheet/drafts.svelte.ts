// Texts that were typed and do not stand in the list yet: on their way, refused, or in the row that is being added.

import type { Refusal } from '../../ipc/stop';
import type { CellEdit } from './types';

export const NEW_ROW = 'new-1';

export interface Draft extends CellEdit {
  state: 'held' | 'sent' | 'refused';
  refusal: Refusal | null;
}

const name = (row: string, key: string) => `${row}\n${key}`;

export class Drafts {
  #all = $state.raw<ReadonlyMap<string, Draft>>(new Map());

  at(row: string | undefined, key: string): Draft | undefined {
    return row === undefined ? undefined : this.#all.get(name(row, key));
  }

  of(row: string): Draft[] {
    return [...this.#all.values()].filter((draft) => draft.row === row);
  }

  get refused(): Draft[] {
    return [...this.#all.values()].filter(({ state }) => state === 'refused');
  }

  put(cells: readonly CellEdit[], state: Draft['state']): void {
    this.#change((all) => {
      for (const cell of cells) all.set(name(cell.row, cell.key), { ...cell, state, refusal: null });
    });
  }

  /** Puts the refusal where it belongs; the cells written with it wait as they were typed. */
  refuse(cells: readonly CellEdit[], refusal: Refusal): CellEdit {
    const [first] = cells;
    const hit = cells.find((cell) => cell.row === (refusal.args['row'] ?? cell.row) && cell.key === refusal.field) ?? cells.find(({ key }) => key === refusal.field);
    const fault = hit ?? (first && refusal.field && first.row === NEW_ROW ? { row: first.row, key: refusal.field, text: '' } : (first as CellEdit));
    this.#change((all) => {
      for (const cell of cells) all.set(name(cell.row, cell.key), { ...cell, state: cell.row === NEW_ROW ? 'held' : 'refused', refusal: null });
      all.set(name(fault.row, fault.key), { ...fault, state: 'refused', refusal });
    });
    return fault;
  }

  drop(cells: readonly { row: string; key: string }[]): void {
    this.#change((all) => {
      for (const { row, key } of cells) all.delete(name(row, key));
    });
  }

  #change(change: (all: Map<string, Draft>) => void): void {
    const all = new Map(this.#all);
    change(all);
    this.#all = all;
  }
}
