// A list written out as its sheet shows it: the same rows, the same columns.

import { toasts } from '../ipc/toasts.svelte';
import { call } from '../ipc/transport';
import type { View } from '../kit/sheet/types';
import { showUnlessCancelled } from '../window/session.svelte';
import { t } from '../words';

export async function exportSheet(list: string, view: View, columns: readonly string[], format: 'xlsx' | 'csv'): Promise<void> {
  try {
    const { fileName } = await call<{ fileName: string }>('exportList', { kind: list, filter: null, view, columns, format });
    toasts.show({ tone: 'done', text: t('exchange-exported', { file: fileName }) });
  } catch (error) {
    showUnlessCancelled(error);
  }
}
