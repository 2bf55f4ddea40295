// A book given from outside, by a double click on its file: opened at once where none is open, by the operator's word where one is.

import { toasts } from '../ipc/toasts.svelte';
import { heard } from '../ipc/transport';
import { t } from '../words';
import { session } from './session.svelte';

export function hearGiven(): () => void {
  const listening = heard<string>('given', offer);
  return () => void listening.then((stop) => stop());
}

function offer(name: string): void {
  if (!session.open) return void session.openGiven();
  // Something may be half typed: nothing is put away unasked.
  toasts.show({ tone: 'note', text: t('window-given', { name }), actions: [{ label: t('window-given-open'), run: () => session.openGiven() }] });
}
