import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import App from '../App.svelte';
import { today } from '../kit';
import { mockTransport } from '../test/mock';
import { askSample, openSession } from '../test/samples';
import { panels } from './panels.svelte';
import { session } from './session.svelte';

const late = { id: 'reminder-r', kind: 'reminder', dueOn: '2024-10-17', daysLeft: -3, what: '催交年报', label: null, organisationName: '慧枝', projectName: null, project: null, award: null, record: 'r', of: null };

/** A book in which this was seen, and in which one reminder is late. */
function book(seen: Record<string, string>) {
  const kept = new Map(Object.entries(seen));
  mockTransport({
    session: () => openSession,
    history: () => [],
    ask: ({ query }) => (query.summaries && 'deadlines' in query.summaries ? { rows: [late], total: 1, late: 1 } : askSample({ query })),
    desk: ({ query, keep }) => {
      if (keep?.text) return kept.set(keep.text.key, keep.text.text);
      if (query?.desk.kept) return kept.get(query.desk.kept.key) ?? null;
      return query?.desk.places ? { pinned: [], recent: [] } : null;
    },
  });
  return kept;
}

beforeEach(() => {
  session.now = null;
  location.hash = '';
  panels.today = panels.tour = panels.help = false;
});

it('shows once a day what is due and what is late, and again when asked', async () => {
  const kept = book({ 'seen tour': 'before' });
  const first = render(App);
  const panel = await screen.findByRole('region', { name: '今日与逾期' });
  await within(panel).findByText('催交年报');
  expect(within(panel).getByText('逾期 3 天')).toBeInTheDocument();
  await userEvent.click(within(panel).getByRole('button', { name: '知道了' }));
  expect(screen.queryByRole('region', { name: '今日与逾期' })).toBeNull();
  expect(kept.get('seen today')).toBe(today());
  first.unmount();

  render(App);
  await screen.findByRole('navigation');
  await expect.poll(() => screen.queryByRole('region', { name: '今日与逾期' })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '今日与逾期' }));
  await screen.findByRole('region', { name: '今日与逾期' });
});

it('takes a newcomer on the demo county round, by keys, until she skips', async () => {
  const kept = book({});
  render(App);
  const tour = await screen.findByRole('dialog', { name: '一个基地、六大平台、多个项目' });
  await fireEvent.keyDown(tour, { key: 'ArrowRight' });
  const next = await screen.findByRole('dialog', { name: '什么都从这里找' });
  await fireEvent.keyDown(next, { key: 'Escape' });
  expect(screen.queryByRole('dialog', { name: '什么都从这里找' })).toBeNull();
  expect(kept.has('seen tour')).toBe(true);
});

it('lists the keys of the page and of the window by F1', async () => {
  book({ 'seen tour': 'before', 'seen today': today() });
  render(App);
  await screen.findByRole('navigation');
  await fireEvent.keyDown(window, { key: 'F1' });
  await screen.findByText('在图上移动，打开所指');
  expect(screen.getByText('打开或收起历史')).toBeInTheDocument();
});
