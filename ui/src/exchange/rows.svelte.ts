// Pages of a trial's rows, asked for as they come into sight.

import { showStop } from '../ipc/perform';
import { call } from '../ipc/transport';
import type { RowsPage, RowView, Show } from './exchange';

const PAGE = 100;

export class Rows {
  total = $state(0);
  /** The rows read so far by their place under the filter. */
  #rows = $state.raw(new Map<number, RowView>());
  #asked = new Set<number>();
  #ask = { sheet: 0, show: 'all' as Show };
  #ticket = 0;

  /** Another filter, or a new trial: what was read is read anew, and stays in sight until then. */
  async open(sheet: number, show: Show, near: number): Promise<void> {
    this.#ask = { sheet, show };
    this.#ticket += 1;
    this.#asked.clear();
    await this.#page(Math.floor(near / PAGE), true);
  }

  at(place: number): RowView | undefined {
    const row = this.#rows.get(place);
    if (!row) void this.#page(Math.floor(place / PAGE), false);
    return row;
  }

  /** Shows a correction before the trial has said what comes of it. */
  put(place: number, row: RowView): void {
    this.#rows = new Map(this.#rows).set(place, row);
  }

  async #page(page: number, first: boolean): Promise<void> {
    if (page < 0 || this.#asked.has(page)) return;
    this.#asked.add(page);
    const ticket = this.#ticket;
    try {
      const found = await call<RowsPage>('importRows', { ask: { ...this.#ask, from: page * PAGE, count: PAGE } });
      if (ticket !== this.#ticket) return;
      const rows = first ? new Map<number, RowView>() : new Map(this.#rows);
      found.rows.forEach((row, at) => rows.set(found.from + at, row));
      this.#rows = rows;
      this.total = found.total;
    } catch (error) {
      showStop(error);
    }
  }
}
