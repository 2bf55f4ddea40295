// Batches from the board, a report decided line by line, and the equation before closing.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, it } from 'vitest';
import { toasts } from '../../ipc/toasts.svelte';
import { mockTransport } from '../../test/mock';
import GrantsPage from './GrantsPage.svelte';

const organisation = { id: 'o1', name: '青溪县慧枝社会工作服务中心' };
const project = { id: 'p1', no: null, name: '“灯下半小时”家庭教育指导项目' };
const award = { id: 'a1', no: '资〔2024〕001号' };
const tranche = (id: string, fields: object) => ({
  id, seq: 1, name: '首款', award, project, organisation, percent: null, amount: '3000.00', plannedOn: null, state: 'releasable', netPaid: '0.00', inFlight: '0.00', open: '3000.00', late: false,
  conditions: [], blockers: [], ...fields,
});
const condition = { id: 'c1', kind: 'report', label: '中期报告', state: 'open', askedBy: null };
const blocked = tranche('t2', {
  state: 'planned', conditions: [condition], blockers: [
    { refusal: { code: 'grants-condition-open', field: 'tranche', args: { condition: '中期报告', tranche: '首款' } }, remedy: { kind: 'acceptCondition', condition: 'c1' } },
    { refusal: { code: 'grants-no-account', field: 'award', args: { organisation: organisation.name } }, remedy: { kind: 'setAccount' } },
  ],
});
const payment = { id: 'y1', voucherNo: null, state: 'prepared', amount: '3000.00', on: '2024-10-18', award, project, organisation, tranche: 't1', trancheName: '首款', accountNumber: '3501 **** **** 2608', accountChanged: true, preparedBy: '林知夏', approvedBy: null, receiptNo: null, toCosign: false, asRecorded: false, entry: null, batch: 'b1' };
const batchLine = { id: 'b1', no: '批字〔2024〕第001号', plannedOn: '2024-10-18', state: 'prepared', count: 1, amount: '3000.00', note: null, madeBy: '林知夏', madeOn: '2024-10-18' };
const batch = { batch: batchLine, amountInWords: '叁仟元整', payments: [{ payment, accountName: organisation.name, accountBank: '青溪农村商业银行', toLookAt: true }], funds: [{ fund: { id: 'f1', name: '妇女儿童公益项目资金' }, amount: '3000.00', cash: '9000.00' }], toApprove: 1, toPay: 0, toCosign: 0 };
const line = { id: 'l1', seq: 1, spentOn: '2024-09-20', class: 'activity', budgetLine: null, budgetLineName: null, payee: '陈静', purpose: '讲座', amount: '2600.00', receiptNo: '01301', scanSha256: null, classHours: '5', lecturer: 'associate', accepted: null, disallowed: null, decidedBy: null, decidedOn: null, decidedReason: null, entry: null, reversed: false };
const reportLine = { id: 'r1', name: '中期支出报告', final: false, award, project, organisation, state: 'submitted', periodFrom: '2024-04-01', periodTo: '2024-09-30', dueOn: '2024-09-30', submittedOn: '2024-10-08', daysLate: null, late: false, count: 1, amount: '2600.00', accepted: '0.00', disallowed: '0.00', undecided: 1 };
const spending = {
  lines: [{ id: 'x1', class: 'activity', line: '项目活动费', budget: '8000.00', tolerance: '10', limit: '8800.00', accepted: '0.00', decided: '0.00', submitted: '2600.00', left: '8000.00', rate: '0.0', over: false }],
  classes: [{ class: 'activity', budget: '8000.00', accepted: '0.00', decided: '0.00', submitted: '2600.00', left: '8000.00', rate: '0.0', cap: null, capPercent: null, source: null, over: false }],
  budget: '8000.00', accepted: '0.00', withoutReport: '0.00', regrantPercent: null, open: false,
  caps: [{ line: '项目活动费', level: 'hard', percent: '80', cap: '6400.00', accepted: '0.00', after: '6500.00', source: '县妇联〔2024〕6号', over: true }, { line: 'activity', level: 'warn', percent: '90', cap: '7200.00', accepted: '0.00', after: '0.00', source: '县妇联〔2024〕6号', over: false }],
};
const report = {
  report: reportLine, amountInWords: '贰仟陆佰元整', acceptedInWords: '零元整', agreementNo: null, awardAmount: '8000.00', netPaid: '5000.00', stateOn: '2024-10-08', stateBy: '林知夏', stateReason: null, condition: null, conditionLabel: null,
  lines: [line], spending, warnings: [{ line: 'l1', seq: 1, refusal: { code: 'grants-warn-lecture-fee', field: null, args: { seq: '1', payee: '陈静', amount: '2,600.00', hours: '5', lecturer: 'associate', most: '500.00', allowed: '2,500.00' } } }],
};
const closeout = {
  equation: { paid: '5000.00', refunded: '0.00', accepted: '4000.00', kept: '0.00', writtenOff: '0.00', owed: '1000.00', owedDueOn: null, balanced: false },
  items: [
    { item: 'reports', met: true, blocks: true, why: null },
    { item: 'money', met: false, blocks: true, why: { code: 'grants-close-unexplained', field: 'owed', args: { paid: '5,000.00', accepted: '4,000.00', refunded: '0.00', kept: '0.00', writtenOff: '0.00', left: '1,000.00' } } },
  ],
  ready: true, settlements: [], subGrants: [], regrantRequired: '0.00', regrantPaid: '0.00', regrantAgreed: '0.00', released: '3000.00',
};
const awardLine = { ...award, project, organisation, fund: { id: 'f1', name: '妇女儿童公益项目资金' }, amount: '8000.00', state: 'active', decidedOn: '2024-02-20', netPaid: '5000.00', unpaid: '3000.00', accepted: '4000.00' };
const answers: Record<string, unknown> = {
  tranches: { rows: [tranche('t1', {}), blocked], total: 2, amount: '6000.00', open: '6000.00' }, payments: { rows: [], total: 0, amount: '0.00' },
  batches: { rows: [batchLine], total: 1 }, batch, reports: { rows: [reportLine], total: 1, late: 0, amount: '2600.00', accepted: '0.00' }, report, closeout,
  award: { award: awardLine, tranches: [], payments: [], ledger: [], story: [], findings: [] },
  unspent: { rows: [{ award, project, organisation, state: 'active', netPaid: '5000.00', accepted: '4000.00', left: '1000.00', lastPaidOn: '2024-04-01', days: 200, openReports: 1, owed: false }], total: 1, left: '1000.00', owed: '0.00' },
  periods: { lockedThrough: null, months: [{ id: '2024-04-30', from: '2024-04-01', entries: 3, received: '0.00', paid: '5000.00', refunded: '0.00', accepted: '0.00', locked: false, over: true }], yearsToClose: [2023], locks: [] },
  standings: { day: '2024-10-18', funds: [] },
};
const answer = ({ query }: any) => answers[Object.keys(query.grants ?? {})[0] ?? ''];
const done = { seq: 9, changed: ['payment'], made: { kind: 'payment_batch', id: 'b1', no: batchLine.no } };

beforeEach(() => toasts.clear());

const show = (...rest: string[]) => render(GrantsPage, { rest, query: new URLSearchParams() });

async function dialog(title: string): Promise<ReturnType<typeof within>> {
  const heading = (await screen.findAllByRole('heading', { name: title, hidden: true })).find((one) => one.closest('dialog'));
  return within(heading?.closest('dialog') as HTMLElement);
}

it('puts what was ticked on the board into one batch', async () => {
  const calls = mockTransport({ ask: answer, perform: () => done });
  show('board');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /^选入 / }));
  await user.click(screen.getByRole('button', { name: '批量拨付（1）' }));
  const form = await dialog('提交批量拨付');
  await user.click(form.getByRole('button', { name: '提交批量拨付', hidden: true }));
  expect(calls.find((call) => call.command === 'perform')?.args.op).toMatchObject({ grants: { prepareBatch: { tranches: [{ tranche: 't1', amount: null }], payments: [] } } });
});

it('says every reason why a tranche is blocked and opens what meets each', async () => {
  mockTransport({ ask: answer, perform: () => done });
  show('board');
  const reasons = await screen.findByRole('list', { name: /为什么/ });
  expect(within(reasons).getAllByRole('listitem')).toHaveLength(2);
  await userEvent.setup().click(within(reasons).getAllByRole('button')[0] as HTMLElement);
  expect(await dialog('确认拨付条件')).toBeTruthy();
});

it('approves a batch with the changed account looked at', async () => {
  const calls = mockTransport({ ask: answer, perform: () => done });
  show('batches', 'b1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '审批批量拨付' }));
  const form = await dialog('审批批量拨付');
  await user.click(form.getByRole('checkbox', { hidden: true }));
  await user.click(form.getByRole('button', { name: '审批', hidden: true }));
  expect(calls.find((call) => call.command === 'perform')?.args.op).toEqual({ grants: { approveBatch: { batch: 'b1', accountsSeen: ['y1'] } } });
});

it('cuts an expense with its reason, and names the source of a warning', async () => {
  const calls = mockTransport({ ask: answer, perform: () => done });
  show('reports', 'r1');
  expect(await screen.findByText(/财行〔2016〕540号/)).toBeInTheDocument();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '核减' }));
  const form = await dialog('核减第 1 笔');
  await user.clear(form.getByLabelText(/认可金额/));
  await user.type(form.getByLabelText(/认可金额/), '2500');
  await user.type(form.getByLabelText(/核减原因/), '超标准');
  await user.click(form.getByRole('button', { name: '确定', hidden: true }));
  expect(calls.find((call) => call.command === 'perform')?.args.op).toMatchObject({ grants: { decideExpenses: { report: 'r1', lines: [{ line: 'l1', accepted: '2500', reason: '超标准' }] } } });
});

it('asks what is owed before an award is closed', async () => {
  const calls = mockTransport({ ask: answer, perform: () => done });
  show('closeout', 'a1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '结项' }));
  const form = await dialog('结束为已结项').catch(() => within(document.querySelector('dialog[open]') as HTMLElement));
  await user.type(form.getByLabelText(/^应退未退/), '1000');
  await user.type(form.getByLabelText(/应退日期/), '2024-12-31');
  await user.click(form.getByRole('button', { name: '确定', hidden: true }));
  expect(calls.find((call) => call.command === 'perform')?.args.op).toMatchObject({ grants: { closeAward: { award: 'a1', to: 'closed', owed: '1000', owedDueOn: '2024-12-31' } } });
});

const parts = [['board'], ['batches'], ['batches', 'b1'], ['reports'], ['reports', 'r1'], ['closeout', 'a1'], ['unspent'], ['periods']];

it.each(parts.map((rest) => [rest.join('/'), rest] as const))('has no fault for a screen reader on %s', async (_, rest) => {
  mockTransport({ ask: answer });
  const { container } = show(...rest);
  await screen.findAllByText(/慧枝|批字|家庭教育|2024年4月/);
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});
