import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import PaymentForm from '../test/parts/PaymentForm.svelte';
import { mockTransport, refuse } from '../test/mock';
import { last } from '../ipc/last.svelte';
import { toasts } from '../ipc/toasts.svelte';
import { useAmountWords } from './money';

beforeEach(() => {
  useAmountWords(async (amount) => `大写${amount}`);
  toasts.clear();
  last.forget();
});

async function fill(amount: string) {
  const user = userEvent.setup();
  await user.type(screen.getByLabelText(/金额/), amount);
  await user.click(screen.getByRole('button', { name: '拨付' }));
}

it('shows a refusal at its field and moves the focus there', async () => {
  mockTransport({ perform: () => refuse('grants-over-award', 'amount', { after: '60000.00' }) });
  render(PaymentForm);
  await fill('9000');
  const field = screen.getByLabelText(/金额/);
  expect(field).toHaveAttribute('aria-invalid', 'true');
  expect(field).toHaveFocus();
  expect(toasts.list).toHaveLength(0);
});

it('shows a refusal of no field below the form', async () => {
  mockTransport({ perform: () => refuse('grants-award-on-hold', 'award') });
  render(PaymentForm);
  await fill('9000');
  expect(screen.getAllByRole('alert').some((alert) => alert.textContent?.trim())).toBe(true);
});

it('sends the amount as plain text with a command id, and offers to undo', async () => {
  const calls = mockTransport({ perform: () => ({ seq: 7, changed: ['payment'], made: { kind: 'payment', id: 'x', no: '拨字〔2024〕第0001号' } }) });
  render(PaymentForm);
  await fill('１2,000');
  expect(calls[0]?.args.op.grants.recordDisbursement.amount).toBe('12000');
  expect(calls[0]?.args.command).toMatch(/^[0-9a-f-]{36}$/);
  expect(toasts.list[0]?.text).toContain('拨字〔2024〕第0001号');
  expect(toasts.list[0]?.actions?.map((action) => action.label)).toEqual(['撤销']);
  expect(last.done?.seq).toBe(7);
});
