// The keys, as F1 lists them: those of the whole window, and those of the page one is on.

/** Keys as they stand on the keyboard, and the message that says what they do. */
export type Key = readonly [keys: string, does: string];

export const windowKeysHelp: readonly Key[] = [
  ['Ctrl+K', 'help-find'],
  ['Ctrl+1…9', 'help-pages'],
  ['Ctrl+N', 'help-new'],
  ['Ctrl+Z', 'help-undo'],
  ['Ctrl+Y', 'help-redo'],
  ['Ctrl+H', 'help-history'],
  ['Ctrl+B', 'help-pin'],
  ['Ctrl+S', 'help-save'],
  ['Ctrl+L', 'help-lock'],
  ['Ctrl+= Ctrl+- Ctrl+0', 'help-zoom'],
  ['F1', 'help-help'],
  ['Esc', 'help-escape'],
];

const list: readonly Key[] = [
  ['↑ ↓ PgUp PgDn Home End', 'help-rows'],
  ['Enter', 'help-open'],
];

const board: readonly Key[] = [
  ['← → ↑ ↓', 'help-cards'],
  ['Ctrl+← Ctrl+→', 'help-move-card'],
];

const form: readonly Key[] = [
  ['Ctrl+;', 'help-today'],
  ['Enter', 'help-send'],
];

/** Keys of a page besides the window's; every page with a form has the form's. */
export const pageKeys: Record<string, readonly Key[]> = {
  home: [['← → Tab Enter', 'help-wheel']],
  organisations: [...list, ...form],
  people: [...list, ...form],
  projects: [...list, ...board, ...form],
  incubation: [...list, ...board, ...form],
  talent: [...list, ...form],
  resources: [...list, ...form],
  grants: [...list, ...form],
  promotion: [...list, ...board, ...form],
  governance: [...list, ...form],
  services: [...list, ...form],
  deadlines: list,
  exchange: list,
};
