// What keys, menus and Ctrl+K set in motion, each by one name: the native menu sends the same names.

import { pressFirst } from '../commands';
import { ask } from '../ipc/ask.svelte';
import { keep } from '../ipc/keep';
import { redo, undo } from '../ipc/perform';
import { toasts } from '../ipc/toasts.svelte';
import { inText } from '../keys';
import { pages } from '../pages';
import { go, route } from '../router.svelte';
import { recordAt } from '../summaries/pathOf';
import { language, t } from '../words';
import { look } from './look.svelte';
import { panels } from './panels.svelte';
import { nextRegion } from './regions';
import { session, showUnlessCancelled } from './session.svelte';

type Action = () => unknown;

const own: Record<string, Action> = {
  new: pressFirst,
  save: () => toasts.show({ tone: 'note', text: t('window-saved-itself') }),
  find: () => (panels.palette = true),
  history: () => (panels.history = !panels.history),
  today: () => (panels.today = true),
  pin: pinHere,
  lock: () => session.lock(),
  open: () => session.pick(),
  demo: () => session.openDemo().catch(showUnlessCancelled),
  undo: () => undo(),
  redo,
  // From the menu, which does not say where the focus is.
  undoHere: () => inWords('undo', () => undo()),
  redoHere: () => inWords('redo', redo),
  selectAll: () => document.execCommand('selectAll'),
  zoomIn: () => look.step(1),
  zoomOut: () => look.step(-1),
  zoomReset: () => look.enlarge(100),
  themeLight: () => look.wear('light'),
  themeDark: () => look.wear('dark'),
  themeSystem: () => look.wear('system'),
  language: () => session.speak(language() === 'en' ? 'zh-CN' : 'en'),
  region: () => nextRegion(false),
  regionBack: () => nextRegion(true),
  help: () => (panels.help = !panels.help),
  tour: () => (panels.tour = true),
};

/** Those that work before a book is open, or while a question stands over the page. */
const anywhere = ['save', 'zoomIn', 'zoomOut', 'zoomReset', 'themeLight', 'themeDark', 'themeSystem', 'language', 'open', 'demo'];

/** Whether the action may run now. */
export function allowed(name: string): boolean {
  if (anywhere.includes(name)) return true;
  return session.open && (!document.querySelector('dialog[open]') || (name.endsWith('Here') && inText(document.activeElement)));
}

/** Runs `undo`, `page grants` and the like; what is not allowed now is left. */
export function act(name: string): void {
  if (!allowed(name)) return;
  const page = name.startsWith('page ') ? pages.find(({ path }) => path === name.slice(5)) : undefined;
  if (page) go(page.path);
  else void own[name]?.();
}

/** In a field it is the field's own undo, as by its key. */
function inWords(command: string, otherwise: Action): void {
  if (inText(document.activeElement)) document.execCommand(command);
  else void otherwise();
}

/** Pins the record in view, or takes the pin off. */
async function pinHere(): Promise<void> {
  const of = recordAt(route.parts);
  if (!of) return;
  const beside = await ask({ desk: { beside: { of } } }).catch(() => null);
  if (!beside || !(await keep({ pinned: { of, pinned: !beside.pinned } }))) return;
  toasts.show({ tone: 'note', text: t(beside.pinned ? 'desk-unpinned' : 'desk-pinned-now') });
}
