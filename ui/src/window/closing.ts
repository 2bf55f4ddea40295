// The window closes, or another one comes to the front: what was typed last does not wait its rest to be kept.

import { keepDrafts } from '../ipc/draft.svelte';
import { call, heard } from '../ipc/transport';

export function keepOnLeaving(): () => void {
  const keep = () => void keepDrafts();
  const hidden = () => document.visibilityState === 'hidden' && keep();
  addEventListener('blur', keep);
  addEventListener('pagehide', keep);
  document.addEventListener('visibilitychange', hidden);
  // The shell waits for the answer, though not for long.
  const listening = heard('closing', () => void keepDrafts().finally(() => call('closeWindow')));
  return () => {
    removeEventListener('blur', keep);
    removeEventListener('pagehide', keep);
    document.removeEventListener('visibilitychange', hidden);
    void listening.then((stop) => stop());
  };
}
