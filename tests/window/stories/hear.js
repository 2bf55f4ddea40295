// Everything the fields hear, with what they hold at that moment.
const lines = [];
const kinds = ['keydown', 'compositionstart', 'compositionupdate', 'compositionend', 'beforeinput', 'input', 'keyup', 'submit'];
let since = 0;
let open = false;

for (const kind of kinds) {
  document.addEventListener(
    kind,
    (event) => {
      if (kind === 'compositionstart') open = true;
      if (kind === 'compositionend') open = false;
      const { key, keyCode, isComposing, data, inputType } = event;
      lines.push({ kind, key, keyCode, isComposing, data, inputType, holds: document.activeElement?.value });
    },
    true,
  );
}

const own = ({ key, keyCode }) => keyCode !== 229 && key?.length === 1;
window.heard = {
  mark: () => (since = lines.length),
  plain: () => lines.slice(since).filter((line) => line.kind === 'keydown' && own(line)).map(({ key }) => key),
  composing: () => open,
  count: (sought) => lines.filter(({ kind }) => kind === sought).length,
  lines: () =>
    lines.map((line) => Object.entries(line).filter(([, value]) => value !== undefined).map(([name, value]) => (name === 'kind' ? value : `${name}=${JSON.stringify(value)}`)).join(' ')),
};
