// A list of the book as a sheet: filtered by hand and kept as a view, columns shown and hidden, a block refused by the core.

import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { toasts } from '../ipc/toasts.svelte';
import { dialog, faults } from '../test/look';
import { mockTransport, refuse, type Heard } from '../test/mock';
import { sheetAnswers } from '../test/sheet';
import ListSheet from './ListSheet.svelte';

const lists = {
  needs: {
    columns: [{ key: 'title' }, { key: 'kind', kind: 'choice' as const, family: 'resource-kind', choices: ['goods', 'funds'] }, { key: 'place' }, { key: 'raisedOn', kind: 'date' as const }],
    rows: [
      { id: 'n1', title: '课桌椅', kind: 'goods', place: '云岫街道', raisedOn: '2024-09' },
      { id: 'n2', title: '活动经费', kind: 'funds', place: '桂香社区', raisedOn: '2024' },
    ],
  },
};
const kept = { id: 'v1', name: '只看物资', view: { text: null, filters: [{ key: 'kind', is: ['goods'], contains: null, from: null, to: null, empty: null }], sort: [], group: null }, columns: ['title', 'place'] };
const done = { seq: 4, changed: ['need'], made: { kind: 'saved_view', id: 'v2', no: null } };

function answer({ query }: any) {
  return 'views' in query.sheets ? [kept] : sheetAnswers(query, lists);
}

async function sheet(more: Record<string, (args: any) => unknown> = {}) {
  const calls = mockTransport({ ask: answer, perform: () => done, ...more });
  const shown = render(ListSheet, { list: 'needs', label: '需求', first: ['title', 'kind', 'raisedOn'] });
  await screen.findByText('课桌椅');
  return { calls, container: shown.container, unmount: shown.unmount, user: userEvent.setup() };
}

const performed = (calls: Heard[]) => calls.filter(({ command }) => command === 'perform').map(({ args }) => args.op.sheets);

beforeEach(() => {
  toasts.clear();
  localStorage.clear();
});

it('shows dates and words as they are read, and the columns asked for', async () => {
  const { user } = await sheet();
  expect(screen.getByText('2024年9月')).toBeInTheDocument();
  expect(screen.queryByText('云岫街道')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: /^列/ }));
  await user.click(await screen.findByLabelText('地点'));
  expect(await screen.findByText('云岫街道')).toBeInTheDocument();
});

it('keeps what is filtered by hand as a view of its own name', async () => {
  const { calls, user } = await sheet();
  await user.click(screen.getByRole('button', { name: '类别：排序与筛选' }));
  const menu = within(await screen.findByRole('dialog', { name: '类别', hidden: true }));
  await user.click(menu.getAllByRole('checkbox', { hidden: true })[1] as HTMLElement);
  await user.click(menu.getByRole('button', { name: '确定', hidden: true }));
  await waitFor(() => expect(screen.queryByText('课桌椅')).not.toBeInTheDocument());
  await user.click(screen.getByRole('button', { name: '保存视图' }));
  const form = within(await dialog('保存视图'));
  await user.type(form.getByLabelText(/视图名称/), '只看资金');
  await user.click(form.getByRole('button', { name: '保存', hidden: true }));
  expect(performed(calls)[0]).toMatchObject({ saveView: { id: null, list: 'needs', name: '只看资金', view: { filters: [{ key: 'kind', is: ['funds'] }] }, columns: ['title', 'kind', 'raisedOn'] } });
  const chips = within(screen.getByRole('group', { name: '当前筛选、排序和分组' }));
  await user.click(chips.getByRole('button', { name: /类别/ }));
  expect(await screen.findByText('课桌椅')).toBeInTheDocument();
});

it('keeps the order of the columns with a view and on this machine', async () => {
  const { calls, container, user } = await sheet();
  (container.querySelector('.field') as HTMLElement).focus();
  await user.keyboard('{ArrowRight}{Alt>}{Shift>}{ArrowRight}{/Shift}{/Alt}');
  await user.click(screen.getByRole('button', { name: '保存视图' }));
  const form = within(await dialog('保存视图'));
  await user.type(form.getByLabelText(/视图名称/), '日期在前');
  await user.click(form.getByRole('button', { name: '保存', hidden: true }));
  expect(performed(calls)[0]).toMatchObject({ saveView: { name: '日期在前', columns: ['title', 'raisedOn', 'kind'] } });
  await user.click(screen.getByRole('button', { name: /^列/ }));
  await user.click(await screen.findByLabelText('地点'));
  expect(JSON.parse(localStorage.getItem('sheet:needs') ?? '{}')).toMatchObject({ keys: ['title', 'raisedOn', 'place', 'kind'] });
});

it('puts a kept view on with its columns, and takes it off', async () => {
  const { user } = await sheet();
  await user.click(await screen.findByRole('button', { name: '只看物资' }));
  await waitFor(() => expect(screen.queryByText('活动经费')).not.toBeInTheDocument());
  expect(screen.getByText('云岫街道')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '只看物资' }));
  expect(await screen.findByText('活动经费')).toBeInTheDocument();
});

it('shows the refusal of the core at the cell that it names', async () => {
  const { calls, container, user } = await sheet({ perform: () => refuse('sheets-choice-unknown', 'kind', { row: 'n1', text: '没有' }) });
  (container.querySelector('.field') as HTMLElement).focus();
  await user.keyboard('{ArrowRight}没有{Enter}');
  expect(await screen.findByText('“没有”不是可选的值')).toBeInTheDocument();
  expect(performed(calls)).toEqual([{ editCells: { list: 'needs', cells: [{ row: 'n1', key: 'kind', text: '没有' }] } }]);
  expect(toasts.list).toEqual([]);
  expect(await faults(container)).toEqual([]);
});

it('stands on the row of the open record for whoever comes back to it', async () => {
  const { container, user, unmount } = await sheet();
  const field = (of: HTMLElement) => of.querySelector('.field') as HTMLInputElement;
  field(container).focus();
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(field(container)).toHaveAccessibleName('活动经费，名称'));
  unmount();
  const again = (selected: string | null) => render(ListSheet, { list: 'needs', label: '需求', first: ['title', 'kind', 'raisedOn'], selected });
  const back = again('n2');
  await waitFor(() => expect(field(back.container)).toHaveAccessibleName('活动经费，名称'));
  back.unmount();
  const anew = again(null);
  await waitFor(() => expect(field(anew.container)).toHaveAccessibleName('课桌椅，名称'));
});
