// What is typed is kept at once when the window is left or closes, not only after a rest.

import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { mockTransport } from '../test/mock';
import PaymentForm from '../test/parts/PaymentForm.svelte';
import { keepOnLeaving } from './closing';

async function typing() {
  let closing: (() => void) | undefined;
  const calls = mockTransport({ closeWindow: () => null, ask: () => null }, (event, heard) => {
    if (event === 'closing') closing = () => heard(null);
  });
  const stop = keepOnLeaving();
  render(PaymentForm);
  await waitFor(() => expect(calls.some(({ args }) => args.query?.desk?.kept)).toBe(true));
  await userEvent.setup().type(screen.getByLabelText(/金额/), '9000');
  const said = () => calls.filter(({ command }) => command === 'keep' || command === 'closeWindow').map(({ command, args }) => (command === 'keep' ? args.keep.text.text : command));
  expect(said()).toEqual([]);
  return { said, stop, close: () => closing?.() };
}

it('keeps what was just typed when another window comes to the front', async () => {
  const { said, stop } = await typing();
  dispatchEvent(new Event('blur'));
  await waitFor(() => expect(said()).toHaveLength(1));
  expect(said()[0]).toContain('9000');
  dispatchEvent(new Event('pagehide'));
  expect(said()).toHaveLength(1);
  stop();
});

it('keeps it before the window that is closed may go', async () => {
  const { said, stop, close } = await typing();
  close();
  await waitFor(() => expect(said()).toHaveLength(2));
  expect(said()[0]).toContain('9000');
  expect(said()[1]).toBe('closeWindow');
  stop();
});
