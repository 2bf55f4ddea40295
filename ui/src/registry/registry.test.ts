// Organisations listed, found and written down; a person's data masked until someone says why.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, it } from 'vitest';
import { toasts } from '../ipc/toasts.svelte';
import { mockTransport, refuse } from '../test/mock';
import { sheetAnswers } from '../test/sheet';
import { selection } from '../window/selection.svelte';
import OrganisationsPage from './OrganisationsPage.svelte';
import PeoplePage from './PeoplePage.svelte';

const count = (value: string, word: string | null = null) => ({ value, word, unit: '人' });
const organisation = (at: number) => ({
  id: `o${at}`, name: `青溪县第${at}剪纸协会`, aliases: [], kind: 'association', identityKind: 'creditCode', no: `51350199MJ${at}`, verified: at !== 1, registration: 'registered',
  foundedOn: '2019-03', legalRepresentative: '江心冰', phone: '138****8000', town: '云岫街道', village: '明礼社区', focus: [], womens: true, rooted: false,
  members: count('70'), women: count('60', '约'), grade: '3A', gradeUntil: '2027', gradeExpired: false, inspection: null, status: 'active',
});
const page = {
  ...organisation(1), identityNote: '证书原件如此', authority: '青溪县民政局', supervisor: null, contact: null, phones: ['13800008000'], division: null, address: null, womensReason: null,
  threeNew: null, party: null, gradeFrom: null, custodian: null, custodianName: null, tags: [], note: null, statusReason: null, mergedInto: null, mergedIntoName: null, asRecorded: false,
  counts: [{ of: 'members', quantity: count('70'), asOf: '2024-06' }], inspections: [{ year: 2023, result: 'qualified' }], posts: [],
  warnings: [{ code: 'registry-number-unverified', field: 'identityNumber', args: {} }],
};
const masked = { id: 'p1', name: '傅小霏', pinyin: null, codeName: null, gender: 'female', birthYear: null, phone: '137****7000', nativePlace: null, paperKind: null, paperNumber: null, consentFor: null, consentOn: null, consentBy: null, note: null };
const seat = { id: 's1', federation: 'f1', federationName: '青溪县社会组织孵化基地妇联', person: 'p1', personName: '傅小霏', seat: 'chair', term: 1, from: '2024-07', to: null, note: null };

const lists = () => ({
  organisations: {
    columns: [{ key: 'name' }, { key: 'no' }, { key: 'kind', kind: 'choice' as const, family: 'organisation-kind', choices: ['association', 'foundation'] }, { key: 'women', kind: 'quantity' as const }],
    rows: rows.map(({ id, name, no, kind, verified }) => ({ id, name, no, kind, women: '约60人', mark: verified ? null : '{"no":"unverified"}' })),
    totals: { women: '约120人' },
  },
  people: { columns: [{ key: 'name' }, { key: 'phone' }], rows: [{ id: 'p1', name: '傅小霏', phone: '137****7000' }] },
});
let rows = [organisation(1), organisation(2)];

function answer({ query }: any) {
  const [slice] = Object.keys(query);
  const [name] = Object.keys(query[slice as string]);
  if (slice === 'sheets') return sheetAnswers(query, lists());
  if (slice === 'hub') return { rows: [seat], total: 1 };
  if (slice === 'summaries') return null;
  switch (name) {
    case 'organisation': return page;
    case 'duplicates': return query.registry.duplicates.name ? { groups: [{ organisations: [{ id: 'o2', name: '剪纸协会', no: null, town: '云岫街道' }] }], total: 1 } : { groups: [], total: 0 };
    case 'person': return { person: masked, inFull: false, posts: [{ id: 't1', person: 'p1', personName: '傅小霏', organisation: 'o1', body: '青溪县剪纸协会', title: '会长', from: '2020', to: null, note: null }] };
    default: return { towns: ['云岫街道'], focus: [], tags: [], authorities: [] };
  }
}

const query = () => new URLSearchParams();
const dialog = async (name: string) => within((await screen.findByRole('heading', { name, hidden: true })).closest('dialog') as HTMLElement);

beforeEach(() => {
  toasts.clear();
  rows = [organisation(1), organisation(2)];
});

it('lists organisations with counts as they were said and numbers that stand unverified', async () => {
  mockTransport({ ask: answer });
  render(OrganisationsPage, { rest: [], query: query() });
  expect(await screen.findByText('青溪县第1剪纸协会')).toBeInTheDocument();
  expect(screen.getAllByText('约60人').length).toBe(2);
  expect(screen.getByText('约120人')).toBeInTheDocument();
  expect(screen.getAllByText('待核验').length).toBe(2);
});

it('writes what is typed into a cell, and says the sum of what is selected', async () => {
  const calls = mockTransport({ ask: answer, perform: () => ({ seq: 9, changed: ['organisation'], made: { kind: 'organisation', id: 'o1', no: null } }) });
  render(OrganisationsPage, { rest: [], query: query() });
  const user = userEvent.setup();
  await user.click(await screen.findByLabelText('青溪县第1剪纸协会，组织名称'));
  await user.keyboard('{ArrowRight}{ArrowRight}基金会{Enter}');
  await expect.poll(() => calls.find((call) => call.command === 'perform')?.args.op).toEqual({ sheets: { editCells: { list: 'organisations', cells: [{ row: 'o1', key: 'kind', text: 'foundation' }] } } });
  await user.keyboard('{ArrowRight}{Shift>}{ArrowUp}{/Shift}');
  await expect.poll(() => selection.text).toBe('平均值 约70　计数 3　求和 约140');
  const asked = calls.findLast((call) => call.args.query?.sheets?.selection)?.args.query.sheets.selection;
  expect(asked).toMatchObject({ list: 'organisations', from: 0, count: 2, keys: ['women'] });
});

it('writes the list out as it is filtered, with the columns shown', async () => {
  const calls = mockTransport({ ask: answer, exportList: () => ({ fileName: '组织.xlsx' }) });
  render(OrganisationsPage, { rest: [], query: new URLSearchParams('kind=association') });
  const user = userEvent.setup();
  await screen.findByText('青溪县第1剪纸协会');
  await user.click(screen.getByRole('button', { name: /导出/ }));
  await user.click(await screen.findByRole('menuitem', { name: /xlsx/, hidden: true }));
  expect(calls.find(({ command }) => command === 'exportList')?.args).toMatchObject({ kind: 'organisations', format: 'xlsx', columns: ['name', 'no', 'kind', 'women'], view: { filters: [{ key: 'kind', is: ['association'] }] } });
});

it('keeps the filters of the address', async () => {
  mockTransport({ ask: answer });
  rows = [organisation(1), { ...organisation(2), kind: 'foundation' }];
  render(OrganisationsPage, { rest: [], query: new URLSearchParams('kind=foundation') });
  expect(await screen.findByText('青溪县第2剪纸协会')).toBeInTheDocument();
  expect(screen.queryByText('青溪县第1剪纸协会')).not.toBeInTheDocument();
});

it('asks the core for what is typed into the search', async () => {
  const calls = mockTransport({ ask: answer });
  render(OrganisationsPage, { rest: [], query: query() });
  await userEvent.type(await screen.findByLabelText('按名称、拼音、编号或电话查找'), 'jzxh');
  await screen.findByText('青溪县第1剪纸协会');
  await expect.poll(() => calls.some((call) => call.args.query?.sheets?.page?.view.text === 'jzxh')).toBe(true);
});

it('opens one record with what is worth a look', async () => {
  mockTransport({ ask: answer });
  const { container } = render(OrganisationsPage, { rest: ['o1'], query: query() });
  expect(await screen.findByText(/未通过校验/)).toBeInTheDocument();
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
});

it('shows near names before saving and the refusal of a taken code at its field', async () => {
  const calls = mockTransport({ ask: answer, perform: () => refuse('registry-code-taken', 'identityNumber', { name: '青溪县乐志社会工作服务中心' }) });
  render(OrganisationsPage, { rest: ['new'], query: query() });
  const form = await dialog('登记组织');
  const user = userEvent.setup();
  await user.click(form.getByLabelText(/^组织名称/));
  await user.paste('青溪县剪纸协会');
  expect(await form.findByText(/剪纸协会.*云岫街道/)).toBeInTheDocument();
  await user.click(form.getByLabelText(/^证号/));
  await user.paste('52350121MJ0000018D');
  await user.click(form.getByRole('button', { name: '保存', hidden: true }));
  expect(calls.find((call) => call.command === 'perform')?.args.op.registry.addOrganisation).toMatchObject({ name: '青溪县剪纸协会', identityNumber: '52350121MJ0000018D' });
  expect(await form.findByText(/已登记在“青溪县乐志社会工作服务中心”名下/)).toBeInTheDocument();
});

it('shows a person masked, with her posts and her seats, and asks why before showing more', async () => {
  const calls = mockTransport({ ask: answer, perform: () => ({ seq: 9, changed: ['disclosure'], made: { kind: 'person', id: 'p1', no: null } }) });
  render(PeoplePage, { rest: ['p1'], query: query() });
  expect(await screen.findByText('会长')).toBeInTheDocument();
  expect(await screen.findByText('青溪县社会组织孵化基地妇联')).toBeInTheDocument();
  expect(screen.getAllByText('137****7000').length).toBeGreaterThan(0);
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '显示完整信息' }));
  const form = await dialog('显示完整信息');
  await user.type(form.getByRole('textbox', { hidden: true }), '核对保险');
  await user.click(form.getByRole('button', { name: '显示完整信息', hidden: true }));
  await expect.poll(() => calls.find((call) => call.command === 'perform')?.args.op.registry.showInFull).toEqual({ person: 'p1', reason: '核对保险' });
});
