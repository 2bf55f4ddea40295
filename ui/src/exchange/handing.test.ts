// What is handed to others: the money's journal, open data, the auditor's folder of a year.

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { toasts } from '../ipc/toasts.svelte';
import { faults } from '../test/look';
import { mockTransport, refuse } from '../test/mock';
import ExportLists from './ExportLists.svelte';

const year = new Date().getFullYear();
const packed = { fileName: '审计资料.zip', files: 25, leftOut: 0, cancelled: false };
const button = () => screen.findByRole('button', { name: `${year} 年审计资料` });

beforeEach(() => toasts.clear());

it('writes the journal and the open data where the dialog says', async () => {
  const user = userEvent.setup();
  const calls = mockTransport({ exportMoney: () => ({ fileName: '资金流水账.journal' }) });
  render(ExportLists);
  for (const [name, format] of [['资金流水账 .journal', 'hledger'], ['小额资助公开数据 .json', '360giving']] as const) {
    await user.click(screen.getByRole('button', { name }));
    expect(calls.at(-1)).toEqual({ command: 'exportMoney', args: { format } });
  }
  expect(toasts.list[0]?.text).toContain('资金流水账.journal');
});

it('packs the folder of a year and says what was left out', async () => {
  const user = userEvent.setup();
  let left = 0;
  const calls = mockTransport({ auditFolder: () => ({ ...packed, leftOut: left }) });
  render(ExportLists);
  await user.click(await button());
  expect(calls.at(-1)).toEqual({ command: 'auditFolder', args: { scope: { year } } });
  expect(toasts.list[0]).toMatchObject({ tone: 'done', text: '审计资料已存为 审计资料.zip，共 25 个文件' });
  left = 2;
  await user.click(await button());
  expect(toasts.list.at(-1)?.hint).toBe('2 项没有放入，索引中已注明原因');
});

it('shows how far it is, and stops when asked', async () => {
  const user = userEvent.setup();
  let end: (made: typeof packed) => void = () => {};
  const calls = mockTransport({ auditFolder: () => new Promise((done) => (end = done)), cancel: () => null });
  render(ExportLists);
  await user.click(await button());
  await user.click(await screen.findByRole('button', { name: '停止' }));
  expect(calls.at(-1)?.command).toBe('cancel');
  end({ ...packed, cancelled: true });
  expect(await button()).toBeInTheDocument();
  expect(toasts.list[0]?.text).toBe('已停止，没有留下文件');
});

it('is quiet when the dialog was closed, and says why there is nothing to hand over', async () => {
  const user = userEvent.setup();
  let code = 'window-cancelled';
  mockTransport({ auditFolder: () => refuse(code, 'scope', { name: String(year) }) });
  render(ExportLists);
  await user.click(await button());
  expect(toasts.list).toHaveLength(0);
  code = 'audit-nothing';
  await user.click(await button());
  expect(toasts.list[0]?.text).toContain('没有可以打包的审计资料');
});

it('has no fault for a screen reader', async () => {
  mockTransport({});
  const { container } = render(ExportLists);
  expect(await faults(container)).toEqual([]);
});
