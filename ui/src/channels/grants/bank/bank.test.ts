// A statement read, its columns put right, its lines matched; the bank list of a batch.

import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, it } from 'vitest';
import { drop } from '../../../exchange/drop.svelte';
import { toasts } from '../../../ipc/toasts.svelte';
import { route, wayBack } from '../../../router.svelte';
import { mockTransport, refuse } from '../../../test/mock';
import GrantsPage from '../GrantsPage.svelte';
import { saveBankList } from './list';
import { reading } from './reading.svelte';

const posting = (entry: string, name: string) => ({ entry, name, kind: 'disbursement', on: '2024-10-18', flow: 'out', amount: '3000.00', party: '青溪县慧枝社会工作服务中心', accountNumber: '3501 **** **** 2608', payment: 'y1', award: 'a1' });
const line = (id: string, fields: object) => ({
  id, line: 5, on: '2024-10-18', flow: 'out', amount: '3000.00', party: '青溪县慧枝社会工作服务中心', accountNumber: '3501 **** **** 2608', memo: '首款', serial: '1002', balance: '197000.00',
  state: 'sure', answersTo: null, reason: null, candidates: [{ posting: posting('e1', '拨字〔2024〕第0001号'), sign: 'name', days: 0 }], hint: null, ...fields,
});
const head = { id: 's1', file: '明细202410.csv', digest: 'ab'.repeat(32), from: '2024-10-01', to: '2024-10-31', count: 3, waiting: 2, known: 1, out: '6012.50', in: '5000.00', readBy: '林知夏', readOn: '2024-11-01' };
const sums = { statement: '6012.50', matched: '3000.00', explained: '0.00', difference: '3012.50', bookOnly: '4000.00' };
const page = {
  statement: head,
  lines: [
    line('l1', {}),
    line('l2', { state: 'matched', candidates: [], answersTo: { posting: posting('e2', '拨字〔2024〕第0002号'), by: '林知夏', on: '2024-11-01', takenBack: '冲字〔2024〕第0001号' } }),
    line('l3', { flow: 'in', state: 'bankOnly', candidates: [], party: null, memo: '户名不符退汇', hint: { kind: 'return', payment: 'y3', voucherNo: '拨字〔2024〕第0003号', award: 'a3', payee: '青溪县和风社区服务中心' } }),
  ],
  bookOnly: [{ ...posting('e9', '拨字〔2024〕第0009号'), amount: '4000.00' }],
  counts: { matched: 1, sure: 1, possible: 0, bankOnly: 1, explained: 0, bookOnly: 1 },
  totals: { out: sums, in: sums },
};
const view = {
  file: '明细202410.csv', remembered: false, count: 0, from: null, to: null, out: '0', in: '0', choices: ['date', 'out', 'in', 'party'],
  columns: [{ column: 0, letter: 'A', heading: '发生时点', samples: ['2024-10-18'], role: '' }, { column: 1, letter: 'B', heading: '支出', samples: ['3,000.00'], role: 'out' }],
  problem: { code: 'exchange-statement-no-date', field: 'date', args: { file: '明细202410.csv' } },
};
const mended = { ...view, count: 3, from: '2024-10-01', to: '2024-10-31', problem: null };
const answers: Record<string, unknown> = {
  bankStatements: { rows: [head], total: 1 }, bankStatement: page,
  bankChoices: [posting('e7', '拨字〔2024〕第0007号')], steps: [],
};
const answer = ({ query }: any) => answers[Object.keys(query.grants ?? {})[0] ?? ''];
const done = { seq: 9, changed: ['bank_line'], made: { kind: 'bank_statement', id: 's1', no: head.file } };

beforeEach(() => {
  toasts.clear();
  [reading.now, reading.refusal, reading.busy] = [null, null, false];
});

const show = (...rest: string[]) => render(GrantsPage, { rest: ['bank', ...rest], query: new URLSearchParams() });
const performed = (calls: { command: string; args: any }[]) => calls.filter((call) => call.command === 'perform').map((call) => call.args.op.grants);

it('reads a statement whose columns were put right', async () => {
  const calls = mockTransport({ ask: answer, statementState: () => null, statementPick: () => view, statementMap: () => mended, statementKeep: () => done });
  show();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '读入对账单' }));
  expect(await screen.findByText(/没有交易日期列/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '读入 0 行' })).toBeDisabled();
  await fireEvent.change(screen.getByLabelText('“发生时点”导入为'), { target: { value: 'date' } });
  expect(calls.find((call) => call.command === 'statementMap')?.args).toEqual({ column: 0, role: 'date' });
  await user.click(await screen.findByRole('button', { name: '读入 3 行' }));
  expect(calls.some((call) => call.command === 'statementKeep')).toBe(true);
  expect(location.hash).toBe('#/grants/bank/s1');
});

it('says of a statement read before that it was, and takes what is dropped', async () => {
  mockTransport({ ask: answer, statementState: () => null, statementDropped: () => refuse('grants-statement-known', 'file', { file: head.file, on: '2024-11-01', by: '林知夏' }) });
  const { unmount } = show();
  await screen.findByText(head.file);
  drop.taker?.take();
  expect(await screen.findByText(/这份对账单已经读入/)).toBeInTheDocument();
  unmount();
  expect(drop.taker).toBe(null);
});

it('shows both sides, their sums, and confirms what agrees', async () => {
  const calls = mockTransport({ ask: answer, perform: () => done });
  show('s1');
  expect(await screen.findByText('银行有账上没有', { selector: '.badge' })).toBeInTheDocument();
  expect(screen.getByText('账上有银行没有', { selector: '.badge' })).toBeInTheDocument();
  expect(screen.getByText('已冲销', { selector: '.badge' })).toBeInTheDocument();
  const totals = screen.getByRole('table', { name: '对账结果' });
  expect(within(totals).getAllByText('3,012.50')).toHaveLength(2);
  await userEvent.setup().click(screen.getByRole('button', { name: '确认相符的 1 笔' }));
  expect(performed(calls)).toEqual([{ matchSureLines: { statement: 's1' } }]);
});

it('matches, chooses and explains a line at its side', async () => {
  const calls = mockTransport({ ask: answer, perform: () => done });
  show('s1', 'l1');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '对上这笔 拨字〔2024〕第0001号' }));
  const choose = screen.getByLabelText(/^账上/, { selector: 'input' });
  await user.click(choose);
  await user.click(await screen.findByRole('option', { name: /第0007号/ }));
  await user.click(screen.getByRole('button', { name: '对上' }));
  await user.type(screen.getByLabelText(/^说明/, { selector: 'input' }), '手续费');
  await user.click(screen.getByRole('button', { name: '说明' }));
  expect(performed(calls)).toEqual([
    { matchBankLine: { line: 'l1', entry: 'e1' } },
    { matchBankLine: { line: 'l1', entry: 'e7' } },
    { explainBankLine: { line: 'l1', reason: '手续费' } },
  ]);
});

it('leads from a return to its step, and takes a match back', async () => {
  const calls = mockTransport({ ask: answer, perform: () => done });
  route.read('#/grants/bank/s1/l3?state=bankOnly');
  const { unmount } = show('s1', 'l3');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '去登记退票' }));
  expect(route.parts).toEqual(['grants', 'payments', 'y3']);
  expect(route.query.get('step')).toBe('return');
  wayBack(route.query, ['grants'], '').onback();
  expect(location.hash).toBe('#/grants/bank/s1/l3?state=bankOnly');
  unmount();
  show('s1', 'l2');
  expect(await screen.findByText(/账上已由 冲字〔2024〕第0001号 冲销/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '取消对上' }));
  expect(performed(calls)).toEqual([{ unmatchBankLine: { line: 'l2' } }]);
});

it('says where the bank list was written, and why it cannot be', async () => {
  mockTransport({ saveBankList: () => ({ fileName: '批字.xlsx', done }) });
  await saveBankList('b1');
  expect(toasts.list.map((one: any) => one.text).join()).toContain('账号未脱敏');
  toasts.clear();
  mockTransport({ saveBankList: () => refuse('grants-batch-not-approved', 'batch', { batch: '批字〔2024〕第001号', count: '2' }) });
  await saveBankList('b1');
  expect(toasts.list.map((one: any) => one.text).join()).toContain('还有 2 笔待审批');
});

it.each([[[]], [['s1']], [['s1', 'l1']], [['s1', 'l3']]])('has no fault for a screen reader on %s', async (rest) => {
  mockTransport({ ask: answer, statementState: () => null });
  const { container } = show(...(rest as string[]));
  await screen.findAllByText(/明细202410/);
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});
