// The hub's page: declared and registered side by side, goals, opening figures, committee, coverage.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, it } from 'vitest';
import { toasts } from '../ipc/toasts.svelte';
import { mockTransport, refuse } from '../test/mock';
import HubPage from './HubPage.svelte';

const hub = {
  id: 'h', name: '青溪县社会组织孵化基地妇联', shortName: '青溪孵化基地', level: 'county', division: '350199', divisionName: '青溪县', operator: 'o1', operatorName: '青溪县乐志社会工作服务中心',
  operatorHead: '傅小霏', method: 'regional', foundedOn: '2024-07', approvalNo: '青妇〔2024〕7号', scopeOrganisations: { value: '318', word: null, unit: '家' },
  scopeWomen: { value: '2000', word: '近', unit: '名' }, registered: 327, sealTitle: null, note: null,
};
const federation = {
  id: 'f', name: '青溪县社会组织孵化基地妇联', isHub: true, level: 'county', method: 'regional', coBuilders: [], approvalNo: null, foundedOn: '2024-07', term: 1, termFrom: '2024-07',
  reElectionDue: '2029-07', reElectionOverdue: false, chair: '傅小霏', covered: 1, note: null, status: 'active',
};
const seat = { id: 's', federation: 'f', federationName: federation.name, person: 'p', personName: '傅小霏', seat: 'chair', term: 1, from: '2024-07', to: null, note: null };

const answers: Record<string, unknown> = {
  hub,
  goals: { rows: [{ id: 'g', year: new Date().getFullYear(), measure: 'events', title: null, target: { value: '20', word: null, unit: '次' }, note: null }], total: 1, years: [2024] },
  openingFigures: { rows: [{ id: 'b', measure: 'events', title: null, figure: { value: '50', word: '余', unit: '次' }, asOf: '2025-02', source: '妇女报专访', sourceOn: '2025-02-10', note: null }], total: 1 },
  federation: { federation, committee: [seat] },
  coverage: {
    rows: [], total: 0, whole: { town: null, inScope: 3, covered: 1, percent: '33.3' }, byTown: [{ town: '枫桐镇', inScope: 2, covered: 1, percent: '50' }, { town: null, inScope: 1, covered: 0, percent: '0' }], byMethod: [{ method: 'single', covered: 1 }],
    uncovered: [{ id: 'o2', name: '枫桐前坂爱心妈妈团', town: '枫桐镇', suits: 'backstop' }],
  },
};

const answer = ({ query }: any) => (query.hub ? answers[Object.keys(query.hub)[0] as string] : { rows: [], total: 0 });
const show = (tab?: string) => render(HubPage, { rest: tab ? [tab] : [], query: new URLSearchParams() });

beforeEach(() => toasts.clear());

it('shows the declared and the registered number apart, and a month as a month', async () => {
  mockTransport({ ask: answer });
  show();
  expect(await screen.findByText(/318家.*327/)).toBeInTheDocument();
  expect(screen.getByText('近2000名')).toBeInTheDocument();
  expect(screen.getByText('2024年7月')).toBeInTheDocument();
});

it('prints an opening figure as it was said and refuses one without a source at its field', async () => {
  mockTransport({ ask: answer, perform: () => refuse('base-required', 'source') });
  show('figures');
  expect(await screen.findByText('50余次')).toBeInTheDocument();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '登记历史基数' }));
  const heading = await screen.findByRole('heading', { name: '登记历史基数', hidden: true });
  const form = within(heading.closest('dialog') as HTMLElement);
  await user.type(form.getByLabelText(/数据来源/), ' ');
  await user.type(form.getByLabelText(/^数字|^基数/), '50余次');
  await user.click(form.getByRole('button', { name: '保存', hidden: true }));
  expect(form.getByLabelText(/数据来源/)).toHaveAttribute('aria-invalid', 'true');
});

it('covers an organisation in the way that suits it', async () => {
  const calls = mockTransport({ ask: answer, perform: () => ({ seq: 3, changed: ['coverage'], made: { kind: 'coverage', id: 'c', no: null } }) });
  show('coverage');
  expect(await screen.findByText('33.3%')).toBeInTheDocument();
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '登记覆盖' }));
  const heading = await screen.findByRole('heading', { name: '登记覆盖', hidden: true });
  await user.click(within(heading.closest('dialog') as HTMLElement).getByRole('button', { name: '保存', hidden: true }));
  await expect.poll(() => calls.find((call) => call.command === 'perform')?.args.op.hub.coverOrganisation).toMatchObject({ organisation: 'o2', method: 'backstop' });
});

it('shows the coverage of each town', async () => {
  mockTransport({ ask: answer });
  show('coverage');
  const user = userEvent.setup();
  await user.click(await screen.findByText('按乡镇（街道）'));
  const row = (await screen.findByText('枫桐镇')).closest('[role="row"]') as HTMLElement;
  expect(within(row).getByText('50%')).toBeInTheDocument();
  expect(screen.getByText('未填写乡镇（街道）')).toBeInTheDocument();
});

it('has no fault for a screen reader on any of its tabs', async () => {
  mockTransport({ ask: answer });
  for (const [tab, text] of [['record', '近2000名'], ['goals', '20次'], ['figures', '50余次'], ['federation', '傅小霏'], ['coverage', '33.3%']] as const) {
    const { container, unmount } = show(tab === 'record' ? undefined : tab);
    await screen.findAllByText(text);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    unmount();
  }
});
