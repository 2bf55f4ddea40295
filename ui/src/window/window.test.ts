import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import App from '../App.svelte';
import { perform } from '../ipc/perform';
import { last } from '../ipc/last.svelte';
import { remedy } from '../ipc/remedies';
import { toasts } from '../ipc/toasts.svelte';
import { mockTransport, refuse } from '../test/mock';
import { askSample, openSession } from '../test/samples';
import { session } from './session.svelte';

const done = (seq: number) => ({ seq, changed: ['organisation'], made: null });
const rest = { session: () => openSession, ask: askSample, history: () => [] };
const key = (key: string, more: KeyboardEventInit = {}, target: Element | Window = window) => fireEvent.keyDown(target, { key, ctrlKey: true, bubbles: true, cancelable: true, ...more });

beforeEach(() => {
  session.now = null;
  location.hash = '';
  last.forget();
});
afterEach(() => toasts.clear());

it('goes to a page by Ctrl and its digit', async () => {
  mockTransport(rest);
  render(App);
  await screen.findByRole('navigation');
  await key('2');
  expect(location.hash).toBe('#/organisations');
});

it('undoes by Ctrl+Z outside text, and leaves text its own undo', async () => {
  const calls = mockTransport({ ...rest, undo: () => done(8), search: () => [] });
  render(App);
  await screen.findByRole('navigation');
  const input = document.createElement('input');
  document.body.append(input);
  const commands: string[] = [];
  document.execCommand = (command) => Boolean(commands.push(command));
  await key('z', {}, input);
  await key('y', {}, input);
  await key('z', { keyCode: 229 }, input);
  expect(commands).toEqual(['undo', 'redo']);
  expect(calls.some(({ command }) => command === 'undo')).toBe(false);
  await key('z');
  expect(calls.find(({ command }) => command === 'undo')?.args).toEqual({ seq: null });
  input.remove();
});

it('leaves keys to the input method while it composes', async () => {
  const calls = mockTransport({ ...rest, undo: () => done(8) });
  render(App);
  await screen.findByRole('navigation');
  await key('z', { keyCode: 229 });
  expect(calls.some(({ command }) => command === 'undo')).toBe(false);
});

it('offers a reversal when a posted payment cannot be undone', async () => {
  mockTransport({ ...rest, perform: () => done(7), undo: () => refuse('journal-posted', 'entry', { row: 'L1' }) });
  let reversed = '';
  remedy('journal-posted', (refusal) => ({ label: '冲销', run: () => (reversed = refusal.args['row'] ?? '') }));
  render(App);
  await screen.findByRole('navigation');
  await perform({ grants: { recordDisbursement: {} } }, { final: true });
  await key('z');
  const notices = screen.getAllByRole('status').find((status) => status.className.includes('toasts'));
  await userEvent.click(await within(notices as HTMLElement).findByRole('button', { name: '冲销' }));
  expect(reversed).toBe('L1');
});

it('finds records and commands by Ctrl+K', async () => {
  mockTransport({
    ...rest,
    search: ({ text }) => (text === 'zrjz' ? [{ kind: 'organisation', total: 1, hits: [{ kind: 'organisation', id: 'o1', name: '柘荣剪纸协会', note: '', matched: '' }] }] : []),
  });
  render(App);
  await screen.findByRole('navigation');
  await key('k');
  const box = await screen.findByRole('combobox', { hidden: true });
  await userEvent.type(box, 'zrjz');
  await screen.findByText('柘荣剪纸协会');
  await fireEvent.keyDown(box, { key: 'Enter' });
  expect(location.hash).toBe('#/organisations/o1');
});

it('shows the history of the record in view by Ctrl+H, and puts it back as it was', async () => {
  const id = '01931d5e-7a3c-7c1e-9f2e-1b2c3d4e5f60';
  const change = { table: 'organisation', row: id, name: '慧枝', fields: [{ field: 'town', before: '栖霞镇', after: '云岫镇' }] };
  const entry = { seq: 5, at: '2024-10-18T09:00:00', actor: '林晓', kind: 'change', op: 'registry.editOrganisation', takesBack: null, undone: false, made: null, changes: [change], rows: 1 };
  const calls = mockTransport({ ...rest, history: () => [entry], perform: () => done(9) });
  location.hash = `#/organisations/${id}`;
  render(App);
  await screen.findByRole('navigation');
  await key('h');
  const panel = await screen.findByRole('dialog', { name: '历史' });
  await userEvent.click(await within(panel).findByRole('button', { expanded: false }));
  expect(calls.find(({ command }) => command === 'history')?.args).toEqual({ ask: { row: id, before: null, limit: 50 } });
  await within(panel).findByText('栖霞镇');
  await userEvent.click(within(panel).getByRole('button', { name: /恢复为此次修改之前/ }));
  expect(calls.find(({ command }) => command === 'perform')?.args.op).toEqual({ desk: { restore: { entry: 5, table: 'organisation', row: id } } });
  await fireEvent.keyDown(panel, { key: 'Escape' });
  expect(screen.queryByRole('dialog', { name: '历史' })).toBeNull();
});
