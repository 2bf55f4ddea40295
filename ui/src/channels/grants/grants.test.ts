// Money on screen: the reasons a tranche waits, a payment too large, one that needs a second person, a reversal.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, it } from 'vitest';
import { showRefusal } from '../../ipc/perform';
import { toasts } from '../../ipc/toasts.svelte';
import { useAmountWords } from '../../kit/money';
import { filters, route } from '../../router.svelte';
import { mockTransport, refuse } from '../../test/mock';
import AwardRecord from './AwardRecord.svelte';
import FundRecord from './FundRecord.svelte';
import GrantsPage from './GrantsPage.svelte';
import './remedies';

const id = '0192a000-0000-7000-8000-00000000000a';
const organisation = { id: 'o1', name: '青溪县慧枝社会工作服务中心' };
const project = { id: 'p1', no: '青溪孵妇项〔2024〕003号', name: '“灯下半小时”家庭教育指导项目' };
const fund = { id: 'f1', name: '妇女儿童公益项目资金' };
const award = {
  id, no: '资〔2024〕001号', project, organisation, fund, amount: '8000.00', state: 'active', decidedOn: '2024-02-20', agreementNo: '协〔2024〕001号',
  signedOn: '2024-03-01', netPaid: '3000.00', refunded: '0.00', inFlight: '0.00', unpaid: '5000.00', accepted: '600.00', paidRate: '37.5', spentRate: '20.0', asRecorded: false,
};
const condition = { id: 'c1', kind: 'report', label: '中期报告', dueOn: null, state: 'open', evidence: null, askedBy: null, decidedBy: null, decidedOn: null, reason: null };
const blocker = { refusal: { code: 'grants-condition-open', field: 'tranche', args: { condition: '中期报告', tranche: '尾款' } }, remedy: { kind: 'acceptCondition', condition: 'c1' } };
const part = (fields: object) => ({ award: { id, no: award.no }, project, organisation, percent: null, plannedOn: '2024-09-01', netPaid: '0.00', inFlight: '0.00', late: false, conditions: [], blockers: [], ...fields });
const first = part({ id: 't1', seq: 1, name: '首款', amount: '5000.00', state: 'partlyPaid', netPaid: '3000.00', open: '2000.00' });
const last = part({ id: 't2', seq: 2, name: '尾款', amount: '3000.00', state: 'planned', open: '3000.00', late: true, conditions: [condition], blockers: [blocker] });
const payment = {
  id: 'y1', voucherNo: '拨字〔2024〕第0001号', state: 'paid', amount: '3000.00', on: '2024-03-26', award: { id, no: award.no }, project, organisation, tranche: 't1', trancheName: '首款',
  accountNumber: '3501 **** **** 2608', accountChanged: false, preparedBy: '林知夏', approvedBy: '林知夏', receiptNo: null, toCosign: false, asRecorded: false, entry: 'e1',
};
const entry = {
  id: 'e1', seq: 3, postedOn: '2024-03-26', kind: 'disbursement', bearsOn: 'disbursement', amount: '3000.00', effect: '3000.00', voucherNo: payment.voucherNo, receiptNo: null, reason: null,
  fund, award: { id, no: award.no }, project, organisation, trancheName: '首款', payment: 'y1', reverses: null, reversedBy: null, reversible: true,
  runningReceived: '9000.00', runningCommitted: '8000.00', runningNetPaid: '3000.00', runningCash: '6000.00', recordedBy: '林知夏', recordedAt: '2024-03-26T09:00:00', asRecorded: false,
};
const page = {
  award, stateOn: '2024-03-01', stateReason: null, madeBy: '林知夏', hubSignedOn: '2024-03-01', organisationSignedOn: '2024-03-01', note: null, draft: false,
  account: { accountName: organisation.name, bank: '青溪农村商业银行', number: '3501 **** **** 2608', custodian: null, since: '2024-01-01', setBy: '林知夏' }, hold: null,
  tranches: [first, last], payments: [payment], ledger: [entry], findings: [],
  story: [{ on: '2024-02-20', step: 'decided', what: null, amount: '8000.00', by: '林知夏', reason: null }],
};
const voucher = {
  payment, amountInWords: '叁仟元整', purpose: null, fund, agreementNo: award.agreementNo, signedOn: '2024-03-01', awardAmount: '8000.00', paidBefore: '0.00', paidWith: '3000.00', unpaidAfter: '5000.00',
  payee: organisation.name, accountName: organisation.name, accountBank: '青溪农村商业银行', accountSeenBy: null, preparedOn: '2024-03-26', approvedOn: '2024-03-26', paidBy: '林知夏', paidOn: '2024-03-26',
  endedBy: null, endedOn: null, endedReason: null, singleOperator: false, cosignedBy: null, cosignedOn: null, cosignedPaper: null,
};
const card = {
  ...fund, source: '县妇联', restriction: null, startsOn: '2024-01-01', endsOn: '2024-12-31', note: null, promised: '9000.00', received: '9000.00', committed: '8000.00', reserved: '0.00',
  paid: '3000.00', refunded: '0.00', netPaid: '3000.00', handedBack: '0.00', left: '1000.00', unpaid: '5000.00', cash: '6000.00', free: '1000.00', awards: 1,
};
const sums = { promised: '9000.00', received: '9000.00', committed: '8000.00', reserved: '0.00', netPaid: '3000.00', cash: '6000.00', free: '1000.00' };
const answers: Record<string, unknown> = {
  award: page, awards: { rows: [award], total: 1, sums: { amount: '8000.00', netPaid: '3000.00', unpaid: '5000.00', accepted: '600.00' } },
  payments: { rows: [payment], total: 1, amount: '3000.00' }, payment: voucher, tranches: { rows: [first, last], total: 2, amount: '8000.00', open: '5000.00' },
  ledger: { rows: [entry], total: 1, netPaid: '3000.00' }, funds: { rows: [card], total: 1, sums },
};
const list = ({ sheets }: any) => (sheets.columns ? { list: 'ledger', columns: [], adds: false } : sheets.page ? { total: 0, from: 0, rows: [], totals: {}, groups: null } : []);
const answer = ({ query }: any) => query.sheets ? list(query) : answers[Object.keys(query.grants)[0] ?? ''];
const done = { seq: 9, changed: ['payment'], made: { kind: 'payment', id: 'y2', no: '拨字〔2024〕第0002号' } };

beforeEach(() => {
  toasts.clear();
  useAmountWords(async (amount) => (amount === '2000.00' ? '贰仟元整' : ''));
});

async function dialog(title: string): Promise<ReturnType<typeof within>> {
  const heading = (await screen.findAllByRole('heading', { name: title, hidden: true })).find((one) => one.closest('dialog'));
  return within(heading?.closest('dialog') as HTMLElement);
}

async function pay() {
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '拨付本批' }));
  return { user, form: await dialog('记录拨付') };
}

it('says why a tranche waits, and opens what meets it', async () => {
  const calls = mockTransport({ ask: answer, perform: () => done });
  render(AwardRecord, { id });
  expect(await screen.findByText(/尚未满足拨付条件：中期报告（尾款）/)).toBeInTheDocument();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '确认条件' }));
  const form = await dialog('确认拨付条件');
  await user.type(form.getByLabelText(/依据材料/), '中期报告纸质件');
  await user.click(form.getByRole('button', { name: '确定', hidden: true }));
  expect(calls.find((call) => call.command === 'perform')?.args.op).toMatchObject({ grants: { acceptCondition: { condition: 'c1', evidence: '中期报告纸质件' } } });
});

it('shows what is open of the tranche, with 大写 beside, and the refusal at the amount with the way out', async () => {
  mockTransport({ ask: answer, perform: () => refuse('grants-over-award', 'amount', { award: award.no, after: '8,000.01', limit: '8,000.00', left: '5,000.00' }) });
  render(AwardRecord, { id });
  const { user, form } = await pay();
  const amount = form.getByLabelText(/金额/);
  expect(amount).toHaveValue('2,000.00');
  expect(await form.findByText('贰仟元整')).toBeInTheDocument();
  await user.click(form.getByRole('button', { name: '记录拨付', hidden: true }));
  expect(amount).toHaveAttribute('aria-invalid', 'true');
  expect(form.getByText(/累计8,000.01元，超过资助金额8,000.00元/)).toBeInTheDocument();
  expect(form.getByText(/最多还可拨付 5,000.00 元/)).toBeInTheDocument();
});

it('hands a payment on where a second person has to approve it', async () => {
  const calls = mockTransport({
    ask: answer,
    perform: ({ op }) => ('recordDisbursement' in op.grants ? refuse('grants-second-person', 'amount', { amount: '20,000.00', threshold: '5,000.00', by: '林知夏', others: '陈望舒' }) : done),
  });
  render(AwardRecord, { id });
  const { user, form } = await pay();
  await user.click(form.getByRole('button', { name: '记录拨付', hidden: true }));
  expect(await form.findByText(/须由另一人审批/)).toBeInTheDocument();
  await user.click(form.getByRole('button', { name: '提交拨付', hidden: true }));
  expect(calls.filter((call) => call.command === 'perform').at(-1)?.args.op).toMatchObject({ grants: { preparePayment: { tranche: 't1', amount: '2000.00' } } });
});

it('offers 打印 and 冲销 after a payment, and no 撤销', async () => {
  mockTransport({ ask: answer, perform: () => done });
  render(AwardRecord, { id });
  const { user, form } = await pay();
  await user.click(form.getByRole('button', { name: '记录拨付', hidden: true }));
  await expect.poll(() => toasts.list[0]?.actions?.map(({ label }) => label)).toEqual(['打印', '冲销']);
});

it('asks for the changed account to be checked', async () => {
  const calls = mockTransport({ ask: answer, perform: ({ op }) => (op.grants.recordDisbursement.accountSeen ? done : refuse('grants-account-changed', 'accountSeen', { former: '1', present: '2', by: '林知夏' })) });
  render(AwardRecord, { id });
  const { user, form } = await pay();
  await user.click(form.getByRole('button', { name: '记录拨付', hidden: true }));
  await user.click(await form.findByLabelText('已核对变更账户'));
  await user.click(form.getByRole('button', { name: '记录拨付', hidden: true }));
  expect(calls.filter((call) => call.command === 'perform')).toHaveLength(2);
});

it('hands back to its source what a fund has left', async () => {
  const year = { year: 2024, broughtForward: '0.00', received: '9000.00', committed: '8000.00', paid: '3000.00', returned: '0.00', handedBack: '0.00', carriedOver: '6000.00', bound: '5000.00' };
  const whole = { fund: card, receipts: [], handedBack: [], years: [year], calls: [], awards: [], ledger: [] };
  const calls = mockTransport({ ask: ({ query }) => (query.grants?.fund ? whole : query.grants || query.sheets ? answer({ query }) : []), perform: () => done });
  render(FundRecord, { id: 'f1', query: new URLSearchParams() });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '结余上缴' }));
  const form = await dialog('结余上缴');
  expect(form.getByText(/可上缴的结余 1,000.00 元/)).toBeInTheDocument();
  await user.type(form.getByLabelText(/金额/), '1000');
  await user.type(form.getByLabelText(/缴款凭证/), '缴款书〔2024〕15号');
  await user.type(form.getByLabelText(/原因/), '年度结余上缴财政');
  await user.click(form.getByRole('button', { name: '确定', hidden: true }));
  const op = { handBackMoney: { fund: 'f1', amount: '1000', paper: '缴款书〔2024〕15号', reason: '年度结余上缴财政' } };
  expect(calls.find((call) => call.command === 'perform')?.args.op).toMatchObject({ grants: op });
});

it('leads from a refused undo to the reversal of that line', async () => {
  const calls = mockTransport({ ask: answer, perform: () => done });
  showRefusal({ code: 'journal-posted', field: 'entry', args: { entry: '9', row: 'e1' } });
  toasts.list[0]?.actions?.find(({ label }) => label === '冲销')?.run();
  expect(route.parts).toEqual(['grants', 'ledger', 'e1']);
  render(GrantsPage, { rest: route.rest, query: route.query });
  const form = await dialog('冲销');
  const user = userEvent.setup();
  await user.type(form.getByLabelText(/原因/), '金额有误');
  await user.click(form.getByRole('button', { name: '冲销', hidden: true }));
  expect(calls.find((call) => call.command === 'perform')?.args.op).toMatchObject({ grants: { reverseEntry: { entry: 'e1', reason: '金额有误' } } });
});

it('says the words of a list in its tips as in its cells', async () => {
  mockTransport({ ask: answer });
  const { container } = render(AwardRecord, { id });
  await screen.findAllByText('已付款');
  const tips = [...container.querySelectorAll<HTMLElement>('[role=grid] [title]')].map((one) => one.title);
  expect(tips).toContain('已付款');
  expect(tips.filter((tip) => /^[a-z]+$/i.test(tip))).toEqual([]);
});

const parts = [['awards', id], ['awards', id, 'payments'], ['awards', id, 'ledger'], ['awards', id, 'story'], ['board'], ['payments', 'y1'], ['ledger', 'e1'], ['funds']];

it.each(parts.map((rest) => [rest.join('/'), rest] as const))('has no fault for a screen reader on %s', async (_, rest) => {
  mockTransport({ ask: answer });
  const { container } = render(GrantsPage, { rest: [...rest], query: new URLSearchParams() });
  await screen.findAllByText(/家庭教育|慧枝|妇女儿童/);
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});

it('opens another line of the ledger without the step that the first was opened for', () => {
  expect(filters(new URLSearchParams('kind=refund&step=reverse&back=grants%2Fboard'))).toEqual({ kind: 'refund' });
});
