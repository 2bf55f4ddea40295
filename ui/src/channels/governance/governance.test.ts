// Governance on screen: what is overdue, and how it is met.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { toasts } from '../../ipc/toasts.svelte';
import { dialog, faults } from '../../test/look';
import { mockTransport, refuse } from '../../test/mock';
import { sheetAnswers } from '../../test/sheet';
import GovernancePage from './GovernancePage.svelte';

const id = '0192a000-0000-7000-8000-000000000005';
const obligation = {
  id, organisation: 'o1', organisationName: '青溪县慧枝社会工作服务中心', kind: 'yearlyInspection', title: null, rule: null, year: 2023, due: '2024-05-31', leadDays: 60,
  state: 'overdue', daysLeft: -140, note: null, metOn: null, metLate: false, evidence: null, verdict: null, exemptReason: null,
};

const lists = { obligations: { columns: [{ key: 'organisationName' }, { key: 'due', kind: 'date' as const }, { key: 'state' }], rows: [{ id, organisationName: obligation.organisationName, due: obligation.due, state: 'overdue' }] } };

function answer({ query }: any) {
  if (query.sheets) return sheetAnswers(query, lists);
  const [name] = Object.keys(query.governance ?? {});
  if (name === 'obligation') return obligation;
  return { rows: [], total: 0 };
}

const shown = { rest: [id], query: new URLSearchParams() };

beforeEach(() => toasts.clear());

it('meets an inspection with evidence and verdict, and counts the help given', async () => {
  const calls = mockTransport({ ask: answer, perform: () => refuse('governance-evidence-missing', 'evidence') });
  render(GovernancePage, shown);
  expect(await screen.findByText(/逾期 140 天/)).toBeInTheDocument();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '办结' }));
  const form = within(await dialog('办结合规事项'));
  expect(form.getByLabelText(/年检结论/)).toHaveAttribute('aria-required', 'true');
  await user.click(form.getByLabelText(/基地提供了协助/));
  await user.type(form.getByLabelText(/协助内容/), '年检材料辅导');
  await user.click(form.getByRole('button', { name: '办结', hidden: true }));
  expect(form.getByLabelText(/凭据/)).toHaveAttribute('aria-invalid', 'true');
  expect(calls.find((call) => call.command === 'perform')?.args.op.governance.meetObligation).toMatchObject({
    obligation: id, verdict: null, evidence: null, help: { topic: '年检材料辅导', hours: null, people: null },
  });
});

it('sets up the inspections of a year', async () => {
  const calls = mockTransport({ ask: answer, perform: () => ({ seq: 3, changed: ['obligation'], made: null }) });
  render(GovernancePage, { rest: [], query: new URLSearchParams() });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '生成年检事项' }));
  const form = within(await dialog('生成年检事项'));
  const year = form.getByLabelText(/检查年度/);
  await user.clear(year);
  await user.type(year, '2023');
  await user.click(form.getByRole('button', { name: '确定', hidden: true }));
  expect(calls.find((call) => call.command === 'perform')?.args.op).toEqual({ governance: { generateInspections: { year: 2023, withNew: false } } });
});

it('has no fault for a screen reader', async () => {
  mockTransport({ ask: answer });
  const { container } = render(GovernancePage, shown);
  await screen.findAllByText(/青溪县慧枝/);
  expect(await faults(container)).toEqual([]);
});
