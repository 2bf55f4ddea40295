// Without a key or a touch for some minutes the book locks itself; long work is waited for.

import { working } from '../ipc/transport';

const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'compositionupdate'] as const;
/** How often one looks, in milliseconds. After the machine slept, the first look locks. */
const look = 5_000;

/** `minutes` answers null where the book stays open. Answers with the way to stop watching. */
export function lockWhenIdle(minutes: () => number | null, lock: () => void): () => void {
  let last = Date.now();
  const touched = () => (last = Date.now());
  const timer = setInterval(() => {
    const limit = minutes();
    if (limit === null) return;
    if (working()) touched();
    else if (Date.now() - last >= limit * 60_000) {
      touched();
      lock();
    }
  }, look);
  for (const sign of signs) addEventListener(sign, touched, { capture: true, passive: true });
  return () => {
    clearInterval(timer);
    for (const sign of signs) removeEventListener(sign, touched, { capture: true });
  };
}
