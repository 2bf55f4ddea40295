// What can be done from Ctrl+K besides finding a record. A slice adds its line.

import { pages } from './pages';
import { redo, undo } from './ipc/perform';
import { go } from './router.svelte';
import { session } from './window/session.svelte';
import { has, language, t } from './words';

export interface Command {
  id: string;
  /** Message id; its attribute `.keys` holds other words and initials that find it. */
  name: string;
  run: () => unknown;
}

const own: readonly Command[] = [
  { id: 'undo', name: 'window-command-undo', run: () => undo() },
  { id: 'redo', name: 'window-command-redo', run: redo },
  { id: 'language', name: 'window-command-language', run: () => session.speak(language() === 'en' ? 'zh-CN' : 'en') },
  { id: 'lock', name: 'window-command-lock', run: () => session.lock() },
];

export function commands(): Command[] {
  return [...pages.map((page) => ({ id: page.path, name: page.name, run: () => go(page.path) })), ...own];
}

/** Commands whose words or initials hold the text. */
export function findCommands(text: string): Command[] {
  const sought = text.trim().toLowerCase();
  if (!sought) return [];
  return commands().filter(({ name }) => `${t(name)} ${has(name, 'keys') ? t(`${name}.keys`) : ''}`.toLowerCase().includes(sought));
}
