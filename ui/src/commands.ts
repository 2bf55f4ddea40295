// What can be done from Ctrl+K and the menus besides finding a record. A slice adds its line.

import { ask } from './ipc/ask.svelte';
import { redo, undo } from './ipc/perform';
import { pages } from './pages';
import { go } from './router.svelte';
import { panels } from './window/panels.svelte';
import { session } from './window/session.svelte';
import { has, language, t } from './words';

export interface Command {
  id: string;
  /** Message id; its attribute `.keys` holds other words that find it. */
  name: string;
  /** The keys that do the same, shown beside it. */
  keys?: string;
  run: () => unknown;
}

/** What is made new, by the page whose first action makes it. */
const made: readonly { name: string; path: string }[] = [
  { name: 'desk-new-organisation', path: 'organisations' },
  { name: 'desk-new-person', path: 'people' },
  { name: 'desk-new-project', path: 'projects' },
  { name: 'desk-new-stay', path: 'incubation' },
  { name: 'desk-new-event', path: 'talent' },
  { name: 'desk-new-need', path: 'resources' },
  { name: 'desk-new-offer', path: 'resources/offers' },
  { name: 'desk-new-publication', path: 'promotion' },
  { name: 'desk-new-obligation', path: 'governance' },
  { name: 'desk-new-service', path: 'services' },
];

const own: readonly Command[] = [
  { id: 'pay', name: 'desk-pay', run: () => go('grants/board') },
  { id: 'ledger', name: 'grants-ledger', run: () => go('grants/ledger') },
  { id: 'funds', name: 'grants-funds', run: () => go('grants/funds') },
  { id: 'bank', name: 'grants-bank-statements', run: () => go('grants/bank') },
  { id: 'people', name: 'registry-people', run: () => go('people') },
  { id: 'hub', name: 'kind-hub', run: () => go('hub') },
  { id: 'undo', name: 'window-command-undo', keys: 'Ctrl+Z', run: () => undo() },
  { id: 'redo', name: 'window-command-redo', keys: 'Ctrl+Y', run: redo },
  { id: 'side-history', name: 'desk-history', keys: 'Ctrl+H', run: () => (panels.history = true) },
  { id: 'today', name: 'desk-today', run: () => (panels.today = true) },
  { id: 'help', name: 'help-title', keys: 'F1', run: () => (panels.help = true) },
  { id: 'tour', name: 'tour-again', run: () => (panels.tour = true) },
  { id: 'language', name: 'window-command-language', run: () => session.speak(language() === 'en' ? 'zh-CN' : 'en') },
  { id: 'lock', name: 'window-command-lock', keys: 'Ctrl+L', run: () => session.lock() },
];

export function commands(): Command[] {
  return [
    ...pages.map((page) => ({ id: page.path, name: page.name, run: () => go(page.path), ...(page.digit ? { keys: `Ctrl+${page.digit}` } : {}) })),
    ...made.map(({ name, path }) => ({ id: name, name, run: () => makeNew(path) })),
    ...own,
  ];
}

/** A command with the other words for it. */
const said = ({ name }: Command) => `${t(name)} ${has(name, 'keys') ? t(`${name}.keys`) : ''}`.trim();

/** Commands that the text finds as it would find a record: by letters, pinyin or initials; or by their other words. */
export async function findCommands(text: string): Promise<Command[]> {
  const sought = text.trim().toLowerCase();
  if (!sought) return [];
  const all = commands();
  const heard = await ask<boolean[]>({ desk: { finds: { text: sought, names: all.map(said) } } }).catch(() => []);
  return all.filter((command, at) => heard[at] || said(command).toLowerCase().includes(sought));
}

/** Goes to the page and presses its first action, as soon as it is drawn. */
async function makeNew(path: string): Promise<void> {
  go(path);
  for (let frame = 0; frame < 60; frame++) {
    await new Promise(requestAnimationFrame);
    if (pressFirst()) return;
  }
}

/** The page's own first action: what Ctrl+N does. */
export function pressFirst(): boolean {
  const first = document.querySelector<HTMLButtonElement>('main .actions button.primary');
  first?.click();
  return Boolean(first);
}
