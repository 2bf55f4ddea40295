// The keys, as F1 lists them: those of the whole window, and those of the page one is on.

/** Keys as they stand on the keyboard, and the message that says what they do. */
export type Key = readonly [keys: string, does: string];

export const windowKeysHelp: readonly Key[] = [
  ['Ctrl+K', 'help-find'],
  ['Ctrl+1…9', 'help-pages'],
  ['F6 Shift+F6', 'help-region'],
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

const sheet: readonly Key[] = [
  ['↑ ↓ ← → Ctrl+↑ Ctrl+↓', 'help-cells'],
  ['Ctrl+Enter', 'help-open'],
  ['F2', 'help-edit'],
  ['Ctrl+C Ctrl+V', 'help-paste'],
  ['Ctrl+D', 'help-fill'],
  ['Alt+Shift+← Alt+Shift+→', 'help-move-column'],
  ['Ctrl+Shift+L', 'help-filter'],
  ['Shift+F10', 'help-menu'],
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
  organisations: [...sheet, ...form],
  people: [...sheet, ...form],
  projects: [...sheet, ...board, ...form],
  incubation: [...sheet, ...board, ...form],
  talent: [...sheet, ...form],
  resources: [...sheet, ...form],
  grants: [...sheet, ...form],
  promotion: [...sheet, ...board, ...form],
  governance: [...sheet, ...form],
  services: [...sheet, ...form],
  deadlines: list,
  exchange: list,
};
