// Incubation on screen: list, board, a step that asks for its papers.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { toasts } from '../../ipc/toasts.svelte';
import { dialog, faults } from '../../test/look';
import { mockTransport, refuse } from '../../test/mock';
import IncubationPage from './IncubationPage.svelte';

const id = '0192a000-0000-7000-8000-000000000001';
const stay = {
  id, organisation: 'o1', organisationName: '青溪县慧枝社会工作服务中心', stage: 'notice', takenIn: '2024-03-01', since: '2024-03-25', days: 207,
  due: '2024-04-01', overdueDays: 200, residency: null, period: null, no: null, mentor: '黄欣敏', lastVisit: null,
  next: [
    { to: 'signed', sideExit: false, asksFor: ['paper', 'residency'] },
    { to: 'notPassed', sideExit: true, asksFor: ['reason'] },
  ],
};
const move = { stage: 'intake', date: '2024-03-01', actor: '林晓', reason: null, paper: null, no: null, residency: null, period: null, asIs: false };
const page = { stay, need: '场地', note: null, moves: [move], visits: [] };

function answer({ query }: any) {
  if (query.sheets?.columns) return { list: 'incubations', columns: [], adds: false };
  if (query.sheets) return [];
  const [name] = Object.keys(query.incubation);
  if (name === 'incubation') return page;
  return { rows: [stay], total: 1, stages: [{ stage: 'notice', count: 1, overdue: 1 }] };
}

const shown = (query = '') => ({ rest: [id], query: new URLSearchParams(query) });

beforeEach(() => toasts.clear());

it('names the stage and how long it is overdue', async () => {
  mockTransport({ ask: answer });
  const list = render(IncubationPage, { rest: [], query: new URLSearchParams() });
  expect(await screen.findByRole('button', { name: /公示/ })).toHaveTextContent('1');
  list.unmount();
  render(IncubationPage, { rest: [], query: new URLSearchParams('view=board') });
  expect(await screen.findByText(/超期 200 天/)).toBeInTheDocument();
});

it('asks for what signing needs, and shows the refusal at its field', async () => {
  const calls = mockTransport({ ask: answer, perform: () => refuse('incubation-agreement-missing', 'paper') });
  render(IncubationPage, shown());
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /变更阶段/ }));
  await user.click(await screen.findByRole('menuitem', { name: '变更为：签约入驻', hidden: true }));
  const form = within(await dialog('变更为：签约入驻'));
  expect(form.getByLabelText(/入驻方式/)).toHaveAttribute('aria-required', 'true');
  await user.click(form.getByRole('button', { name: '确定', hidden: true }));
  const paper = form.getByLabelText(/入驻协议/);
  expect(paper).toHaveAttribute('aria-invalid', 'true');
  expect(form.getByText(/签约入驻须有入驻协议/)).toBeInTheDocument();
  expect(calls.find((call) => call.command === 'perform')?.args.op.incubation.moveStage).toMatchObject({
    incubation: id, to: 'signed', residency: null, paper: null, periodTo: null,
  });
});

it('moves a card of the board by its menu', async () => {
  mockTransport({ ask: answer });
  render(IncubationPage, { rest: [], query: new URLSearchParams('view=board') });
  const column = within(await screen.findByRole('region', { name: '公示' }));
  const user = userEvent.setup();
  await user.click(column.getByRole('button', { name: /变更阶段/ }));
  await user.click(await screen.findByRole('menuitem', { name: '未通过', hidden: true }));
  const form = within(await dialog('变更为：未通过'));
  expect(form.getByLabelText(/原因/)).toHaveAttribute('aria-required', 'true');
  expect(form.queryByLabelText(/入驻方式/)).toBeNull();
});

it('has no fault for a screen reader', async () => {
  mockTransport({ ask: answer });
  for (const query of ['', 'view=board']) {
    const { container, unmount } = render(IncubationPage, shown(query));
    await screen.findAllByText(/青溪县慧枝/);
    expect(await faults(container)).toEqual([]);
    unmount();
  }
});
