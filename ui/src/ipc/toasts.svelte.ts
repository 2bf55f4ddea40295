// Short notices at the edge of the window. They are said aloud (role=status) and leave after ten seconds.

export interface ToastAction {
  label: string;
  run: () => unknown;
}

export interface Notice {
  tone: 'done' | 'refused' | 'broken' | 'note';
  text: string;
  hint?: string | null;
  actions?: ToastAction[];
}

export interface Toast extends Notice {
  id: number;
}

class Toasts {
  list = $state.raw<Toast[]>([]);
  #next = 1;
  #timers = new Map<number, ReturnType<typeof setTimeout>>();

  show(notice: Notice): number {
    const same = this.list.find((toast) => toast.text === notice.text && toast.tone === notice.tone && notice.tone !== 'done');
    if (same) this.close(same.id);
    const id = this.#next++;
    this.list = [...this.list.slice(-2), { ...notice, id }];
    this.release(id);
    return id;
  }

  close(id: number): void {
    this.hold(id);
    this.list = this.list.filter((toast) => toast.id !== id);
  }

  /** What was offered to be undone, or done again, is so by now. */
  closeDone(): void {
    for (const toast of this.list) if (toast.tone === 'done') this.close(toast.id);
  }

  clear(): void {
    for (const toast of this.list) this.close(toast.id);
  }

  /** Keeps a notice while the pointer or the focus is on it. */
  hold(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  release(id: number): void {
    this.hold(id);
    this.#timers.set(id, setTimeout(() => this.close(id), 10_000));
  }
}

export const toasts = new Toasts();
