// The colours are readable: text 4.5, borders of controls and the focus ring 3 (WCAG 2.2, 1.4.3 and 1.4.11), in both themes.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('src/tokens.css', 'utf8');

type Colours = Record<string, string>;

function colours(selector: string): Colours {
  const start = css.indexOf(selector);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]));
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one = '', other = ''): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

const light = colours(':root {');
const themes: [string, Colours][] = [
  ['light', light],
  ['dark', { ...light, ...colours(":root[data-theme='dark']") }],
];
const grounds = ['paper', 'sheet', 'sunken', 'hover', 'tint-cinnabar', 'tint-amber', 'tint-indigo'];
const marks = ['pine', 'indigo', 'amber', 'cinnabar', 'plum', 'teal'];

describe.each(themes)('the %s theme', (_, theme) => {
  it.each(grounds)('reads on %s', (ground) => {
    expect(contrast(theme['ink'], theme[ground])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme['second'], theme[ground])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme['control'], theme[ground])).toBeGreaterThanOrEqual(3);
    expect(contrast(theme['focus'], theme[ground])).toBeGreaterThanOrEqual(3);
  });

  it.each(marks)('reads %s on its tint, on the sheet, and what stands on it', (mark) => {
    for (const ground of [`tint-${mark}`, 'sheet', 'on-fill']) expect(contrast(theme[mark], theme[ground])).toBeGreaterThanOrEqual(4.5);
  });
});
