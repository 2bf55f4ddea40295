import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
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
  const sent = calls.find(({ command }) => command === 'perform');
  expect(sent?.args.op.grants.recordDisbursement.amount).toBe('12000');
  expect(sent?.args.command).toMatch(/^[0-9a-f-]{36}$/);
  expect(toasts.list[0]?.text).toContain('拨字〔2024〕第0001号');
  expect(toasts.list[0]?.actions?.map((action) => action.label)).toEqual(['撤销']);
  expect(last.done?.seq).toBe(7);
});

/** A book that keeps what is put aside. */
function aside() {
  const kept = new Map<string, string>();
  const calls = mockTransport({
    desk: ({ query, keep }) => {
      if (query) return kept.get(query.desk.kept.key) ?? null;
      return keep.text.text === null ? kept.delete(keep.text.key) : kept.set(keep.text.key, keep.text.text);
    },
    perform: () => ({ seq: 7, changed: [], made: { kind: 'payment', id: 'x', no: null } }),
  });
  return { kept, calls };
}

it('keeps what was typed and not sent, and offers it again when the form is opened', async () => {
  const { kept } = aside();
  const first = render(PaymentForm);
  const user = userEvent.setup();
  await user.type(screen.getByLabelText(/备注/), '第二批');
  first.unmount();
  await vi.waitFor(() => expect(kept.size).toBe(1));
  const second = render(PaymentForm);
  await screen.findByText('上次未保存的内容已恢复');
  expect(screen.getByLabelText(/备注/)).toHaveValue('第二批');
  await user.click(screen.getByRole('button', { name: '弃用' }));
  expect(screen.getByLabelText(/备注/)).toHaveValue('');
  await vi.waitFor(() => expect(kept.size).toBe(0));
  second.unmount();
});

it('keeps nothing of a form that was sent, nor of one that nobody touched', async () => {
  const { kept, calls } = aside();
  const first = render(PaymentForm);
  await fill('9000');
  first.unmount();
  render(PaymentForm);
  await vi.waitFor(() => expect(calls.filter(({ command }) => command === 'ask')).toHaveLength(2));
  expect(kept.size).toBe(0);
  expect(screen.queryByText('上次未保存的内容已恢复')).toBeNull();
});
