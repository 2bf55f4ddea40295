// Talent on screen: what asks for a second look, and signing in.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { toasts } from '../../ipc/toasts.svelte';
import { dialog, faults } from '../../test/look';
import { mockTransport, refuse } from '../../test/mock';
import { sheetAnswers } from '../../test/sheet';
import TalentPage from './TalentPage.svelte';

const id = '0192a000-0000-7000-8000-000000000002';
const count = (value: string, word: string | null = null, unit = '人') => ({ value, word, unit });
const event = {
  id, kind: 'training', topic: '志愿者管理', from: '2024-08-03', to: null, state: 'held', toConfirm: false, mode: 'onSite', place: '县妇女儿童活动中心',
  lecturer: '黄欣敏', lecturerRank: 'associate', classHours: count('6', null, '学时'), lectureFee: '600.00',
  feeWarning: { rank: 'associate', fee: '600.00', cap: '500.00' }, headcount: count('24'), people: count('24'), personTimes: count('24', null, ''),
  signedRows: 1, signedTimes: 1, sheetDiffers: true, satisfactionPercent: '95.2', satisfactionAnswers: 21,
  organisation: null, organisationName: null, project: null, projectName: null, note: null,
};
const row = { id: 'a1', event: id, topic: event.topic, from: event.from, person: 'p1', name: '何琳', unit: '妈妈帮帮团', organisation: null, phone: '150****7366', signedInAt: '2024-08-03T08:43', signedOutAt: null, times: 1, note: null };
const sums = { held: 1, kinds: [{ kind: 'training', count: 1 }], personTimes: count('24', null, ''), distinctPeople: 1 };
const record = { person: 'p1', name: '何琳', classHours: count('6', null, ''), events: [{ event: id, kind: 'training', topic: event.topic, from: event.from, to: null, classHours: event.classHours, times: 1, signedInAt: null }] };

const lists = {
  events: { columns: [{ key: 'topic' }, { key: 'from', kind: 'date' as const }, { key: 'state', kind: 'choice' as const, family: 'event-state', choices: ['planned', 'held'] }], rows: [{ id, topic: event.topic, from: event.from, state: event.state }] },
  attendance: { columns: [{ key: 'name' }, { key: 'topic' }, { key: 'phone' }], rows: [{ id: row.id, name: row.name, topic: row.topic, phone: row.phone }] },
};

function answer({ query }: any) {
  if (query.sheets) return sheetAnswers(query, lists);
  const [name] = Object.keys(query.talent ?? {});
  if (name === 'events') return { rows: [event], total: 1, sums };
  if (name === 'event') return { event, attendance: { rows: [row], total: 1, people: 1, personTimes: 1 } };
  if (name === 'learning') return record;
  return { rows: [], total: 0 };
}

const shown = { rest: [id], query: new URLSearchParams() };

beforeEach(() => toasts.clear());

it('warns of a fee above the ceiling and of a sheet that counts otherwise', async () => {
  mockTransport({ ask: answer });
  render(TalentPage, shown);
  expect(await screen.findByText(/讲课费 600.00 元\/学时，超过副高级及以下标准 500.00 元/)).toBeInTheDocument();
  expect(screen.getByText(/参加人数 24人 与签到 1 人不一致/)).toBeInTheDocument();
  expect(screen.getByText('95.2%（n=21）')).toBeInTheDocument();
});

it('signs someone in by name, and says at the field that she has signed already', async () => {
  const calls = mockTransport({ ask: answer, perform: () => refuse('talent-signed-in-already', 'name', { name: '何琳' }) });
  render(TalentPage, shown);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('tab', { name: /签到表/ }));
  await user.click(screen.getByRole('button', { name: '签到' }));
  const form = within(await dialog('签到'));
  await user.type(form.getByLabelText(/^姓名/), '何琳');
  await user.type(form.getByLabelText(/^单位/), '妈妈帮帮团');
  await user.click(form.getByRole('button', { name: '保存', hidden: true }));
  expect(form.getByLabelText(/^姓名/)).toHaveAttribute('aria-invalid', 'true');
  expect(form.getByText(/何琳已经签到过/)).toBeInTheDocument();
  expect(calls.find((call) => call.command === 'perform')?.args.op.talent.signIn).toMatchObject({ event: id, person: null, name: '何琳', times: 1, phone: null });
});

it('opens the learning record of a person of the registry', async () => {
  mockTransport({ ask: answer });
  render(TalentPage, shown);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('tab', { name: /签到表/ }));
  await user.click(screen.getByRole('button', { name: '何琳' }));
  const record = within(await dialog('何琳 · 学习记录'));
  expect(record.getByText('1 场，6 学时')).toBeInTheDocument();
});

it('lists everyone who signed in at any event', async () => {
  mockTransport({ ask: answer });
  render(TalentPage, { rest: ['attendance'], query: new URLSearchParams() });
  expect(await screen.findByText('150****7366')).toBeInTheDocument();
});

it('has no fault for a screen reader', async () => {
  mockTransport({ ask: answer });
  const { container } = render(TalentPage, shown);
  await screen.findAllByText(/志愿者管理/);
  expect(await faults(container)).toEqual([]);
});
