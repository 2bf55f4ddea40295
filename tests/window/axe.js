// The body of a function in the page: one line a fault. All rules in the light theme, those of colour in the dark one too.
const [tags, colours] = arguments;
const root = document.documentElement;

async function look(theme, options) {
  root.dataset.theme = theme;
  await new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
  // An open dialog shuts off what lies behind it. The hidden frame is the shell's own, and it answers nobody.
  const seen = document.querySelector('dialog[open]') ? { include: ['dialog[open]'] } : { exclude: ['#__tauri_isolation__'] };
  const { violations } = await axe.run(seen, { iframes: false, resultTypes: ['violations'], ...options });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none, html }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
      return `${id} at ${target.join(' ')} (${theme}): ${why} | ${html.slice(0, 160)}`;
    }),
  );
}

return (async () => {
  const worn = root.dataset.theme;
  const light = await look('light', { runOnly: { type: 'tag', values: tags }, rules: { 'target-size': { enabled: true } } });
  const dark = await look('dark', { runOnly: { type: 'rule', values: colours } });
  root.dataset.theme = worn;
  return [...light, ...dark];
})();
