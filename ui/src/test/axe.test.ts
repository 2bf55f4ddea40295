// Structure for assistive technology: names, roles, labels. Contrast needs the real window.

import { render, screen } from '@testing-library/svelte';
import axe from 'axe-core';
import { beforeEach, expect, it } from 'vitest';
import App from '../App.svelte';
import { session } from '../window/session.svelte';
import { mockTransport } from './mock';
import { askSample, openSession } from './samples';

beforeEach(() => {
  session.now = null;
  location.hash = '';
});

async function faults(): Promise<string[]> {
  const result = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

it('finds nothing wrong on the home screen', async () => {
  mockTransport({ session: () => openSession, ask: askSample });
  render(App);
  await screen.findByRole('link', { name: /银龄课堂/ });
  expect(await faults()).toEqual([]);
});

it('finds nothing wrong before the book is open', async () => {
  mockTransport({ session: () => ({ ...openSession, people: ['林知夏', '陈望舒'], state: 'closed', hub: null, actor: null }) });
  render(App);
  await screen.findByLabelText(/^口令/);
  expect(await faults()).toEqual([]);
});
