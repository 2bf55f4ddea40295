// How the window looks on this machine: theme and zoom. Nothing of it belongs to the book.

import { getCurrentWebview } from '@tauri-apps/api/webview';

export type Theme = 'light' | 'dark' | 'system';
export const zooms = [90, 100, 110, 125, 150] as const;

class Look {
  theme = $state<Theme>('light');
  zoom = $state<number>(100);
  #system = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null;

  start(): void {
    this.#system?.addEventListener('change', () => this.#draw());
    const kept = JSON.parse(localStorage.getItem('look') ?? '{}') as Partial<{ theme: Theme; zoom: number }>;
    this.theme = kept.theme ?? 'light';
    this.zoom = kept.zoom ?? 100;
    this.#draw();
    if (this.zoom !== 100) this.#magnify();
  }

  wear(theme: Theme): void {
    this.theme = theme;
    this.#keep();
    this.#draw();
  }

  enlarge(zoom: number): void {
    this.zoom = zoom;
    this.#keep();
    this.#magnify();
  }

  /** The next larger or smaller scale there is. */
  step(way: 1 | -1): void {
    const next = zooms[zooms.indexOf(this.zoom as (typeof zooms)[number]) + way];
    if (next) this.enlarge(next);
  }

  #draw(): void {
    const dark = this.theme === 'dark' || (this.theme === 'system' && this.#system?.matches);
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  }

  #magnify(): void {
    // Without a window of its own (unit tests) there is nothing to enlarge.
    void Promise.resolve()
      .then(() => getCurrentWebview().setZoom(this.zoom / 100))
      .catch(() => {});
  }

  #keep(): void {
    localStorage.setItem('look', JSON.stringify({ theme: this.theme, zoom: this.zoom }));
  }
}

export const look = new Look();
