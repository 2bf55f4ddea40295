// The import under way. It stays while the operator looks at other pages; the shell holds what was read.

import { announceAll } from '../ipc/changes';
import { last } from '../ipc/last.svelte';
import { asStop, type Refusal } from '../ipc/stop';
import { showStop, undo } from '../ipc/perform';
import { call } from '../ipc/transport';
import { toasts } from '../ipc/toasts.svelte';
import { t } from '../words';
import { count, type Fix, type Imported, type ImportState } from './exchange';

export type Step = 'files' | 'columns' | 'rows' | 'done';
export const steps: readonly Step[] = ['files', 'columns', 'rows', 'done'];

class Work {
  step = $state<Step>('files');
  now = $state.raw<ImportState | null>(null);
  /** What runs: its words are `exchange-<busy>`. */
  busy = $state<'reading' | 'trying' | 'applying' | null>(null);
  progress = $state.raw({ done: 0, total: 0, label: '' });
  /** What was refused at this step. */
  refusal = $state.raw<Refusal | null>(null);
  result = $state.raw<Imported | null>(null);
  /** Corrections stand that were not tried yet. */
  stale = $state(false);
  /** Counts the trials: pages of rows read before it are out of date. */
  turn = $state(0);
  /** What was pasted; kept until it was read. */
  pasted = $state('');
  #fixes: Fix[] = [];

  get trial() {
    return this.now?.trial ?? null;
  }

  /** What the shell still holds, after the page was drawn anew. */
  async resume(): Promise<void> {
    if (this.now || this.busy || this.result) return;
    const state = await call<ImportState | null>('importState').catch(() => null);
    if (state) this.#show(state, state.trial ? 'rows' : 'columns');
  }

  pick = () => this.#read('importPick');
  dropped = () => this.#read('importDropped');

  async paste(text: string): Promise<void> {
    this.pasted = text;
    if (await this.#read('importPaste', { text })) this.pasted = '';
  }

  async #read(command: string, args: Record<string, unknown> = {}): Promise<boolean> {
    const state = await this.#run('reading', () => call<ImportState>(command, args));
    if (!state) return false;
    this.result = null;
    this.#show(state, 'columns');
    return true;
  }

  async map(change: { sheet: number; register?: string; column?: number; role?: string }): Promise<void> {
    try {
      this.now = await call<ImportState>('importMap', { register: null, column: null, role: null, ...change });
      this.refusal = null;
    } catch (error) {
      showStop(error);
    }
  }

  async tryOut(fund: string | null, of: string | null): Promise<void> {
    const state = await this.#run('trying', () => call<ImportState>('importTry', { fund, call: of }));
    if (state) this.#show(state, 'rows');
  }

  /** Corrections go one after another; those that come meanwhile go together. */
  async fix(...fixes: Fix[]): Promise<void> {
    this.#fixes.push(...fixes);
    if (this.busy) return;
    while (this.#fixes.length > 0) {
      const now = this.#fixes.splice(0);
      const state = await this.#run('trying', () => call<ImportState>('importFix', { fixes: now }));
      if (!state) {
        this.stale = true;
        return;
      }
      this.#show(state, 'rows');
    }
  }

  /** Tries again what was stopped. */
  async again(): Promise<void> {
    const state = await this.#run('trying', () => call<ImportState>('importFix', { fixes: this.#fixes.splice(0) }));
    if (state) this.#show(state, 'rows');
  }

  async apply(): Promise<void> {
    const imported = await this.#run('applying', () => call<Imported>('importApply'));
    if (!imported) return;
    const { entry } = imported;
    this.result = imported;
    this.now = null;
    this.step = 'done';
    if (entry === null) return;
    last.note({ seq: entry, changed: [], made: { kind: 'imported', id: '', no: null } }, 'op-intake-import');
    // An import may touch any list: all that are open read anew.
    announceAll();
    const { sheets } = imported;
    toasts.show({
      tone: 'done',
      text: t('exchange-taken', { new: count(sheets, 'new'), updated: count(sheets, 'updated'), waiting: count(sheets, 'waiting') }),
      actions: [{ label: t('window-undo'), run: () => this.takeBack() }],
    });
  }

  async takeBack(): Promise<void> {
    const entry = this.result?.entry;
    if (typeof entry !== 'number') return;
    await undo(entry);
    announceAll();
  }

  stop(): void {
    void call('cancel', { id: 'import' }).catch(showStop);
  }

  /** Puts everything away; the book was not touched. */
  async end(): Promise<void> {
    await call('importEnd').catch(showStop);
    this.now = null;
    this.result = null;
    this.refusal = null;
    this.step = 'files';
  }

  #show(state: ImportState, step: Step): void {
    this.now = state;
    this.stale = false;
    this.step = step;
    this.turn += 1;
  }

  async #run<T>(what: 'reading' | 'trying' | 'applying', work: () => Promise<T>): Promise<T | null> {
    this.busy = what;
    this.refusal = null;
    this.progress = { done: 0, total: 0, label: '' };
    try {
      return await work();
    } catch (error) {
      const stop = asStop(error);
      if ('broken' in stop) showStop(error);
      else if (stop.refused.code !== 'window-cancelled') this.refusal = stop.refused;
      return null;
    } finally {
      this.busy = null;
    }
  }
}

export const work = new Work();
