// The scoring grid: points are typed and the keys move; whoever declared a conflict is shut out; a decision is made from its row.

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, it } from 'vitest';
import { toasts } from '../../../ipc/toasts.svelte';
import { mockTransport, refuse } from '../../../test/mock';
import ScoringGrid from './ScoringGrid.svelte';

const lines = [{ id: 'k1', seq: 1, name: '需求与必要性', points: '40', guide: null }, { id: 'k2', seq: 2, name: '方案可行性', points: '60', guide: null }];
const row = (id: string, name: string) => ({
  id, no: id, name, call: { id: 'c1', no: null, name: '征集' }, organisation: { id: 'o1', name: '青溪县慧枝社会工作服务中心' }, state: 'inReview', stateOn: null, cameBy: 'paper',
  asked: '20000.00', own: '5000.00', approved: null, papersMissing: 0, hard: 0, warnings: 0, award: null,
});
const sheets = (conflicted: boolean) => [{ reviewer: 'r1', sum: conflicted ? null : '75.5', lines: conflicted ? 0 : 2, conflicted, leftOut: false }];
const ranked = (record: string, conflicted: boolean) => ({ record, sheets: sheets(conflicted), counted: conflicted ? 0 : 1, missing: 0, mean: conflicted ? null : '75.50', spread: null, rank: conflicted ? null : 1, passes: conflicted ? null : true });
const page = {
  panel: { id: 'p1', trimmed: false, passMark: '60', criteria: lines, reviewers: [{ id: 'r1', name: '许文澜', title: null, unit: null }] },
  applications: [row('a1', '陪伴计划'), row('a2', '绣娘计划')], ranking: [ranked('a1', false), ranked('a2', true)], eligible: 0,
  scores: [{ reviewer: 'r1', record: 'a1', criterion: 'k1', points: '30', fromPaper: true }, { reviewer: 'r1', record: 'a1', criterion: 'k2', points: '45.5', fromPaper: true }],
  conflicts: [{ reviewer: 'r1', record: 'a2', reason: '任该组织理事', declaredOn: '2024-09-25' }],
};
const done = { seq: 9, changed: [], made: { kind: 'reviewer', id: 'r1', no: null } };

beforeEach(() => toasts.clear());

async function opened() {
  const user = userEvent.setup();
  render(ScoringGrid, { call: { id: 'c1', name: '征集' }, id: 'c1' });
  await user.click(await screen.findByRole('button', { name: '许文澜' }));
  return user;
}

it('sends the points of a cell as it is left, and moves by the keys', async () => {
  const calls = mockTransport({ ask: () => page, perform: () => done });
  const user = await opened();
  const first = screen.getByLabelText('陪伴计划，需求与必要性，满分 40');
  await user.clear(first);
  await user.type(first, '33{Enter}');
  const sent = calls.find((call) => call.command === 'perform')?.args.op;
  expect(sent).toMatchObject({ grants: { givePoints: { reviewer: 'r1', application: 'a1', points: [{ criterion: 'k1', points: '33' }] } } });
  first.focus();
  (first as HTMLInputElement).setSelectionRange(2, 2);
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByLabelText('陪伴计划，方案可行性，满分 60'));
});

it('puts back what was refused, and says why', async () => {
  mockTransport({ ask: () => page, perform: () => refuse('review-points-out-of-range', 'points', { line: '需求与必要性', points: '41', most: '40' }) });
  const user = await opened();
  const first = screen.getByLabelText('陪伴计划，需求与必要性，满分 40');
  await user.clear(first);
  await user.type(first, '41{Enter}');
  await expect.poll(() => toasts.list[0]?.text).toMatch(/满分 40 分，填写的是 41 分/);
  expect(first).toHaveValue('30');
});

it('leaves no cell to whoever declared a conflict', async () => {
  mockTransport({ ask: () => page, perform: () => done });
  await opened();
  expect(screen.queryByLabelText('绣娘计划，需求与必要性，满分 40')).toBeNull();
  expect(screen.getByText(/申报回避：任该组织理事/)).toBeInTheDocument();
});

it('has no fault for a screen reader', async () => {
  mockTransport({ ask: () => page, perform: () => done });
  await opened();
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
