// Resource matching on screen: a suggested offer, a proposal, a match that is taken on.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { toasts } from '../../ipc/toasts.svelte';
import { dialog, faults } from '../../test/look';
import { mockTransport, refuse } from '../../test/mock';
import { sheetAnswers } from '../../test/sheet';
import ResourcesPage from './ResourcesPage.svelte';

const id = '0192a000-0000-7000-8000-000000000003';
const sets = (value: string) => ({ value, word: null, unit: '套' });
const need = {
  id, kind: 'goods', title: '课桌椅', organisation: 'o1', organisationName: '青溪县慧枝社会工作服务中心', person: null, personName: null, quantity: sets('30'),
  place: '云岫街道', raisedOn: '2024-09-02', from: '2024-09-10', to: '2024-10-10', note: null, state: 'partlyMet', late: true, closedOn: null, closedReason: null, matches: 1,
};
const offer = {
  id: 'f1', kind: 'goods', title: '学校更新下来的课桌椅', organisation: null, organisationName: null, giver: '青溪县第二小学', contact: null, quantity: sets('50'),
  left: sets('30'), place: '云岫街道', offeredOn: '2024-09-05', from: null, to: null, value: '4000.00', note: null, state: 'partlyMet', closedOn: null, closedReason: null, matches: 1,
};
const match = {
  id: 'm1', need: id, needTitle: need.title, offer: 'f1', offerTitle: offer.title, quantity: sets('20'), value: null, state: 'accepted', stateOn: '2024-09-12',
  reason: null, evidence: null, people: null, next: [{ to: 'delivered', ends: false }, { to: 'cancelled', ends: true }],
};

const columns = [{ key: 'title' }, { key: 'state', kind: 'choice' as const, family: 'resource-state', choices: ['open', 'partlyMet'] }];
const lists = {
  needs: { columns, rows: [{ id, title: need.title, state: need.state }] },
  offers: { columns, rows: [{ id: 'f1', title: offer.title, state: offer.state }] },
};

function answer({ query }: any) {
  if (query.sheets) return sheetAnswers(query, lists);
  const [name] = Object.keys(query.resources ?? {});
  if (name === 'need') return { need, matches: [match], suggestions: [{ offer, reasons: ['sameKind', 'samePlace', 'enough'] }] };
  if (name === 'offer') return { offer, matches: [match] };
  return { rows: [], total: 0 };
}

const shown = (...rest: string[]) => ({ rest, query: new URLSearchParams() });

beforeEach(() => toasts.clear());

it('says why an offer is suggested, and refuses more than is left at the quantity', async () => {
  const calls = mockTransport({ ask: answer, perform: () => refuse('resources-over-offer', 'quantity', { asked: '40套', left: '30套', offered: '50套' }) });
  render(ResourcesPage, shown(id));
  const user = userEvent.setup();
  await user.click(await screen.findByRole('tab', { name: /可对接的资源/ }));
  expect(screen.getByText(/同类资源 · 同一地点 · 数量足够/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '提议对接' }));
  const form = within(await dialog('提议对接'));
  const quantity = form.getByLabelText(/^对接数量/);
  await user.type(quantity, '40');
  await user.click(form.getByRole('button', { name: '保存', hidden: true }));
  expect(quantity).toHaveAttribute('aria-invalid', 'true');
  expect(form.getByText(/超过剩余的 30套（共 50套）/)).toBeInTheDocument();
  expect(calls.find((call) => call.command === 'perform')?.args.op.resources.proposeMatch).toMatchObject({ need: id, offer: 'f1', quantity: { value: '40', unit: '套' } });
});

it('takes a match on, and asks for a reason only where it comes to nothing', async () => {
  mockTransport({ ask: answer });
  render(ResourcesPage, shown(id));
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /更多/ }));
  await user.click(await screen.findByRole('menuitem', { name: '变更为：已取消', hidden: true }));
  const form = within(await dialog('变更为：已取消'));
  expect(form.getByLabelText(/原因/)).toHaveAttribute('aria-required', 'true');
  expect(form.queryByLabelText(/交付凭据/)).toBeNull();
});

it('has no fault for a screen reader', async () => {
  mockTransport({ ask: answer });
  for (const props of [shown(id), shown('offers', 'f1')]) {
    const { container, unmount } = render(ResourcesPage, props);
    await screen.findAllByText(/课桌椅/);
    expect(await faults(container)).toEqual([]);
    unmount();
  }
});
