// A project on screen: its three bars, a refused activity, a step of state, a revised update.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, it } from 'vitest';
import { toasts } from '../ipc/toasts.svelte';
import { mockTransport, refuse } from '../test/mock';
import { sheetAnswers } from '../test/sheet';
import { t } from '../words';
import LibraryDialog from './LibraryDialog.svelte';
import ProjectRecord from './ProjectRecord.svelte';
import ProjectsPage from './ProjectsPage.svelte';

const id = '0192a000-0000-7000-8000-000000000001';
const head = {
  id, no: '青溪孵妇项〔2024〕003号', name: '“灯下半小时”家庭教育指导项目', state: 'active', leadChannel: 'grants',
  organisation: 'o1', organisationName: '青溪县慧枝社会工作服务中心', leader: null, leaderName: null,
  domains: ['家庭教育指导'], beneficiaries: ['家庭'], places: ['云岫街道'],
  plannedFrom: '2024-05', plannedTo: '2025-01', actualFrom: '2024-05-10', actualTo: null, objective: null,
  timePassed: 62, indicators: { reached: 1, total: 2, meanPercent: '81.5' }, activities: 1, lateMilestones: 0, overdue: false,
};
const activity = {
  id: 'a1', project: id, projectNo: head.no, projectName: head.name, startsOn: '2024-09-10', endsOn: null, topic: '家长课堂', place: '妇女之家',
  people: { value: '20', word: '余', unit: '人' }, personTimes: { value: '21', word: null, unit: '人次' }, children: null, volunteers: null, hours: null,
  note: null, asRecorded: true, findings: ['outsidePeriod'],
};
const indicator = {
  id: 'i1', project: id, name: '带动家庭', definition: null, unit: '户', level: 'outcome', direction: 'up', calculation: 'latest',
  baseline: null, target: { value: '66', word: null, unit: '户' }, thisPeriod: null, reached: { value: '80', word: '余', unit: '户' },
  completion: { percent: '121.2', approximate: true }, met: true, results: [],
};
const page = {
  head, next: ['suspended', 'closing', 'terminated'], partners: [], budget: [{ source: 'ownFunds', amount: '3000.00', note: null }],
  moves: [{ from: 'draft', to: 'approved', on: '2024-05-02', reason: null }], milestones: [], indicators: [indicator],
  reach: { held: 1, people: activity.people, personTimes: activity.personTimes, children: null, volunteers: null, hours: null }, updates: [],
};

const lists = { projects: { columns: [{ key: 'name' }, { key: 'state', kind: 'choice' as const, family: 'project-state', choices: ['active'] }], rows: [{ id, name: head.name, state: 'active' }] } };

const explanation = {
  figure: 'paid', rule: 'paid', amount: '12000.00', count: null, percent: null, atMost: false, total: 1,
  rows: [{ kind: 'ledger_entry', id: 'l1', on: '2024-06-01', label: '拨字〔2024〕第0001号', of: '首款', word: { family: 'entry-kind', word: 'disbursement' }, amount: '12000.00', count: null, percent: null, late: false, why: null, heldBy: [] }],
};
const timeline = {
  from: '2024-05-01', to: '2025-01-31', today: '2024-10-18', plannedFrom: '2024-05', plannedTo: '2025-01',
  items: [
    { id: 's1', kind: 'step', label: '', word: { family: 'project-state', word: 'active' }, plannedFrom: null, plannedTo: null, actualFrom: '2024-05-10', actualTo: null, amount: null, late: false },
    { id: 'm1', kind: 'milestone', label: '中期评估', word: null, plannedFrom: '2024-09', plannedTo: null, actualFrom: null, actualTo: null, amount: null, late: true },
  ],
};

function answer({ query }: any) {
  if (query.sheets) return sheetAnswers(query, lists);
  if (query.summaries?.explain) return explanation;
  if (query.summaries?.timeline) return timeline;
  if (query.summaries) return { awarded: '20000.00', paid: '12000.00', spent: '0.00', paidPercent: '60', spentPercent: '0' };
  const [name] = Object.keys(query.projects);
  if (name === 'project') return page;
  if (name === 'projects') return { rows: [head], total: 1 };
  if (name === 'beneficiaries') return { rows: [{ id: 'e1', beneficiary: 'b1', code: 'C-012', kind: 'child', members: null, place: '禾穗镇', note: null, from: '2024-07', to: null, presentAt: ['a1'], otherProjects: 1 }], reach: { children: 1, households: 0, people: 0, personTimes: 1 } };
  if (name === 'risks') return [{ id: 'k1', project: id, kind: 'risk', title: '偏远村交通不便', severity: 'high', owner: 'p1', ownerName: '周岚', dueOn: '2024-10-10', response: '拼车', raisedOn: '2024-09-01', closedOn: null, outcome: null, late: true }];
  if (name === 'activities') return { rows: [activity], total: 1, reach: page.reach };
  return [];
}

const done = { seq: 9, changed: ['project'], made: { kind: 'project', id, no: head.no } };

beforeEach(() => toasts.clear());

async function dialog(title: string): Promise<HTMLElement> {
  const heading = await screen.findByRole('heading', { name: title, hidden: true });
  const found = heading.closest('dialog');
  if (!found) throw new Error(`${title} stands in no dialog`);
  return found;
}

it('sets time, indicators and money side by side', async () => {
  mockTransport({ ask: answer });
  render(ProjectRecord, { id });
  expect(await screen.findByRole('img', { name: /时间进度 62%/ })).toBeInTheDocument();
  expect(screen.getByRole('img', { name: /指标完成 81.5%/ })).toBeInTheDocument();
  expect(await screen.findByRole('img', { name: /资金拨付 60%/ })).toBeInTheDocument();
  expect(screen.getByText('自筹 3,000.00')).toBeInTheDocument();
});

it('says counts as they were said, and completion uncapped', async () => {
  mockTransport({ ask: answer });
  render(ProjectRecord, { id, tab: 'indicators' });
  expect(await screen.findByText('80余户')).toBeInTheDocument();
  expect(screen.getByRole('img', { name: /带动家庭 ≈121.2%/ })).toBeInTheDocument();
});

it('opens the form of a new indicator and of one that is there', async () => {
  mockTransport({ ask: answer });
  render(ProjectRecord, { id, tab: 'indicators' });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '新增指标' }));
  const form = within(await dialog('新增指标'));
  await user.type(form.getByLabelText(/指标/, { selector: 'input[name="name"]' }), '探访家庭');
  expect(form.getByDisplayValue('探访家庭')).toBeInTheDocument();
});

it('shows what a taken-over activity leaves to check, and a refusal at its field', async () => {
  const calls = mockTransport({ ask: answer, perform: () => refuse('projects-person-times-below-people', 'personTimes', { people: '30', personTimes: '29' }) });
  render(ProjectRecord, { id, tab: 'activities' });
  expect(await screen.findByText('不在项目周期内')).toBeInTheDocument();
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: '登记活动' }));
  const form = within(await dialog('登记活动'));
  await user.type(form.getByLabelText(/活动主题/), '亲子阅读');
  await user.type(form.getByLabelText(/开始日期/), '2024.9.3');
  await user.type(form.getByLabelText(/^服务人次/), '29');
  await user.click(form.getByRole('button', { name: '保存', hidden: true }));
  const field = form.getByLabelText(/^服务人次/);
  expect(field).toHaveAttribute('aria-invalid', 'true');
  expect(calls.find((call) => call.command === 'perform')?.args.op.projects.addActivity).toMatchObject({
    project: id, startsOn: '2024-09-03', topic: '亲子阅读', personTimes: { value: '29', word: null },
  });
});

it('takes a step of state with its reason', async () => {
  const calls = mockTransport({ ask: answer, perform: () => done });
  render(ProjectRecord, { id });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /变更状态/ }));
  await user.click(await screen.findByRole('menuitem', { name: '暂停', hidden: true }));
  const form = within(await dialog('变更为“暂停”'));
  await user.type(form.getByLabelText(/原因说明/), '场地维修');
  await user.click(form.getByRole('button', { name: '确定', hidden: true }));
  expect(calls.find((call) => call.command === 'perform')?.args.op).toMatchObject({ projects: { moveProject: { project: id, to: 'suspended', reason: '场地维修' } } });
});

it('has no fault for a screen reader on the list and on each tab', async () => {
  mockTransport({ ask: answer });
  for (const [component, props] of [
    [ProjectsPage, { rest: [], query: new URLSearchParams() }],
    [ProjectsPage, { rest: [], query: new URLSearchParams('overdue=yes') }],
    ...['overview', 'timeline', 'milestones', 'activities', 'indicators', 'updates', 'beneficiaries', 'risks', 'documents'].map((tab) => [ProjectRecord, { id, tab }] as const),
  ] as const) {
    const { container, unmount } = render(component as any, { props: props as any });
    await screen.findAllByText(/家庭教育指导/);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    unmount();
  }
});

it('opens the rows behind a figure, each with the way to its record', async () => {
  const calls = mockTransport({ ask: answer });
  render(ProjectRecord, { id });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /资金拨付 60%/ }));
  expect(await screen.findByRole('link', { name: '拨字〔2024〕第0001号' })).toHaveAttribute('href', '#/grants/ledger/l1');
  expect(screen.getByText('拨付之和，减去退回和冲销')).toBeInTheDocument();
  expect(calls.some((call) => call.args?.query?.summaries?.explain?.figure === 'paid')).toBe(true);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('link', { name: '拨字〔2024〕第0001号' })).not.toBeInTheDocument();
});

it('takes a partner by name that is no organisation of the registry', async () => {
  const user = userEvent.setup();
  const partner = { organisation: null, name: '禾穗镇妇女联合会', role: 'guide' };
  const calls = mockTransport({
    ask: ({ query }) => {
      if (query.projects?.project) return { ...page, partners: [partner] };
      if (query.projects?.partnerNames) return ['禾穗镇妇女联合会'];
      return query.registry ? { rows: [] } : answer({ query });
    },
    perform: () => done,
  });
  render(ProjectRecord, { id, tab: 'overview' });
  await user.click(await screen.findByRole('button', { name: t('window-edit') }));
  await dialog(t('op-projects-edit-project'));
  await user.click(screen.getByRole('button', { name: '添加合作方', hidden: true }));
  const [first, second] = screen.getAllByRole('combobox', { name: '合作单位', hidden: true }) as HTMLInputElement[];
  expect(first?.value).toBe('禾穗镇妇女联合会');
  await user.type(second!, '北坑村委会');
  await user.click(await screen.findByRole('option', { name: /北坑村委会/, hidden: true }));
  await user.click(screen.getByRole('button', { name: '保存', hidden: true }));
  const op = calls.find((call) => call.command === 'perform')?.args.op;
  expect(op.projects.editProject.fields.partners).toEqual([
    { name: '禾穗镇妇女联合会', role: 'guide' },
    { name: '北坑村委会', role: 'participant' },
  ]);
});

it('goes along the timeline by arrows, and shows the same as a table', async () => {
  mockTransport({ ask: answer });
  render(ProjectRecord, { id, tab: 'timeline' });
  const user = userEvent.setup();
  const first = await screen.findByRole('button', { name: /项目状态 · 实施中/ });
  first.focus();
  await user.keyboard('{ArrowRight}');
  expect(screen.getByRole('button', { name: /里程碑 · 中期评估 .*逾期/ })).toHaveFocus();
  await user.click(screen.getByRole('button', { name: '列表' }));
  expect(await screen.findByRole('rowheader', { name: '里程碑' })).toBeInTheDocument();
});

it('hands an update in, and sends one back with a reason', async () => {
  const update = { id: 'u1', project: id, periodFrom: '2024-07', periodTo: '2024-09', progress: '两场', problems: null, nextSteps: null, version: 1, writtenOn: '2024-10-01', state: 'submitted', replaces: null, next: ['accepted', 'returned'], steps: [], current: true };
  const calls = mockTransport({ ask: (args: any) => (args.query.projects?.project ? { ...page, updates: [update] } : answer(args)), perform: () => done });
  render(ProjectRecord, { id, tab: 'updates' });
  const user = userEvent.setup();
  expect(await screen.findByText('已提交')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '退回' }));
  const form = within(await dialog('退回'));
  await user.type(form.getByLabelText(/原因说明/), '请补充人数');
  await user.click(form.getByRole('button', { name: '退回', hidden: true }));
  expect(calls.find((call) => call.command === 'perform')?.args.op).toMatchObject({ projects: { moveUpdate: { update: 'u1', to: 'returned', reason: '请补充人数' } } });
});

it('opens an update that nobody accepted as a print for review', async () => {
  const update = { id: 'u1', project: id, periodFrom: '2024-07', periodTo: '2024-09', progress: '两场', problems: null, nextSteps: null, version: 1, writtenOn: '2024-10-01', state: 'draft', replaces: null, next: ['submitted'], steps: [], current: true };
  const told = { ...update, id: 'u0', periodFrom: '2024-04', periodTo: '2024-06', state: 'accepted', next: [] };
  mockTransport({ ask: (args: any) => (args.query.projects?.project ? { ...page, updates: [update, told] } : answer(args)) });
  render(ProjectRecord, { id, tab: 'updates' });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: '打印审阅稿' }));
  expect(location.hash).toBe(`#/print/progress-summary/${id}?update=u1`);
});

it('records what is said of a project at its end, and keeps the earlier word to be read', async () => {
  const word = (said: object) => ({ side: 'own', level: 'qualified', words: '目标基本完成', assessedBy: '林晓', on: '2025-02-01', recordedOn: '2025-02-01', recordedBy: '林晓', current: true, ...said });
  const assessments = [word({ id: 's2' }), word({ id: 's1', level: 'basic', words: '还差两场', current: false })];
  const closing = { ...page, head: { ...head, state: 'closing' }, assessments };
  const calls = mockTransport({ ask: (args: any) => (args.query.projects?.project ? closing : answer(args)), perform: () => done });
  render(ProjectRecord, { id });
  const user = userEvent.setup();
  expect(await screen.findByText('目标基本完成')).toBeInTheDocument();
  expect(screen.queryByText('还差两场')).toBeNull();
  await user.click(screen.getByRole('button', { name: '查看原先的评价' }));
  expect(screen.getByText('还差两场')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '登记基地或专家评估' }));
  const form = within(await dialog('登记基地或专家评估'));
  await user.type(form.getByLabelText(/评价意见/), '服务扎实');
  await user.type(form.getByLabelText(/^评价人/), '评审组（3人）');
  await user.click(form.getByRole('button', { name: '保存', hidden: true }));
  expect(calls.find((call) => call.command === 'perform')?.args.op.projects.assess).toMatchObject({ project: id, side: 'hub', level: 'qualified', words: '服务扎实', assessedBy: '评审组（3人）' });
});

it('asks for no assessment of a project that is under way', async () => {
  mockTransport({ ask: answer });
  render(ProjectRecord, { id });
  await screen.findByText('自筹 3,000.00');
  expect(screen.queryByRole('heading', { name: '结项评价' })).toBeNull();
});

it('says a figure that was worked out as what nobody counted', async () => {
  const reached = (value: string, word: string | null, unit: string, said?: string) => ({ value, word, unit, said });
  const worked = (name: string, figure: object) => ({ id: name, name, figure, first: { indicator: 'i1', name: '带动家庭', reached: reached('80', '多', '户') }, second: { indicator: 'i2', name: '户均年增收', reached: reached('20000', null, '元/户·年', '2万元/户·年') } });
  const rows = [worked('带动增收', reached('1600000', '多', '元/年', '160多万元/年')), worked('预计增收', reached('1600000', '近', '元/年', '近160万元/年'))];
  mockTransport({ ask: (args: any) => (args.query.projects?.project ? { ...page, worked: rows } : answer(args)) });
  render(ProjectRecord, { id });
  expect(await screen.findByText(/约160多万元\/年/)).toBeInTheDocument();
  expect(screen.getByText(/^近160万元\/年/)).toBeInTheDocument();
  expect(screen.getAllByText('测算')).toHaveLength(2);
});

it('edits the domains an indicator of the library is offered for', async () => {
  const user = userEvent.setup();
  const one = { code: 'homeVisits', name: '入户走访', nameEn: 'Home visits', definition: '', definitionEn: '', unit: '次', unitEn: 'visits', level: 'output', direction: 'up', calculation: 'sum', rolls: 'add', domains: ['困境儿童关爱帮扶'], shipped: true, own: false, archived: false, uses: 0 };
  const calls = mockTransport({
    ask: ({ query }: any) => (query.projects.library ? [one] : query.projects.terms ? [{ id: 't1', list: 'domain', name: '乡村儿童艺术教育', archived: false, uses: 2 }] : []),
    perform: () => done,
  });
  render(LibraryDialog, { open: true });
  expect(await screen.findByText(/困境儿童关爱帮扶/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '编辑', hidden: true }));
  const field = await screen.findByRole('combobox', { name: /服务领域/, hidden: true });
  expect(field).toHaveValue('困境儿童关爱帮扶');
  await user.type(field, '、乡村');
  await user.click(await screen.findByRole('option', { name: /乡村儿童艺术教育/, hidden: true }));
  await user.click(screen.getByRole('button', { name: '保存', hidden: true }));
  const op = calls.find((call) => call.command === 'perform')?.args.op;
  expect(op.projects.keepLibraryIndicator.fields.domains).toEqual(['困境儿童关爱帮扶', '乡村儿童艺术教育']);
});

it('takes out a draft, and asks for it no more', async () => {
  let there = true;
  const draft = { ...page, head: { ...head, state: 'draft' }, next: ['approved'] };
  mockTransport({
    ask: (args: any) => (args.query.projects?.project ? (there ? draft : refuse('projects-not-found')) : answer(args)),
    perform: () => ((there = false), done),
  });
  render(ProjectRecord, { id });
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /变更状态/ }));
  await user.click(await screen.findByRole('menuitem', { name: '删除项目草稿', hidden: true }));
  await expect.poll(() => location.hash).toBe('#/projects');
  expect(toasts.list.map(({ tone }) => tone)).toEqual(['done']);
});
