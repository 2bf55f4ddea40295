// Both languages say the same things: no message or attribute is missing in either.

import { FluentResource } from '@fluent/bundle';
import { expect, it } from 'vitest';

const files = {
  'zh-CN': import.meta.glob<string>('../../locales/zh-CN/*.ftl', { query: '?raw', import: 'default', eager: true }),
  en: import.meta.glob<string>('../../locales/en/*.ftl', { query: '?raw', import: 'default', eager: true }),
};

function ids(of: Record<string, string>): string[] {
  return Object.values(of).flatMap((text) =>
    new FluentResource(text).body.flatMap((entry) => [entry.id, ...Object.keys(entry.attributes).map((name) => `${entry.id}.${name}`)]),
  );
}

it('has every message in both languages', () => {
  const [chinese, english] = [new Set(ids(files['zh-CN'])), new Set(ids(files.en))];
  expect([...chinese].filter((id) => !english.has(id))).toEqual([]);
  expect([...english].filter((id) => !chinese.has(id))).toEqual([]);
});

it('names every message once', () => {
  for (const of of Object.values(files)) {
    const all = ids(of);
    expect(all.filter((id, at) => all.indexOf(id) !== at)).toEqual([]);
  }
});

const components = import.meta.glob<string>(['../**/*.svelte', '../**/*.ts', '!../**/*.test.ts', '!./**'], { query: '?raw', import: 'default', eager: true });
const sources = Object.entries(components).map(([file, text]) => ({ file, code: text.replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '') }));

it('has every message that a screen names', () => {
  const known = new Set(ids(files['zh-CN']));
  const missing = sources.flatMap(({ file, code }) =>
    [...code.matchAll(/\bt\(\s*'([a-z0-9.-]+)'/g)].map(([, id = '']) => id).filter((id) => !known.has(id)).map((id) => `${file}: ${id}`),
  );
  expect(missing).toEqual([]);
});

it('keeps words of the screen out of the components', () => {
  const spoken = sources
    .filter(({ file }) => file.endsWith('.svelte'))
    .flatMap(({ file, code }) => [...code.matchAll(/[\u4e00-\u9fff]+/g)].map(([words]) => `${file}: ${words}`));
  expect(spoken).toEqual([]);
});
