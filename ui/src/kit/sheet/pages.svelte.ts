// Rows of a list that is too long to hold: asked in pages as they come into sight.

import type { SheetGroup, SheetPage, SheetRow } from './types';

export const PAGE = 100;
const AT_ONCE = 4;
const KEPT = 60;

type Rows = readonly SheetRow[];

export class Pages {
  total = $state(0);
  /** Whether the source has answered at all. */
  known = $state(false);
  totals = $state.raw<Record<string, string>>({});
  groups = $state.raw<readonly SheetGroup[] | null>(null);
  /** Counts the times the list was asked anew. */
  round = $state(0);
  #now = $state.raw<ReadonlyMap<number, Rows>>(new Map());
  // What stood here before the list was asked anew: it stays in sight until its page has come.
  #before: ReadonlyMap<number, Rows> = new Map();
  #asked = new Set<number>();
  #flying = 0;
  #waiting: (() => void)[] = [];
  readonly #ask: (from: number, count: number) => Promise<SheetPage>;

  constructor(ask: (from: number, count: number) => Promise<SheetPage>) {
    this.#ask = ask;
  }

  row(at: number): SheetRow | undefined {
    const page = Math.floor(at / PAGE);
    return (this.#now.get(page) ?? this.#before.get(page))?.[at - page * PAGE];
  }

  /** Everything may have changed: what is in sight is asked again. */
  again(): void {
    this.#before = new Map([...this.#before, ...this.#now]);
    this.#now = new Map();
    this.#asked.clear();
    this.round++;
  }

  /** Asks for the pages of these rows that are not there yet. */
  want(from: number, to: number): void {
    // Read so that whoever asks in an effect asks on when a page has come.
    void this.#now;
    const last = Math.floor(Math.max(from, Math.min(to, this.known ? this.total - 1 : to)) / PAGE);
    for (let page = Math.floor(Math.max(0, from) / PAGE); page <= last && this.#flying < AT_ONCE; page++) {
      if (!this.#asked.has(page)) void this.#fetch(page);
    }
  }

  async #fetch(page: number): Promise<void> {
    const round = this.round;
    this.#asked.add(page);
    this.#flying++;
    const answer = await this.#ask(page * PAGE, PAGE).catch(() => null);
    this.#flying--;
    if (round !== this.round) return;
    if (answer) this.#take(page, answer);
    for (const done of this.#waiting.splice(0)) done();
  }

  #take(page: number, answer: SheetPage): void {
    const now = new Map(this.#now);
    now.set(page, answer.rows);
    for (const far of [...now.keys()].sort((a, b) => Math.abs(b - page) - Math.abs(a - page)).slice(0, Math.max(0, now.size - KEPT))) {
      now.delete(far);
      this.#asked.delete(far);
    }
    this.#now = now;
    this.total = answer.total;
    this.totals = answer.totals;
    this.groups = answer.groups;
    this.known = true;
  }

  /** When the next page has come. */
  next(): Promise<void> {
    return new Promise((done) => this.#waiting.push(done));
  }

  /** These rows, asked for if they are not all there. */
  async rows(from: number, count: number): Promise<SheetRow[]> {
    const there: SheetRow[] = [];
    const wanted = Math.max(0, Math.min(count, this.total - from));
    for (let at = from; at < from + wanted; at++) {
      const row = this.row(at);
      if (!row) return [...(await this.#ask(from, wanted)).rows];
      there.push(row);
    }
    return there;
  }
}
