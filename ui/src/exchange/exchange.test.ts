// The four steps on a mock shell: what is shown at its place, what is asked, and that nothing typed is lost.

import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { faults } from '../test/look';
import { mockTransport, refuse } from '../test/mock';
import type { ImportState, RowView, Show } from './exchange';
import ExchangePage from './ExchangePage.svelte';
import ExportList from '../kit/ExportList.svelte';
import { work } from './work.svelte';

const sheet = {
  at: 0, file: '剪贴板', sheet: '', register: 'organisations', proposed: 'organisations', remembered: false, rows: 2, missing: [] as string[],
  columns: [
    { column: 0, letter: 'A', heading: '单位名称', group: null, samples: ['青溪县慧枝服务中心'], role: 'name' },
    { column: 1, letter: 'B', heading: '成立日期', group: null, samples: ['2021-02-30'], role: 'founded' },
  ],
  choices: [{ role: 'name', required: true, many: false }, { role: 'founded', required: false, many: false }],
};
const counts: Record<Show, number> = { all: 2, new: 1, updated: 1, unchanged: 0, duplicate: 0, error: 1, waiting: 0, warning: 0, leftOut: 0 };
const trial = { at: 0, file: '剪贴板', sheet: '', register: 'organisations', new: 1, updated: 1, unchanged: 0, waiting: 0, columns: sheet.columns, counts };
const mapped: ImportState = { sheets: [sheet], fund: null, call: null, trial: null };
const tried: ImportState = { ...mapped, trial: [trial] };
const rows: RowView[] = [
  { row: 2, state: 'new', cells: ['青溪县慧枝服务中心', '2021-02-30'], corrected: [], changes: [], pending: [],
    problems: [{ column: 1, severity: 'error', code: 'date-impossible', message: '日历中没有“2021-02-30”这一天，此格留空' }] },
  { row: 3, state: 'updated', cells: ['青溪县和风社会服务中心', '2020'], corrected: [], problems: [], pending: [],
    changes: [{ column: 1, field: 'founded', before: '2019', after: '2020' }] },
];

// happy-dom lays nothing out: the list has a height all the same.
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 600 });

function shell(more: Record<string, (args: any) => unknown> = {}) {
  return mockTransport({
    ask: () => ({ rows: [], total: 0 }),
    importState: () => null,
    importRows: () => ({ total: 2, from: 0, rows }),
    ...more,
  });
}

const page = () => render(ExchangePage, { rest: [], query: new URLSearchParams() });

beforeEach(() => {
  [work.now, work.result, work.refusal, work.busy, work.step, work.pasted] = [null, null, null, null, 'files', ''];
});

describe('the import', () => {
  it('keeps what was pasted when it is refused, and says why there', async () => {
    const calls = shell({ importPaste: () => refuse('exchange-nothing-to-import') });
    page();
    await fireEvent.input(screen.getByLabelText(/从 Excel 或 WPS 复制的区域/), { target: { value: '甲\t乙' } });
    await fireEvent.click(screen.getByRole('button', { name: '读取' }));
    expect(await screen.findByText('所选文件中没有可以导入的台账')).toBeInTheDocument();
    expect(screen.getByLabelText(/从 Excel 或 WPS 复制的区域/)).toHaveValue('甲\t乙');
    expect(calls.find((call) => call.command === 'importPaste')?.args).toEqual({ text: '甲\t乙' });
  });

  it('shows each column with its samples, and does not go on while a required one is missing', async () => {
    const lacking = { ...mapped, sheets: [{ ...sheet, missing: ['name'], columns: sheet.columns.map((one) => ({ ...one, role: '' })) }] };
    const calls = shell({ importState: () => lacking, importMap: () => mapped });
    page();
    expect(await screen.findByText(/缺少必填的列：组织名称/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '试导入' })).toBeDisabled();
    await fireEvent.change(screen.getByLabelText('“单位名称”导入为'), { target: { value: 'name' } });
    expect(calls.find((call) => call.command === 'importMap')?.args).toEqual({ sheet: 0, register: null, column: 0, role: 'name' });
    expect(await screen.findByRole('button', { name: '试导入' })).toBeEnabled();
    expect(screen.getByText('2021-02-30')).toBeInTheDocument();
  });

  it('shows findings and changes at their cells, and tries a corrected cell again', async () => {
    const calls = shell({ importState: () => tried, importFix: () => tried });
    const { container } = page();
    const cell = await screen.findByLabelText('第 2 行 成立日期 2021-02-30');
    expect(screen.getByText('2019', { selector: '.cell s' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '导入 2 条' })).toBeEnabled();
    expect(await faults(container)).toEqual([]);
    await fireEvent.click(cell);
    const input = await screen.findByLabelText('第 2 行 成立日期');
    await fireEvent.input(input, { target: { value: '2021-02-28' } });
    // An Enter of the input method is its own.
    await fireEvent.keyDown(input, { key: 'Enter', keyCode: 229 });
    expect(calls.some((call) => call.command === 'importFix')).toBe(false);
    await fireEvent.keyDown(input, { key: 'Enter' });
    expect(calls.find((call) => call.command === 'importFix')?.args).toEqual({ fixes: [{ sheet: 0, row: 2, column: 1, text: '2021-02-28' }] });
  });

  it('shows several sheets side by side, each with its own rows', async () => {
    const second = { ...trial, at: 1, file: '台账.xlsx', sheet: '项目', counts: { ...counts, all: 9 } };
    const calls = shell({ importState: () => ({ ...tried, sheets: [sheet, { ...sheet, at: 1, file: '台账.xlsx', sheet: '项目' }], trial: [trial, second] }) });
    const { container } = page();
    await fireEvent.click(await screen.findByRole('tab', { name: /台账.xlsx · 项目/ }));
    expect(calls.at(-1)?.args.ask).toMatchObject({ sheet: 1, show: 'all', from: 0 });
    expect(screen.getByRole('button', { name: '导入 4 条' })).toBeEnabled();
    expect(await faults(container)).toEqual([]);
    await fireEvent.click(screen.getByRole('button', { name: '列对应' }));
    expect(await screen.findByRole('tab', { name: /台账.xlsx · 项目/ })).toBeInTheDocument();
    expect(await faults(container)).toEqual([]);
  });

  it('leaves a row out by its card, and filters by outcome', async () => {
    const calls = shell({ importState: () => tried, importFix: () => tried });
    page();
    const card = await screen.findByRole('region', { name: '第 2 行' });
    await fireEvent.click(within(card).getByRole('button', { name: '不导入此行' }));
    expect(calls.find((call) => call.command === 'importFix')?.args).toEqual({ fixes: [{ sheet: 0, row: 2, leftOut: true }] });
    await fireEvent.click(screen.getByRole('button', { name: /^错误\s*1$/ }));
    expect(calls.at(-1)?.args.ask).toMatchObject({ sheet: 0, show: 'error', from: 0 });
  });

  it('says what was done and offers the way back', async () => {
    const done = { entry: 7, sheets: [{ file: '剪贴板', sheet: '', kind: 'organisations', new: 1, updated: 1, unchanged: 0, waiting: 2 }] };
    const calls = shell({ importState: () => tried, importApply: () => done, undo: () => ({ seq: 8, changed: [], made: null }) });
    page();
    await fireEvent.click(await screen.findByRole('button', { name: '导入 2 条' }));
    expect(await screen.findByRole('button', { name: '查看待处理（2）' })).toBeInTheDocument();
    await fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    expect(await screen.findByText('已撤销，重新导入即可恢复')).toBeInTheDocument();
    expect(calls.find((call) => call.command === 'undo')?.args).toEqual({ seq: 7 });
  });

  it('keeps corrections that were not tried, and tries them before anything is taken in', async () => {
    let stopped = true;
    const calls = shell({ importState: () => tried, importFix: () => (stopped ? refuse('intake-stopped') : tried) });
    page();
    const card = await screen.findByRole('region', { name: '第 2 行' });
    await fireEvent.click(within(card).getByRole('button', { name: '不导入此行' }));
    stopped = false;
    await fireEvent.click(await screen.findByRole('button', { name: '试导入' }));
    expect(calls.filter((call) => call.command === 'importFix').at(-1)?.args).toEqual({ fixes: [] });
    expect(await screen.findByRole('button', { name: '导入 2 条' })).toBeEnabled();
  });

  it('stays at the step when it was stopped', async () => {
    shell({ importState: () => tried, importApply: () => refuse('intake-stopped') });
    page();
    await fireEvent.click(await screen.findByRole('button', { name: '导入 2 条' }));
    expect(await screen.findByText('已停止，账本没有改动')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: '导入 2 条' })).toBeEnabled();
  });
});

it('writes a list out as it is filtered, all of its pages', async () => {
  const calls = mockTransport({ exportList: () => ({ fileName: '立项资助.csv' }) });
  const of = { query: { grants: { awards: { text: '慧枝', offset: 100, limit: 50 } } } } as any;
  render(ExportList, { of });
  await fireEvent.click(screen.getByRole('button', { name: /导出/ }));
  await fireEvent.click(await screen.findByRole('menuitem', { name: /csv/ }));
  expect(calls[0]).toEqual({ command: 'exportList', args: { kind: 'awards', filter: { text: '慧枝' }, view: null, columns: null, format: 'csv' } });
});

it('writes a sheet out as its view shows it', async () => {
  const calls = mockTransport({ exportList: () => ({ fileName: '社会组织.xlsx' }) });
  const view = { text: null, filters: [], sort: [{ key: 'name', down: true }], group: null };
  render(ExportList, { of: { query: { sheets: { page: { list: 'organisations', view, from: 0, count: 50 } } } } as any, columns: ['name'] });
  await fireEvent.click(screen.getByRole('button', { name: /导出/ }));
  await fireEvent.click(await screen.findByRole('menuitem', { name: /xlsx/ }));
  expect(calls[0]).toEqual({ command: 'exportList', args: { kind: 'organisations', filter: null, view, columns: ['name'], format: 'xlsx' } });
});
