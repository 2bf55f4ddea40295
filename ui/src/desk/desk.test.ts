// What stands beside a record, and what Ctrl+K shows before anything is typed.

import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import App from '../App.svelte';
import { faults } from '../test/look';
import { mockTransport } from '../test/mock';
import { askSample, openSession } from '../test/samples';
import { panels } from '../window/panels.svelte';
import { session } from '../window/session.svelte';
import Beside from './Beside.svelte';

const of = { kind: 'event', id: '01931d5e-7a3c-7c1e-9f2e-1b2c3d4e5f60' };
const note = { id: 'n', text: '讲师要投影仪', writtenBy: '林知夏', writtenAt: '2024-10-18T09:00:00' };
const beside = { tags: ['重点'], notes: [note], reminders: [], pinned: false };
const done = { seq: 3, changed: ['tag'], made: null };

function desk() {
  return mockTransport({
    perform: () => done,
    desk: ({ query }) => (query?.desk.beside ? beside : query?.desk.tags ? [{ tag: '回访', records: 2 }] : null),
  });
}

const sent = (calls: ReturnType<typeof desk>, command: string) => calls.filter((call) => call.command === command).map(({ args }) => args);

beforeEach(() => {
  session.now = openSession as never;
  panels.palette = false;
  panels.sought = '';
});

it('adds a tag by Enter, takes one off, and finds all that bear it', async () => {
  const calls = desk();
  render(Beside, of);
  const user = userEvent.setup();
  await user.type(await screen.findByRole('combobox', { name: '加标签' }), '回访{Enter}');
  await user.click(screen.getByRole('button', { name: '去掉标签“重点”' }));
  expect(sent(calls, 'perform').map(({ op }) => op)).toEqual([
    { desk: { setTags: { of, tags: ['重点', '回访'] } } },
    { desk: { setTags: { of, tags: [] } } },
  ]);
  await user.click(screen.getByRole('button', { name: '#重点' }));
  expect([panels.palette, panels.sought]).toEqual([true, '#重点']);
});

it('leaves Enter to the input method while a tag is composed', async () => {
  const calls = desk();
  render(Beside, of);
  const field = await screen.findByRole('combobox', { name: '加标签' });
  await userEvent.type(field, 'hui');
  await fireEvent.keyDown(field, { key: 'Enter', keyCode: 229 });
  expect(sent(calls, 'perform')).toEqual([]);
});

it('puts off a reminder where it stands', async () => {
  const reminder = { id: 'r', text: '问场地', dueOn: '2024-10-20', of: null, settledAt: null };
  const calls = mockTransport({ perform: () => done, desk: () => ({ ...beside, reminders: [reminder] }) });
  render(Beside, of);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /提醒/ }));
  await user.click(await screen.findByRole('button', { name: '编辑' }));
  const [, day] = screen.getAllByRole('textbox', { name: /日期|提醒日/ });
  await user.clear(day as HTMLElement);
  await user.type(day as HTMLElement, '2024-10-25');
  await user.click(screen.getByRole('button', { name: '保存' }));
  expect(sent(calls, 'perform').map(({ op }) => op)).toEqual([{ desk: { editReminder: { reminder: 'r', text: '问场地', dueOn: '2024-10-25' } } }]);
});

it('writes a note, and sets a reminder, beside the record', async () => {
  const calls = desk();
  const { container } = render(Beside, of);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '便签 1' }));
  await user.type(screen.getByLabelText('便签'), '改到下午');
  await user.click(screen.getByRole('button', { name: '写下' }));
  await user.click(screen.getByRole('button', { name: '提醒 0' }));
  await user.type(screen.getByLabelText(/提醒内容/), '催签到表');
  await user.clear(screen.getByLabelText(/提醒日期/));
  await user.type(screen.getByLabelText(/提醒日期/), '2024-10-21');
  await user.click(screen.getByRole('button', { name: '添加提醒' }));
  expect(sent(calls, 'perform').map(({ op }) => op)).toEqual([
    { desk: { addNote: { of, text: '改到下午' } } },
    { desk: { addReminder: { text: '催签到表', dueOn: '2024-10-21', of } } },
  ]);
  expect(await faults(container)).toEqual([]);
});

it('pins by the button, without an entry in the history', async () => {
  const calls = desk();
  render(Beside, of);
  await userEvent.click(await screen.findByRole('button', { name: '固定' }));
  expect(sent(calls, 'keep')).toEqual([{ keep: { pinned: { of, pinned: true } } }]);
  expect(sent(calls, 'perform')).toEqual([]);
});

it('shows what is pinned and what was opened last in an empty Ctrl+K', async () => {
  session.now = null;
  const place = (name: string) => ({ kind: 'organisation', id: name, name });
  mockTransport({
    session: () => openSession,
    ask: askSample,
    desk: ({ query }) => (query?.desk.places ? { pinned: [place('慧枝')], recent: [place('木兰')] } : query?.desk.kept ? 'before' : null),
  });
  render(App);
  await screen.findByRole('navigation');
  await fireEvent.keyDown(window, { key: 'k', ctrlKey: true });
  const list = await screen.findByRole('group', { name: '已固定', hidden: true });
  expect(list).toHaveTextContent('慧枝');
  expect(screen.getByRole('group', { name: '最近打开', hidden: true })).toHaveTextContent('木兰');
});
