// A statement between its file and the book. It stays while the operator looks at other pages; the shell holds what was read.

import { announce } from '../../../ipc/changes';
import { last, sayOp } from '../../../ipc/last.svelte';
import { showStop, undo } from '../../../ipc/perform';
import { asStop, type Refusal } from '../../../ipc/stop';
import { toasts } from '../../../ipc/toasts.svelte';
import { call } from '../../../ipc/transport';
import type { Done } from '../../../ipc/types';
import { go } from '../../../router.svelte';
import { t } from '../../../words';

export interface StatementColumn {
  column: number;
  letter: string;
  heading: string;
  samples: string[];
  /** A field's key, or empty where it is left out. */
  role: string;
}

export interface StatementView {
  file: string;
  remembered: boolean;
  columns: StatementColumn[];
  choices: string[];
  count: number;
  from: string | null;
  to: string | null;
  out: string;
  in: string;
  /** Why it cannot be kept as it is read now. */
  problem: Refusal | null;
}

class Reading {
  now = $state.raw<StatementView | null>(null);
  busy = $state(false);
  /** What was refused: a file that cannot be read, a statement read before. */
  refusal = $state.raw<Refusal | null>(null);

  /** What the shell still holds, after the page was drawn anew. */
  async resume(): Promise<void> {
    if (this.now || this.busy) return;
    this.now = await call<StatementView | null>('statementState').catch(() => null);
  }

  pick = () => this.#run(async () => (this.now = await call<StatementView>('statementPick')));
  dropped = () => this.#run(async () => (this.now = await call<StatementView>('statementDropped')));
  map = (column: number, role: string) => this.#run(async () => (this.now = await call<StatementView>('statementMap', { column, role })));

  keep = () => this.#run(async () => {
    const done = await call<Done>('statementKeep');
    this.now = null;
    const name = 'op-grants-add-bank-statement';
    last.note(done, name);
    announce(done.changed);
    toasts.show({
      tone: 'done',
      text: t('window-done-no', { what: sayOp(name), no: done.made.no }),
      actions: [{ label: t('window-undo'), run: () => undo(done.seq) }],
    });
    go(['grants', 'bank', done.made.id]);
  });

  async end(): Promise<void> {
    await call('statementEnd').catch(showStop);
    this.now = null;
    this.refusal = null;
  }

  async #run(work: () => Promise<unknown>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.refusal = null;
    try {
      await work();
    } catch (error) {
      const stop = asStop(error);
      if ('broken' in stop) showStop(error);
      else if (stop.refused.code !== 'window-cancelled') this.refusal = stop.refused;
    } finally {
      this.busy = false;
    }
  }
}

export const reading = new Reading();
