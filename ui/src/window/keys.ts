// Keys of the whole window. Those of a field, a list or a dialog come first; the native menu shows the same.

import { heard } from '../ipc/transport';
import { composing, inText } from '../keys';
import { pages } from '../pages';
import { act, allowed } from './actions';

/** Keys pressed with Ctrl (on a Mac also Command), and what they do. */
const withCtrl: Record<string, string> = {
  k: 'find',
  h: 'history',
  n: 'new',
  b: 'pin',
  s: 'save',
  l: 'lock',
  '=': 'zoomIn',
  '+': 'zoomIn',
  '-': 'zoomOut',
  '0': 'zoomReset',
};

export function windowKeys(): () => void {
  addEventListener('keydown', inField, true);
  addEventListener('keydown', pressed);
  const menu = heard<string>('menu', act);
  return () => {
    removeEventListener('keydown', inField, true);
    removeEventListener('keydown', pressed);
    void menu.then((deaf) => deaf());
  };
}

/**
 * WebKitGTK binds no key to the undo of a field's own text: Ctrl+Z and Ctrl+Y reach it from here, in dialogs too.
 * A grid sees to its own cells.
 */
function inField(event: KeyboardEvent): void {
  if (composing(event) || event.altKey || !(event.ctrlKey || event.metaKey) || !inText(event.target)) return;
  const key = event.key.toLowerCase();
  const redo = key === 'y' || (key === 'z' && event.shiftKey);
  if ((!redo && key !== 'z') || (event.target as HTMLElement).closest('[role="grid"]')) return;
  event.preventDefault();
  document.execCommand?.(redo ? 'redo' : 'undo');
}

function pressed(event: KeyboardEvent): void {
  if (composing(event) || event.defaultPrevented || event.altKey) return;
  const name = actionOf(event);
  if (!name || !allowed(name)) return;
  event.preventDefault();
  act(name);
}

function actionOf(event: KeyboardEvent): string | undefined {
  if (event.key === 'F1') return 'help';
  if (event.key === 'F6') return event.shiftKey ? 'regionBack' : 'region';
  if (!event.ctrlKey && !event.metaKey) return undefined;
  const key = event.key.toLowerCase();
  const page = /^[1-9]$/.test(key) ? pages.find(({ digit }) => digit === Number(key)) : undefined;
  if (page) return `page ${page.path}`;
  if (withCtrl[key]) return withCtrl[key];
  // In a field these belong to its text.
  if (inText(event.target)) return undefined;
  if (key === 'y' || (key === 'z' && event.shiftKey)) return 'redo';
  return key === 'z' ? 'undo' : undefined;
}
