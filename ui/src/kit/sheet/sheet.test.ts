// A sheet at work: moved through, written into, pasted, with an input method at every step.

import { fireEvent, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { toasts } from '../../ipc/toasts.svelte';
import { inText } from '../../keys';
import { dialog, faults } from '../../test/look';
import Sheeted from '../../test/parts/Sheeted.svelte';
import { columns, ListInMemory } from '../../test/sheet';
import { LINE } from './layout';

beforeEach(() => toasts.clear());

async function sheet(count = 6, props: Record<string, unknown> = {}) {
  const source = new ListInMemory(count);
  const shown = render(Sheeted, { columns, source, ...props });
  await screen.findAllByText('第2家');
  const field = () => shown.container.querySelector('.field') as HTMLInputElement;
  field().focus();
  return { source, field, container: shown.container, user: userEvent.setup() };
}

const named = (field: () => HTMLInputElement, row: string, column: string) => waitFor(() => expect(field()).toHaveAccessibleName(`${row}，${column}`));

function clip(type: 'copy' | 'cut' | 'paste', text = '', html = '') {
  const held: Record<string, string> = { 'text/plain': text, 'text/html': html };
  const data = { getData: (kind: string) => held[kind] ?? '', setData: (kind: string, value: string) => (held[kind] = value) };
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), { clipboardData: data });
  return { event, held };
}

it('keeps the focus in one real input that moves from cell to cell', async () => {
  const { field, user } = await sheet();
  expect(document.activeElement).toBe(field());
  await named(field, '第1家', '名称');
  await user.keyboard('{ArrowRight}{ArrowDown}');
  await named(field, '第2家', '类别');
  expect(field()).toHaveValue('社会服务机构');
  expect(document.activeElement).toBe(field());
  await user.keyboard('{Control>}{End}{/Control}');
  await named(field, '第6家', '天数');
  await user.keyboard('{Home}');
  await named(field, '第6家', '名称');
});

it('replaces by typing, goes down by Enter, back to its first column after Tabs', async () => {
  const { source, field, user } = await sheet();
  await user.keyboard('新名称{Tab}');
  await named(field, '新名称', '类别');
  await user.keyboard('{Tab}2023-05{Enter}');
  await named(field, '第2家', '名称');
  await waitFor(() => expect(source.edits).toEqual([[{ row: 'r0', key: 'name', text: '新名称' }], [{ row: 'r0', key: 'foundedOn', text: '2023-05' }]]));
});

it('gives the old text back by Escape and sends nothing where nothing changed', async () => {
  const { source, field, user } = await sheet();
  await user.keyboard('写错了{Escape}');
  expect(field()).toHaveValue('第1家');
  await user.keyboard('{F2}{Enter}');
  await named(field, '第2家', '名称');
  expect(source.edits).toEqual([]);
});

it('leaves Ctrl+Z to the window unless the cell is being written', async () => {
  const { field, user } = await sheet();
  expect(inText(field())).toBe(false);
  await user.keyboard('字');
  expect(inText(field())).toBe(true);
  await user.keyboard('{Escape}');
  expect(inText(field())).toBe(false);
});

it('changes a text in place with F2, the arrows staying in it', async () => {
  const { source, user } = await sheet();
  await user.keyboard('{F2}{ArrowLeft}号{Enter}');
  await waitFor(() => expect(source.edits).toEqual([[{ row: 'r0', key: 'name', text: '第1号家' }]]));
});

it('has the first letter of an input method, and leaves its Enter, arrows and Escape to it', async () => {
  const { source, field, user } = await sheet();
  await fireEvent.keyDown(field(), { key: 'Process', keyCode: 229 });
  await fireEvent.compositionStart(field());
  field().value = 'q';
  await fireEvent.input(field(), { isComposing: true });
  for (const key of ['ArrowDown', 'ArrowRight', 'Escape', 'Tab', 'Enter']) await fireEvent.keyDown(field(), { key, keyCode: 229, isComposing: true });
  expect(field()).toHaveValue('q');
  field().value = '青溪';
  await fireEvent.compositionEnd(field());
  // WebKit sends the Enter that ends a composition after its end.
  await fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 });
  await named(field, '第1家', '名称');
  expect(source.edits).toEqual([]);
  await user.keyboard('{Enter}');
  await waitFor(() => expect(source.edits).toEqual([[{ row: 'r0', key: 'name', text: '青溪' }]]));
});

it('shows a refusal at the cell and keeps what was typed in it', async () => {
  const { source, field, user, container } = await sheet();
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}三万元整吧{Enter}');
  await waitFor(() => expect(field()).toHaveAttribute('aria-invalid', 'true'));
  await named(field, '第1家', '经费');
  expect(field()).toHaveValue('三万元整吧');
  expect(within(container).getByRole('alert')).toHaveTextContent(/./);
  expect(source.edits).toEqual([]);
  await user.keyboard('{Delete}');
  await waitFor(() => expect(field()).not.toHaveAttribute('aria-invalid'));
  await user.keyboard('30000{Enter}');
  await waitFor(() => expect(source.edits.at(-1)).toEqual([{ row: 'r0', key: 'fund', text: '30000' }]));
  await user.keyboard('{ArrowUp}');
  await waitFor(() => expect(field()).toHaveValue('30,000.00'));
});

it('matches a typed word against the labels of a choice, and picks from the list by keyboard', async () => {
  const { source, field, user } = await sheet();
  await user.keyboard('{ArrowRight}社会');
  expect(await screen.findAllByRole('option', { hidden: true })).toHaveLength(2);
  await fireEvent.keyDown(field(), { key: 'Enter', keyCode: 229 });
  expect(source.edits).toEqual([]);
  await user.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(source.edits).toEqual([[{ row: 'r0', key: 'kind', text: 'service' }]]));
  await named(field, '第2家', '类别');
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(await screen.findByRole('option', { name: '社会服务机构', hidden: true })).toHaveAttribute('aria-selected', 'true');
  await user.keyboard('{ArrowDown}{Enter}');
  await waitFor(() => expect(source.edits[1]).toEqual([{ row: 'r1', key: 'kind', text: 'foundation' }]));
});

it('turns yes into no by space', async () => {
  const { source, field, user } = await sheet();
  await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
  expect(field()).toHaveValue('是');
  await user.keyboard(' ');
  await waitFor(() => expect(source.edits).toEqual([[{ row: 'r1', key: 'womens', text: 'false' }]]));
});

it('breaks a line in a long text by Alt+Enter', async () => {
  const { source, field, user } = await sheet();
  await user.keyboard('{End}{ArrowLeft}');
  await waitFor(() => expect(document.activeElement).toBe(field()));
  expect(field().tagName).toBe('TEXTAREA');
  await user.keyboard('第一行{Alt>}{Enter}{/Alt}第二行{Enter}');
  await waitFor(() => expect(source.edits).toEqual([[{ row: 'r0', key: 'note', text: '第一行\n第二行' }]]));
});

it('says why a cell that is worked out cannot be typed over', async () => {
  const { source, field, user } = await sheet();
  await user.keyboard('{End}');
  expect(field()).toHaveAttribute('readonly');
  await user.keyboard('5');
  expect(toasts.list[0]?.text).toMatch(/不能直接改写/);
  expect(source.edits).toEqual([]);
});

it('fills down as one change', async () => {
  const { source, user } = await sheet();
  await user.keyboard('{ArrowRight}{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
  await waitFor(() => expect(source.edits).toEqual([[{ row: 'r1', key: 'kind', text: 'association' }, { row: 'r2', key: 'kind', text: 'association' }]]));
});

it('copies what is selected into the rows that its corner is drawn over, down and up', async () => {
  const { source, container, user } = await sheet();
  const scroller = container.querySelector('.scroller') as HTMLElement;
  const draw = async (row: number) => {
    const handle = container.querySelector('.handle') as HTMLElement;
    expect(handle.title).toMatch(/Ctrl\+D/);
    const at = { clientX: 300, clientY: scroller.getBoundingClientRect().top + LINE * (row + 1) + 5, button: 0, buttons: 1 };
    await fireEvent.pointerDown(handle, { button: 0, buttons: 1 });
    await fireEvent.pointerMove(handle, at);
    await fireEvent.pointerUp(handle, at);
  };
  await user.keyboard('{ArrowRight}{ArrowDown}{Shift>}{ArrowDown}{/Shift}');
  await draw(5);
  await waitFor(() => expect(source.edits).toHaveLength(1));
  expect(source.edits[0]).toEqual([{ row: 'r3', key: 'kind', text: 'service' }, { row: 'r4', key: 'kind', text: 'foundation' }, { row: 'r5', key: 'kind', text: 'service' }]);
  await user.keyboard('{Control>}{Home}{/Control}{ArrowRight}{ArrowDown}{ArrowDown}');
  await draw(0);
  await waitFor(() => expect(source.edits).toHaveLength(2));
  expect(source.edits[1]).toEqual([{ row: 'r0', key: 'kind', text: 'foundation' }, { row: 'r1', key: 'kind', text: 'foundation' }]);
});

it('moves a column by key, by its menu and by its heading, and leaves the first where it is', async () => {
  const { field, container, user } = await sheet();
  const heads = () => [...container.querySelectorAll('.heading .name > span:first-child')].map((one) => one.textContent);
  await user.keyboard('{ArrowRight}{ArrowRight}{Alt>}{Shift>}{ArrowLeft}{/Shift}{/Alt}');
  expect(heads().slice(0, 3)).toEqual(['名称', '成立日期', '类别']);
  await named(field, '第1家', '成立日期');
  await user.keyboard('{Alt>}{Shift>}{ArrowLeft}{/Shift}{/Alt}');
  expect(heads().slice(0, 3)).toEqual(['名称', '成立日期', '类别']);
  await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await user.click(await screen.findByRole('button', { name: '向右移' }));
  expect(heads().slice(0, 3)).toEqual(['名称', '类别', '成立日期']);
  await user.keyboard('{Escape}');
  const head = screen.getByRole('columnheader', { name: /类别/ }).querySelector('.name') as HTMLElement;
  await fireEvent.pointerDown(head, { button: 0, clientX: 200 });
  await fireEvent.pointerMove(head, { clientX: 900, buttons: 1 });
  await fireEvent.pointerUp(head);
  await fireEvent.click(head);
  expect(heads().slice(0, 2)).toEqual(['名称', '成立日期']);
  expect(screen.getByRole('columnheader', { name: /类别/ })).toHaveAttribute('aria-sort', 'none');
});

it('clears a selection as one change', async () => {
  const { source, user } = await sheet();
  await user.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowDown}{ArrowRight}{/Shift}{Delete}');
  await waitFor(() => expect(source.edits).toHaveLength(1));
  expect(source.edits[0]?.map(({ row, key, text }) => `${row} ${key} ${text}`)).toEqual(['r0 foundedOn ', 'r0 fund ', 'r1 foundedOn ', 'r1 fund ']);
});

it('copies what would be typed, with tabs and lines', async () => {
  const { field, user } = await sheet();
  await user.keyboard('{ArrowRight}{Shift>}{ArrowDown}{ArrowRight}{ArrowRight}{/Shift}');
  const { event, held } = clip('copy');
  field().dispatchEvent(event);
  expect(event.defaultPrevented).toBe(true);
  expect(held['text/plain']).toBe('社会团体\t2024-01\t1000.00\r\n社会服务机构\t2024-02\t2000.00');
  expect(held['text/html']).toContain('<td>社会团体</td>');
});

it('shows a pasted block before it is written: what changes, what does not fit, mended in place', async () => {
  const { source, field, user } = await sheet();
  await user.keyboard('{ArrowRight}{ArrowRight}');
  field().dispatchEvent(clip('paste', '2020-01\t9000\r\n2020-02\t很多钱\r\n').event);
  const preview = within(await dialog('粘贴'));
  expect(await preview.findByText('将修改 2 行共 3 个单元格')).toBeInTheDocument();
  expect(preview.getByText(/^1 个单元格不符合要求/)).toBeInTheDocument();
  expect(preview.getByRole('button', { name: '写入其余 3 个单元格，略过 1 个', hidden: true })).toBeEnabled();
  const wrong = preview.getByLabelText('第2家，经费');
  expect(wrong).toHaveValue('很多钱');
  await user.clear(wrong);
  await user.type(wrong, '8000{Enter}');
  await user.click(await preview.findByRole('button', { name: '写入 4 个单元格', hidden: true }));
  await waitFor(() => expect(source.edits).toHaveLength(1));
  expect(source.edits[0]).toEqual([
    { row: 'r0', key: 'foundedOn', text: '2020-01' }, { row: 'r0', key: 'fund', text: '9000' },
    { row: 'r1', key: 'foundedOn', text: '2020-02' }, { row: 'r1', key: 'fund', text: '8000' },
  ]);
});

it('leaves out what does not fit and what has no place, and says so', async () => {
  const { source, field, user } = await sheet(2);
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
  field().dispatchEvent(clip('paste', '很多钱\r\n7000\r\n8000').event);
  const preview = within(await dialog('粘贴'));
  expect(await preview.findByText('表格末尾以下的 1 行放不下，已略去')).toBeInTheDocument();
  await user.click(await preview.findByRole('button', { name: '写入其余 1 个单元格，略过 1 个', hidden: true }));
  await waitFor(() => expect(source.edits).toEqual([[{ row: 'r1', key: 'fund', text: '7000' }]]));
});

it('writes a single pasted cell at once', async () => {
  const { source, field } = await sheet();
  field().dispatchEvent(clip('paste', '改名\r\n').event);
  await waitFor(() => expect(source.edits).toEqual([[{ row: 'r0', key: 'name', text: '改名' }]]));
});

it('adds a row in the blank last one once it is left, whole or not at all', async () => {
  const { source, field, user } = await sheet(2, { adds: true });
  await user.keyboard('{Control>}{End}{/Control}{ArrowDown}{Home}{ArrowRight}基金会{Enter}');
  await named(field, '在此新增一行', '名称');
  await waitFor(() => expect(field()).toHaveAttribute('aria-invalid', 'true'));
  expect(source.edits).toEqual([]);
  await user.keyboard('新来的{Enter}');
  await waitFor(() => expect(source.edits).toHaveLength(1));
  expect(source.edits[0]).toEqual(expect.arrayContaining([{ row: 'new-1', key: 'kind', text: 'foundation' }, { row: 'new-1', key: 'name', text: '新来的' }]));
  await screen.findByText('新来的');
});

it('selects by dragging and by Shift and a click, and changes in place by a double click', async () => {
  const { source, field, container, user } = await sheet();
  const scroller = container.querySelector('.scroller') as HTMLElement;
  const at = (row: number, x: number) => ({ clientX: x, clientY: 34 * (row + 1) + 17, button: 0, buttons: 1 });
  const selected = () => container.querySelectorAll('.row [aria-selected="true"]').length;
  const [first, second] = [...container.querySelectorAll<HTMLElement>('.heading')].map((one) => parseInt(one.style.width));
  const inSecond = (first ?? 0) + 10;
  await fireEvent.pointerDown(scroller, at(1, 10));
  await named(field, '第2家', '名称');
  await fireEvent.pointerMove(scroller, at(3, inSecond));
  await fireEvent.pointerUp(scroller);
  expect(selected()).toBe(6);
  await fireEvent.pointerMove(scroller, at(5, inSecond));
  expect(selected()).toBe(6);
  await fireEvent.pointerDown(scroller, { ...at(2, inSecond + (second ?? 0)), shiftKey: true });
  expect(selected()).toBe(6);
  expect(container.querySelectorAll('.row .in').length).toBe(6);
  await fireEvent.pointerUp(scroller);
  await fireEvent.pointerDown(scroller, at(0, 10));
  await fireEvent.dblClick(scroller, at(0, 10));
  await waitFor(() => expect(field().dataset['still']).toBeUndefined());
  await user.keyboard('！{Enter}');
  await waitFor(() => expect(source.edits).toEqual([[{ row: 'r0', key: 'name', text: '第1家！' }]]));
});

it('changes a width by dragging its edge, and by the menu', async () => {
  const { container, user } = await sheet();
  const heading = () => container.querySelector('.heading') as HTMLElement;
  const grip = heading().querySelector('.grip') as HTMLElement;
  await fireEvent.pointerDown(grip, { clientX: 100 });
  await fireEvent.pointerMove(grip, { clientX: 130 });
  await fireEvent.pointerUp(grip);
  const dragged = parseInt(heading().style.width);
  await user.click(screen.getByRole('button', { name: '名称：排序与筛选' }));
  await user.click(await screen.findByRole('button', { name: '收窄此列', hidden: true }));
  expect(parseInt(heading().style.width)).toBe(dragged - 24);
});

it('opens the record by Ctrl+Enter and by its button', async () => {
  const onopen = vi.fn();
  const { user } = await sheet(3, { onopen });
  await user.keyboard('{ArrowDown}{Control>}{Enter}{/Control}');
  expect(onopen.mock.calls[0]?.[0].id).toBe('r1');
  await user.click(screen.getByRole('button', { name: '打开 第3家' }));
  expect(onopen.mock.calls[1]?.[0].id).toBe('r2');
});

it('has the same commands in its menu, by Shift+F10', async () => {
  const { source, field, user } = await sheet();
  await user.keyboard('{ArrowRight}{ArrowDown}{Shift>}{F10}{/Shift}');
  const menu = within(await screen.findByRole('menu', { hidden: true }));
  await user.click(menu.getByRole('menuitem', { name: /向下填充/, hidden: true }));
  await waitFor(() => expect(source.edits).toEqual([[{ row: 'r1', key: 'kind', text: 'association' }]]));
  expect(document.activeElement).toBe(field());
});

it('asks for another order or filter and draws what comes', async () => {
  const onview = vi.fn();
  const { source, user } = await sheet(6, { onview });
  await user.click(screen.getByRole('button', { name: '成立日期' }));
  expect(onview.mock.lastCall?.[0].sort).toEqual([{ key: 'foundedOn', down: false }]);
  await fireEvent.click(screen.getByRole('button', { name: '经费' }), { ctrlKey: true });
  expect(onview.mock.lastCall?.[0].sort).toEqual([{ key: 'foundedOn', down: false }, { key: 'fund', down: false }]);
  await user.click(screen.getByRole('button', { name: '类别：排序与筛选' }));
  const menu = within(await screen.findByRole('dialog', { name: '类别', hidden: true }));
  await user.click(menu.getByLabelText('基金会'));
  await user.click(menu.getByRole('button', { name: '确定', hidden: true }));
  expect(onview.mock.lastCall?.[0].filters).toEqual([{ key: 'kind', is: ['foundation'], contains: null, from: null, to: null, empty: null }]);
  await waitFor(() => expect(source.asked.at(-1)?.view.filters).toHaveLength(1));
});

it('asks 100,000 rows in pages, draws a screen of them, and jumps to the last', async () => {
  const { source, field, user, container } = await sheet(100_000);
  expect(source.asked).toHaveLength(1);
  expect(container.querySelectorAll('.row').length).toBeLessThan(60);
  await user.keyboard('{Control>}{ArrowDown}{/Control}');
  const scroller = container.querySelector('.scroller') as HTMLElement;
  await waitFor(() => expect(scroller.scrollTop).toBeGreaterThan(3_300_000));
  await fireEvent.scroll(scroller);
  await named(field, '第100000家', '名称');
  expect(source.asked.length).toBeLessThan(5);
  expect(container.querySelectorAll('.row').length).toBeLessThan(60);
});

it('keeps rows in sight while a change is asked for anew', async () => {
  const { source } = await sheet();
  source.rows = source.rows.map((row, at) => (at === 1 ? { ...row, cells: ['改过的', ...row.cells.slice(1)] } : row));
  source.change();
  expect(screen.getByText('第3家')).toBeInTheDocument();
  expect(await screen.findByText('改过的')).toBeInTheDocument();
});

it('shows the head of each group with its count and totals, and folds it', async () => {
  const { source, user } = await sheet(3);
  await user.click(screen.getByRole('button', { name: '类别：排序与筛选' }));
  await user.click(within(await screen.findByRole('dialog', { name: '类别', hidden: true })).getByRole('button', { name: '按此列分组', hidden: true }));
  const head = await screen.findByRole('button', { name: /社会团体（1）/ });
  expect(source.asked.at(-1)?.view.group).toBe('kind');
  await user.click(head);
  await waitFor(() => expect(screen.queryByText('第1家')).not.toBeInTheDocument());
});

it('has no fault for a screen reader', async () => {
  const { container, user } = await sheet(6, { adds: true, onopen: () => {} });
  expect(await faults(container)).toEqual([]);
  await user.keyboard('{ArrowRight}社');
  expect(await faults(container)).toEqual([]);
  await user.keyboard('{Escape}{Control>}{Shift>}l{/Shift}{/Control}');
  await screen.findByRole('dialog', { name: '类别', hidden: true });
  expect(await faults(container)).toEqual([]);
});
