// The last change of this window: what the status bar shows and Ctrl+Z takes back.

import type { Done, Op } from './types';
import { has, kebab, t } from '../words';

class Last {
  done = $state.raw<Done | null>(null);
  /** Message id of the operation, so that the words follow the language. */
  name = $state<string>('');
  at = $state.raw<Date | null>(null);
  undone = $state(false);
  /** It stands: a number was used, or money posted. */
  final = $state(false);

  note(done: Done, name: string, final = false): void {
    this.done = done;
    this.name = name;
    this.at = new Date();
    this.undone = false;
    this.final = final;
  }

  forget(): void {
    this.done = null;
    this.name = '';
    this.at = null;
  }
}

export const last = new Last();

/** `{grants: {recordDisbursement: …}}` → `op-grants-record-disbursement`. */
export function opName(op: Op): string {
  const [slice, inner] = Object.entries(op)[0] ?? ['', {}];
  const verb = Object.keys(inner ?? {})[0] ?? '';
  return `op-${kebab(slice)}-${kebab(verb)}`;
}

export function sayOp(name: string): string {
  return has(name) ? t(name) : t('window-change');
}
