// The words of the screen: every Fluent file of a language is one bundle, the same files Rust reads.

import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';
import { createSubscriber } from 'svelte/reactivity';

export type Language = 'zh-CN' | 'en';
export type Args = Record<string, string | number | null | undefined>;
export const languages: readonly Language[] = ['zh-CN', 'en'];

const sources: Record<Language, Record<string, string>> = {
  'zh-CN': import.meta.glob<string>('../locales/zh-CN/*.ftl', { query: '?raw', import: 'default', eager: true }),
  en: import.meta.glob<string>('../locales/en/*.ftl', { query: '?raw', import: 'default', eager: true }),
};

const bundles = new Map<Language, FluentBundle>();
let current: Language = 'zh-CN';
let redraw: () => void = () => {};
const watch = createSubscriber((update) => {
  redraw = update;
  return () => (redraw = () => {});
});

function bundle(of: Language): FluentBundle {
  const made = bundles.get(of);
  if (made) return made;
  const fresh = new FluentBundle(of, { useIsolating: false });
  for (const text of Object.values(sources[of])) fresh.addResource(new FluentResource(text), { allowOverrides: true });
  bundles.set(of, fresh);
  return fresh;
}

/** The language now shown; reading it in a component redraws the component at a switch. */
export function language(): Language {
  watch();
  return current;
}

export function speak(next: Language): void {
  current = next;
  if (typeof document !== 'undefined') document.documentElement.lang = next;
  redraw();
}

// Years and counts print as they were said, without grouping, the same as on paper.
function plain(args: Args): Record<string, string | FluentNumber> {
  const out: Record<string, string | FluentNumber> = {};
  for (const [key, value] of Object.entries(args)) {
    if (value === null || value === undefined) out[key] = '';
    else out[key] = typeof value === 'number' ? new FluentNumber(value, { useGrouping: false }) : value;
  }
  return out;
}

function pattern(id: string, attribute?: string) {
  const message = bundle(current).getMessage(id);
  return attribute ? message?.attributes[attribute] : message?.value;
}

/** Whether the catalogue has this message (or this attribute of it). */
export function has(id: string, attribute?: string): boolean {
  watch();
  return Boolean(pattern(id, attribute));
}

/** The words of a message; `t('id.attribute')` reads one of its attributes. A missing one shows its id. */
export function t(id: string, args: Args = {}): string {
  watch();
  const [name = id, attribute] = id.split('.');
  const found = pattern(name, attribute);
  if (!found) return id;
  return bundle(current).formatPattern(found, plain(args), []);
}

/** The label of a state or other fixed word: `word('stage', 'intake')` reads `stage-intake`. */
export function word(family: string, value: string | null | undefined): string {
  if (!value) return '';
  const spelt = `${family}-${value}`;
  return has(spelt) ? t(spelt) : t(`${family}-${kebab(value)}`);
}

/** Several names as one text: 甲、乙、丙. */
export function listed(names: readonly (string | null | undefined)[]): string {
  return names.filter(Boolean).join(t('window-list-separator'));
}

/** `Reason: …`, with the colon of the language. */
export function labelled(what: string, text: string): string {
  return t('window-said', { what, text });
}

/** A text in the brackets of the language. */
export function aside(text: string): string {
  return t('window-aside', { text });
}

export function kebab(name: string): string {
  return name.replace(/_/g, '-').replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}
