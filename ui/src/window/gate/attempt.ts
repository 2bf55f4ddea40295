// One try at a form of the gate: a refusal goes to its field, anything broken becomes a toast.

import type { FormState } from '../../ipc/form.svelte';
import { showStop } from '../../ipc/perform';
import { asStop } from '../../ipc/stop';
import { cancelled } from '../session.svelte';

export async function attempt(form: FormState, doing: () => Promise<unknown>): Promise<boolean> {
  form.clear();
  form.busy = true;
  try {
    await doing();
    form.sent++;
    return true;
  } catch (error) {
    const stop = asStop(error);
    if ('refused' in stop) {
      if (!cancelled(error)) form.refuse(stop.refused);
    } else {
      showStop(error);
    }
    return false;
  } finally {
    form.busy = false;
  }
}

/** A passphrase typed twice must be the same; the rest the core judges. */
export function sameTwice(form: FormState, first: string, second: string): boolean {
  if (first === second) return true;
  form.refuse({ code: 'window-passphrase-differs', field: 'again', args: {} });
  return false;
}
