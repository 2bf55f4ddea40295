// What the tests of screens share: the dialog of a title, and what a screen reader would stumble over.

import { screen } from '@testing-library/svelte';
import axe from 'axe-core';

export async function dialog(title: string | RegExp): Promise<HTMLElement> {
  const heading = await screen.findByRole('heading', { name: title, level: 2, hidden: true });
  const found = heading.closest('dialog');
  if (!found) throw new Error(`${title} stands in no dialog`);
  return found;
}

/** Each fault with the elements at fault; colours and landmarks are looked at in the window. */
export async function faults(container: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`);
}
