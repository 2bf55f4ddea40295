// Which columns of a list are shown and how wide: kept on this machine.

import { NARROWEST, WIDEST } from './layout';
import type { SheetColumn } from './types';

interface Kept {
  widths: Record<string, number>;
  /** Keys shown, in the order of the list; null while nobody has chosen. */
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

  /** The first column names the row and always stays. */
  columns(all: readonly SheetColumn[]): { column: SheetColumn; at: number }[] {
    return all.flatMap((column, at) => (at === 0 || this.shows(column) ? [{ column, at: column.at ?? at }] : []));
  }

  widen(key: string, width: number): void {
    this.widths = { ...this.widths, [key]: Math.round(Math.max(NARROWEST, Math.min(WIDEST, width))) };
    this.#keep();
  }

  show(all: readonly SheetColumn[], key: string, shown: boolean): void {
    const now = this.columns(all).map(({ column }) => column.key);
    this.keys = shown ? [...now, key] : now.filter((one) => one !== key);
    this.#keep();
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
