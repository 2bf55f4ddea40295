// F6 goes round the parts of the window: where the pages are chosen, the search, the page's tools, its list, the record
// beside it, the bar below. Each is entered where one would look first.

const WITHIN = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';

/** Each part, and where it is entered. */
const parts: readonly [part: string, enter: string][] = [
  ['.window > nav', '[aria-current], a'],
  ['.window > header', WITHIN],
  ['main .page header', WITHIN],
  ['main .page .filters', WITHIN],
  ['main [role="grid"]', 'input, textarea'],
  ['main .content', WITHIN],
  ['main .detail, main .panel', WITHIN],
  ['.window > footer', WITHIN],
];

const inTurn = () =>
  parts.flatMap(([part, enter]) => {
    // The list stands for the content it is in.
    if (part === 'main .content' && document.querySelector('main [role="grid"]')) return [];
    const here = document.querySelector<HTMLElement>(part);
    const first = here && [...here.querySelectorAll<HTMLElement>(enter)].find((one) => one.tabIndex >= 0 && one.offsetParent !== null);
    // The cell of a list lies beside its rows.
    const cell = part.includes('grid') ? document.querySelector<HTMLElement>('main .sheet .field') : null;
    return here && (cell ?? first) ? [{ here: cell?.closest<HTMLElement>('.sheet') ?? here, first: cell ?? first }] : [];
  });

/** To the next part, or the one before; from nowhere to the page itself. */
export function nextRegion(back: boolean): void {
  const all = inTurn();
  const at = all.findLastIndex(({ here }) => here.contains(document.activeElement));
  const from = at < 0 ? (back ? all.length : 1) : at;
  all[(from + (back ? -1 : 1) + all.length) % all.length]?.first?.focus();
}
