// The bank list of a batch, saved where the system's dialog says. The book notes who wrote it out.

import { announce } from '../../../ipc/changes';
import { last } from '../../../ipc/last.svelte';
import { showStop } from '../../../ipc/perform';
import { asStop } from '../../../ipc/stop';
import { toasts } from '../../../ipc/toasts.svelte';
import { call } from '../../../ipc/transport';
import type { Done } from '../../../ipc/types';
import { t } from '../../../words';

export async function saveBankList(batch: string): Promise<void> {
  try {
    const { fileName, done } = await call<{ fileName: string; done: Done }>('saveBankList', { batch });
    last.note(done, 'op-grants-note-bank-list');
    announce(done.changed);
    toasts.show({ tone: 'done', text: t('grants-bank-list-written', { file: fileName }) });
  } catch (error) {
    const stop = asStop(error);
    // A dialog that was closed wanted nothing after all.
    if (!('refused' in stop) || stop.refused.code !== 'window-cancelled') showStop(error);
  }
}
