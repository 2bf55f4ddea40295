import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import App from '../../App.svelte';
import { mockTransport, refuse } from '../../test/mock';
import { askSample, openSession } from '../../test/samples';
import { speak } from '../../words';
import { session } from '../session.svelte';

const open = openSession;
const closed = { ...open, state: 'closed', book: { name: '青溪县', demo: false }, hub: null, actor: null };
const none = { ...closed, state: 'none', book: null, people: [] };

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  session.now = null;
  session.code = null;
  speak('zh-CN');
  location.hash = '';
});

it('says a wrong passphrase at its field and opens with the right one', async () => {
  mockTransport({
    session: () => closed,
    openBook: ({ person, passphrase }) => (person === '林知夏' && passphrase === '山高水长' ? open : refuse('book-passphrase-wrong', 'passphrase')),
    ask: askSample,
  });
  render(App);
  await userEvent.type(await screen.findByLabelText(/^口令/), 'x');
  await press('打开');
  expect(screen.getByLabelText(/^口令/)).toHaveAttribute('aria-invalid', 'true');
  expect(screen.getByLabelText(/^口令/)).toHaveValue('');
  await userEvent.type(screen.getByLabelText(/^口令/), '山高水长');
  await press('打开');
  expect(await screen.findByRole('navigation')).toBeInTheDocument();
  expect(document.title).toBe('青溪县社会组织孵化基地妇联');
});

it('shows the recovery code of a new book until it is kept', async () => {
  const calls = mockTransport({ session: () => none, newBook: () => ({ session: open, code: '7K3M-9XQ2' }), ask: askSample });
  render(App);
  await userEvent.click(await screen.findByRole('button', { name: '新建账簿' }));
  await userEvent.type(screen.getByLabelText(/^基地名称/), '青溪县社会组织孵化基地妇联');
  await userEvent.type(screen.getByLabelText(/^行政区划代码/), '350199');
  await userEvent.type(screen.getByLabelText(/^您的姓名/), '林知夏');
  await userEvent.type(screen.getByLabelText(/^口令/), '山高水长');
  await userEvent.type(screen.getByLabelText(/^再输一次口令/), '山高');
  await press('选择位置并新建');
  expect(screen.getByText('两次输入的口令不一致')).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText(/^再输一次口令/), '水长');
  await press('选择位置并新建');
  expect(calls.find(({ command }) => command === 'newBook')?.args).toEqual({ hub: '青溪县社会组织孵化基地妇联', division: '350199', person: '林知夏', passphrase: '山高水长' });
  expect(screen.getByText('7K3M-9XQ2')).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '进入账簿' })).toBeDisabled();
  await userEvent.click(screen.getByLabelText(/我已打印或抄写/));
  await press('进入账簿');
  expect(screen.getByRole('navigation')).toBeInTheDocument();
});

it('says nothing when the dialog of the system was closed', async () => {
  mockTransport({ session: () => none, newBook: () => refuse('window-cancelled') });
  render(App);
  await userEvent.click(await screen.findByRole('button', { name: '新建账簿' }));
  await press('选择位置并新建');
  expect(screen.queryByText('已取消')).not.toBeInTheDocument();
});

it('switches the language at once', async () => {
  const calls = mockTransport({ session: () => none, setLanguage: () => null });
  render(App);
  await userEvent.click(await screen.findByRole('button', { name: 'English' }));
  expect(screen.getByRole('button', { name: 'New book' })).toBeInTheDocument();
  expect(document.documentElement.lang).toBe('en');
  expect(calls.at(-1)).toEqual({ command: 'setLanguage', args: { language: 'en' } });
});
