// What can be pressed on the page. The body of a function: `names` of a kind, or `press` one by its name.
const [act, kind, name] = arguments;
const seen = (element) => element.checkVisibility() && !element.disabled && element.getAttribute('aria-disabled') !== 'true';
const called = (element) => (element.getAttribute('aria-label') ?? element.textContent).trim().replace(/\s+/g, ' ');
const all = (selector) => [...document.querySelectorAll(selector)].filter(seen);

/** Of a long list the first two entries stand for the rest. */
const leading = (element) => {
  const entry = element.closest('li, [role="row"], [role="listitem"], tbody tr');
  return !entry || [...entry.parentElement.children].indexOf(entry) < 2;
};
/** A switch always has one choice pressed; chips may have none. */
const switches = () =>
  all('main [role="group"]').filter((group) => group.querySelectorAll('[aria-pressed="true"]').length === 1);

const kinds = {
  way: () => [...all('main [role="tab"]'), ...switches().flatMap((group) => [...group.querySelectorAll('button')])],
  opener: () => all('main button:not([role="tab"], [role="menuitem"], [aria-pressed])').filter((button) => leading(button) && !button.closest('[role="columnheader"], form')),
  item: () => all('[role="menuitem"]'),
  // A row of a sheet is written in; its button, seen under the pointer, opens the record.
  row: () => [...document.querySelectorAll('main [role="grid"] button.opener'), ...all('main [role="grid"] [role="rowgroup"] [role="row"]')].slice(0, 1),
  menu: () => all('body > #app header [aria-haspopup="menu"]'),
};

if (act === 'names') return [...new Set(kinds[kind]().map(called))];
if (act === 'press') {
  const found = kinds[kind]().find((element) => called(element) === name);
  found?.focus();
  found?.click();
  return Boolean(found);
}
// Puts away what lies over the page; answers what it was.
const dialog = document.querySelector('dialog[open]');
const menu = document.querySelector('[role="menu"]');
if (act === 'over') return dialog ? 'dialog' : menu ? 'menu' : null;
dialog?.close();
if (menu) document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
return null;
