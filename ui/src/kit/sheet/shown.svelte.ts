// Which columns of a list are shown, in which order and how wide: kept on this machine.

import { NARROWEST, WIDEST } from './layout';
import type { SheetColumn } from './types';

interface Kept {
  widths: Record<string, number>;
  /** Keys shown, from left to right; null while nobody has chosen. */
  keys: string[] | null;
}

export class Shown {
  widths = $state.raw<Readonly<Record<string, number>>>({});
  keys = $state.raw<readonly string[] | null>(null);
  readonly #name: string | null;

  constructor(name: string | null) {
    this.#name = name && `sheet:${name}`;
    const kept = this.#read();
    this.widths = kept.widths;
    this.keys = kept.keys;
  }

  #read(): Kept {
    try {
      const kept = JSON.parse((this.#name && localStorage.getItem(this.#name)) || '{}') as Partial<Kept>;
      return { widths: kept.widths ?? {}, keys: kept.keys ?? null };
    } catch {
      return { widths: {}, keys: null };
    }
  }

  #keep(): void {
    if (this.#name) localStorage.setItem(this.#name, JSON.stringify({ widths: this.widths, keys: this.keys }));
  }

  shows(column: SheetColumn): boolean {
    return this.keys ? this.keys.includes(column.key) : !column.extra;
  }

  /** The first column names the row and always stays where it is. */
  columns(all: readonly SheetColumn[]): { column: SheetColumn; at: number }[] {
    const there = all.flatMap((column, at) => (at === 0 || this.shows(column) ? [{ column, at: column.at ?? at }] : []));
    const { keys } = this;
    if (!keys) return there;
    const [first, ...others] = there;
    const order = new Map(keys.map((key, at) => [key, at]));
    return first ? [first, ...others.sort((a, b) => (order.get(a.column.key) ?? 0) - (order.get(b.column.key) ?? 0))] : [];
  }

  widen(key: string, width: number): void {
    this.widths = { ...this.widths, [key]: Math.round(Math.max(NARROWEST, Math.min(WIDEST, width))) };
    this.#keep();
  }

  /** A column that comes back stands behind the one that goes before it in the list itself. */
  show(all: readonly SheetColumn[], key: string, shown: boolean): void {
    const now = this.columns(all).map(({ column }) => column.key).filter((one) => one !== key);
    const before = all.slice(0, all.findIndex((one) => one.key === key)).map((one) => one.key).reverse();
    const after = before.find((one) => now.includes(one));
    if (shown) now.splice(after === undefined ? now.length : now.indexOf(after) + 1, 0, key);
    this.keys = now;
    this.#keep();
  }

  /** Moves a column to another place among those shown; the first one keeps its own. */
  move(all: readonly SheetColumn[], key: string, to: number): boolean {
    const now = this.columns(all).map(({ column }) => column.key);
    const from = now.indexOf(key);
    if (from < 1 || to < 1 || to >= now.length || to === from) return false;
    now.splice(to, 0, ...now.splice(from, 1));
    this.keys = now;
    this.#keep();
    return true;
  }

  /** The columns of a saved view; null for those of the list itself. */
  choose(keys: readonly string[] | null): void {
    this.keys = keys;
    this.#keep();
  }

  reset(): void {
    this.widths = {};
    this.keys = null;
    this.#keep();
  }
}
