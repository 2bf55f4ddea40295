// The same in the places that have an input of their own: cells of sheets and of an import, a column's filter, a pasted block, tags.

import { render, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import SheetGrid from '../channels/grants/reviews/SheetGrid.svelte';
import Tags from '../desk/Tags.svelte';
import TrialGrid from '../exchange/TrialGrid.svelte';
import ColumnMenu from '../kit/sheet/ColumnMenu.svelte';
import PastePreview from '../kit/sheet/PastePreview.svelte';
import { Shown } from '../kit/sheet/shown.svelte';
import { baseView } from '../kit/sheet/view';
import { compose, engines, giveUp, press } from './compose';
import { mockTransport } from './mock';
import Sheeted from './parts/Sheeted.svelte';
import { columns, ListInMemory } from './sheet';

// happy-dom lays nothing out: a list has a height all the same.
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 600 });

describe.each(engines)('with $name', (engine) => {
  it('a cell of a sheet is written by the Enter that comes after', async () => {
    const source = new ListInMemory(6);
    const { container } = render(Sheeted, { columns, source });
    await screen.findAllByText('第2家');
    const field = () => container.querySelector('.field') as HTMLInputElement;
    field().focus();
    await compose(field(), 'hefeng', '和风', engine);
    expect(field().value).toMatch(/和风$/);
    expect(source.edits).toEqual([]);
    await giveUp(field(), 'h');
    expect(field().value).toMatch(/和风$/);
    await press(field(), 'Enter');
    await waitFor(() => expect(source.edits.flat().map(({ row, key }) => [row, key])).toEqual([['r0', 'name']]));
    expect(source.edits.flat()[0]?.text).toMatch(/和风$/);
  });

  it('a refused cell of a pasted block stays open while it is put right', async () => {
    const source = new ListInMemory(2);
    const preview = { cells: [{ row: 'r0', key: 'fund', text: '叁' }], names: new Map([['r0', '第1家']]), over: { rows: 0, cols: 0 }, fixed: 0 };
    const onclose = vi.fn();
    render(PastePreview, { preview, title: '粘贴', source, columns, onclose });
    const field = (await screen.findByRole('textbox', { hidden: true })) as HTMLInputElement;
    field.focus();
    await compose(field, 'wan', '万', engine);
    expect(field).toHaveFocus();
    expect(field.value).toBe('叁万');
    await giveUp(field, 'y');
    expect(onclose).not.toHaveBeenCalled();
    expect(source.edits).toEqual([]);
  });

  it('a filter of a column is set by the Enter that comes after', async () => {
    const [onview, onclose] = [vi.fn(), vi.fn()];
    const [column] = columns;
    render(ColumnMenu, { box: () => new DOMRect(), column: column!, columns, width: 200, view: baseView('', []), shown: new Shown('composing'), onview, onfit: () => {}, moves: { left: true, right: true }, onmove: () => {}, onclose });
    const field = document.querySelector('input[id$=contains]') as HTMLInputElement;
    field.focus();
    await compose(field, 'hefeng', '和风', engine);
    await giveUp(field, 'h');
    expect(field.value).toBe('和风');
    expect(onclose).not.toHaveBeenCalled();
    await press(field, 'Enter');
    expect(onview).toHaveBeenCalledOnce();
    expect(JSON.stringify(onview.mock.calls[0])).toContain('和风');
  });

  it('a tag is put on by the Enter that comes after', async () => {
    const calls = mockTransport({ ask: () => [], perform: () => ({ seq: 1, changed: ['tag'], made: { kind: 'tag', id: 't', no: null } }) });
    const { container } = render(Tags, { of: { kind: 'project', id: 'p1' }, tags: [] });
    const field = container.querySelector('input') as HTMLInputElement;
    field.focus();
    await compose(field, 'zhongdian', '重点', engine);
    await giveUp(field, 'h');
    expect(field.value).toBe('重点');
    const performed = () => calls.filter(({ command }) => command === 'perform');
    expect(performed()).toEqual([]);
    await press(field, 'Enter');
    await waitFor(() => expect(performed().length).toBe(1));
  });

  it('points are given by the Enter that comes after', async () => {
    const calls = mockTransport({ perform: () => ({ seq: 1, changed: [], made: { kind: 'score', id: 's', no: null } }) });
    const applications = [1, 2].map((n) => ({ id: `a${n}`, name: `第${n}份`, state: 'inReview', organisation: { name: '和风' } }));
    const { container } = render(SheetGrid, { panel: { criteria: [{ id: 'c', name: '可行', points: 20, guide: null }] }, reviewer: { id: 'r', name: '何倩美' }, applications, scores: [], conflicts: [], onstep: vi.fn() });
    const field = container.querySelector('[data-cell]') as HTMLInputElement;
    field.focus();
    await compose(field, 'shiba', '18', engine);
    await giveUp(field, 's');
    expect(field.value).toBe('18');
    expect(field).toHaveFocus();
    expect(calls).toEqual([]);
    await press(field, 'Enter');
    await waitFor(() => expect(calls.filter(({ command }) => command === 'perform').length).toBe(1));
  });

  it('a cell of an import is put right by the Enter that comes after', async () => {
    const heading = { column: 0, letter: 'A', heading: '单位名称', group: null, samples: [], role: 'name' };
    const counts = { all: 1, new: 1, updated: 0, unchanged: 0, duplicate: 0, error: 0, waiting: 0, warning: 0, leftOut: 0 };
    const sheet = { at: 0, file: '剪贴板', sheet: '', register: 'organisations', new: 1, updated: 0, unchanged: 0, waiting: 0, columns: [heading], counts };
    const row = { row: 2, state: 'new', cells: ['青溪县'], corrected: [], changes: [], pending: [], problems: [] };
    const calls = mockTransport({ importRows: () => ({ total: 1, from: 0, rows: [row] }), importFix: () => ({ sheets: [], fund: null, trial: null }) });
    const { container } = render(TrialGrid, { sheet: sheet as never, show: 'all', turn: 0 });
    await waitFor(() => expect(container.querySelector('input')?.value).toBe('青溪县'));
    const field = container.querySelector('input') as HTMLInputElement;
    field.focus();
    await compose(field, 'hefeng', '和风', engine);
    await giveUp(field, 'h');
    expect(field.value).toBe('青溪县和风');
    const before = calls.length;
    expect(calls.filter(({ command }) => command !== 'importRows')).toEqual([]);
    await press(field, 'Enter');
    await waitFor(() => expect(calls.length).toBeGreaterThan(before));
  });
});
