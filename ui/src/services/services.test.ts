// The service log, its totals and who had nothing; a service written at the desk.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, it } from 'vitest';
import { toasts } from '../ipc/toasts.svelte';
import { mockTransport, refuse } from '../test/mock';
import { sheetAnswers } from '../test/sheet';
import ServicesPage from './ServicesPage.svelte';

const organisation = { id: 'o1', name: '青溪县慧枝社会工作服务中心' };
const about = (value: string) => ({ value, word: '约', unit: '' });
const row = {
  id: 's1', givenOn: '2024-09-12', channel: 'governance', organisations: [organisation], project: null, projectNo: null, projectName: null, kind: null, topic: '换届辅导',
  people: { value: '10', word: '约', unit: '人' }, personTimes: null, hours: null, staff: 2, cost: '150.00', evidence: null, note: null, sourceKind: null, sourceId: null, asRecorded: false,
};
const sums = { services: 1, people: about('10'), personTimes: null, hours: null, cost: '150.00' };

const lists = { services: { columns: [{ key: 'topic' }, { key: 'channel' }, { key: 'people', kind: 'quantity' as const }], rows: [{ id: 's1', topic: '换届辅导', channel: 'governance', people: '约10人' }], totals: { people: '约10人' } } };

function answer({ query }: any) {
  if (query.sheets) return sheetAnswers(query, lists);
  const [slice] = Object.keys(query);
  if (slice === 'registry') return { rows: [organisation], total: 1 };
  if (slice === 'projects') return { rows: [], total: 0 };
  const [name] = Object.keys(query.services);
  if (name === 'services') return { rows: [row], total: 1, sums };
  if (name === 'serviceTotals') return { rows: [{ year: '2024', channel: 'governance', organisations: 1, ...sums }], total: 1, sums };
  return { year: 2024, rows: [{ id: 'o2', name: '从未社', lastGivenOn: null }], total: 1 };
}

const show = (rest: string[] = []) => render(ServicesPage, { rest, query: new URLSearchParams('year=2024') });

beforeEach(() => toasts.clear());

it('keeps a sum approximate where a part was', async () => {
  mockTransport({ ask: answer });
  show();
  expect(await screen.findByText('换届辅导')).toBeInTheDocument();
  expect(screen.getAllByText('约10人')).toHaveLength(2);
});

it('opens a service to be changed', async () => {
  mockTransport({ ask: answer });
  show();
  await userEvent.click(await screen.findByRole('button', { name: '打开 换届辅导' }));
  expect(await screen.findByRole('heading', { name: '修改服务记录', hidden: true })).toBeInTheDocument();
});

it('writes a service for several organisations and shows the refusal at its field', async () => {
  const calls = mockTransport({ ask: answer, perform: () => refuse('services-to-nobody', 'organisations') });
  show();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '登记服务' }));
  const heading = await screen.findByRole('heading', { name: '登记服务', hidden: true });
  const form = within(heading.closest('dialog') as HTMLElement);
  await user.type(form.getByLabelText(/服务主题/), '项目书写作');
  await user.type(form.getByLabelText(/受服务组织/), '慧枝');
  await user.click(await screen.findByRole('option', { name: /慧枝/, hidden: true }));
  expect(form.getByRole('button', { name: `移除${organisation.name}`, hidden: true })).toBeInTheDocument();
  await user.click(form.getByRole('button', { name: '保存', hidden: true }));
  expect(calls.find((call) => call.command === 'perform')?.args.op.services.recordService).toMatchObject({ topic: '项目书写作', organisations: ['o1'], channel: 'talent' });
  expect(form.getByLabelText(/受服务组织/)).toHaveAttribute('aria-invalid', 'true');
});

it('has no fault for a screen reader on its three tabs', async () => {
  mockTransport({ ask: answer });
  for (const [tab, text] of [['log', '换届辅导'], ['totals', '组织治理'], ['unserved', '从未社']] as const) {
    const { container, unmount } = show(tab === 'log' ? [] : [tab]);
    await screen.findAllByText(text);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    unmount();
  }
});
