// Keys of the whole window. Those of a field, a list or a dialog come first.

import { redo, undo } from '../ipc/perform';
import { toasts } from '../ipc/toasts.svelte';
import { pressFirst } from '../commands';
import { ask } from '../ipc/ask.svelte';
import { keep } from '../ipc/keep';
import { composing, inText } from '../keys';
import { pages } from '../pages';
import { go, route } from '../router.svelte';
import { recordAt } from '../summaries/pathOf';
import { t } from '../words';
import { panels } from './panels.svelte';

export function windowKeys(): () => void {
  addEventListener('keydown', pressed);
  return () => removeEventListener('keydown', pressed);
}

function pressed(event: KeyboardEvent): void {
  if (composing(event) || event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
  if (document.querySelector('dialog[open]') && event.key.toLowerCase() !== 's') return;
  const act = actionOf(event);
  if (!act) return;
  event.preventDefault();
  act();
}

function actionOf(event: KeyboardEvent): (() => void) | undefined {
  const key = event.key.toLowerCase();
  const page = /^[1-9]$/.test(key) ? pages.find(({ digit }) => digit === Number(key)) : undefined;
  if (page) return () => go(page.path);
  if (key === 'k') return () => (panels.palette = true);
  if (key === 'h') return () => (panels.history = !panels.history);
  if (key === 'n') return () => void pressFirst();
  if (key === 'b' && record()) return () => void pinHere();
  if (key === 's') return () => toasts.show({ tone: 'note', text: t('window-saved-itself') });
  if (inText(event.target)) return undefined;
  if (key === 'y' || (key === 'z' && event.shiftKey)) return () => void redo();
  if (key === 'z') return () => void undo();
  return undefined;
}

const record = () => recordAt(route.parts);

/** Pins the record in view, or takes the pin off. */
async function pinHere(): Promise<void> {
  const of = record();
  if (!of) return;
  const beside = await ask({ desk: { beside: { of } } }).catch(() => null);
  if (!beside || !(await keep({ pinned: { of, pinned: !beside.pinned } }))) return;
  toasts.show({ tone: 'note', text: t(beside.pinned ? 'desk-unpinned' : 'desk-pinned-now') });
}
