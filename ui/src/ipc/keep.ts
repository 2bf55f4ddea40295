// Putting aside what is no record: drafts, what was seen, opened and pinned. Nothing of it is undone or told in the history.

import { announce } from './changes';
import type { Keep } from './op';
import { call } from './transport';

/** The name under which pages that read it ask again. */
export const aside = 'aside';

/** Kept for whoever has the book open. A book that is closed meanwhile, or an older record, keeps nothing; that harms nothing. */
export async function keep(what: Keep): Promise<boolean> {
  try {
    await call('keep', { keep: what });
    announce([aside]);
    return true;
  } catch {
    return false;
  }
}
