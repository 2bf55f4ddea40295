// Projects beside each other: counted by domain and place, and from each figure to its rows with two keys.

import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import ProjectsPage from '../projects/ProjectsPage.svelte';
import { route } from '../router.svelte';
import { mockTransport } from '../test/mock';

const project = (id: string, name: string, places: string[], domains: string[]) => ({
  id, no: null, name, organisationName: null, places, domains, state: 'active', timePassed: 62, indicators: { meanPercent: '81.5' }, money: { paidPercent: '60', spentPercent: '40' }, late: [], lags: false,
});
const compared = [project('p1', '晴禾成长', ['云岫街道'], ['家庭教育']), project('p2', '山里彩虹', ['云岫街道', '禾穗镇'], ['乡村艺术'])];
const explained = { rule: 'paid', total: 1, atMost: false, amount: '100.00', count: null, percent: null, rows: [{ kind: 'payment', id: 'y1', label: '首款', word: null, amount: '100.00', count: null, percent: null, late: false, on: null, of: null, why: null, heldBy: [] }] };

function answer({ query }: any) {
  if (query.summaries?.comparison) return compared;
  if (query.summaries?.explain) return explained;
  if (query.projects?.places) return [{ name: '云岫街道', projects: 2, organisations: 0 }];
  return [];
}

beforeEach(() => {
  mockTransport({ ask: answer });
  route.query = new URLSearchParams('view=compare');
});

const page = () => render(ProjectsPage, { rest: [], query: route.query });

it('counts by domain and by place, and keeps what is chosen', async () => {
  const shown = page();
  await screen.findByText('晴禾成长');
  expect(screen.getByRole('button', { name: /云岫街道\s*2/ })).toBeInTheDocument();
  await userEvent.setup().click(screen.getByRole('button', { name: /禾穗镇\s*1/ }));
  expect(route.query.get('place')).toBe('禾穗镇');
  await shown.rerender({ rest: [], query: route.query });
  await waitFor(() => expect(screen.queryByText('晴禾成长')).not.toBeInTheDocument());
  expect(screen.getByText('山里彩虹')).toBeInTheDocument();
});

it('opens the rows behind a figure with the focus on the first, and gives it back', async () => {
  page();
  await screen.findByText('晴禾成长');
  const user = userEvent.setup();
  const figure = screen.getAllByRole('button', { name: /60%/ })[0] as HTMLElement;
  figure.focus();
  await user.keyboard('{Enter}');
  const row = await screen.findByRole('link', { name: '首款' });
  await waitFor(() => expect(row).toHaveFocus());
  await user.keyboard('{Escape}');
  await waitFor(() => expect(figure).toHaveFocus());
});
