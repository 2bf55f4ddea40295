// Promotion on screen: nobody is shown without consent.

import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { toasts } from '../../ipc/toasts.svelte';
import { dialog, faults } from '../../test/look';
import { mockTransport, refuse } from '../../test/mock';
import { sheetAnswers } from '../../test/sheet';
import PromotionPage from './PromotionPage.svelte';

const id = '0192a000-0000-7000-8000-000000000004';
const publication = {
  id, outlet: 'u1', outletKind: 'officialAccount', outletName: '青溪女声', level: null, title: '妈妈帮帮团的一年', state: 'approved', next: ['published', 'drafted', 'dropped'],
  plannedFor: '2024-10-10', late: true, approvedBy: '林晓', publishedOn: null, link: null, reads: null, likes: null, shares: null, organisation: null, organisationName: null,
  project: null, projectName: null, pictured: 'children', consent: null, consentByGuardian: false, note: null,
};
const outlet = { id: 'u1', kind: 'officialAccount', name: '青溪女声', level: null, note: null, followers: { value: '3000', word: '近', unit: '人' }, asOf: '2024-09-30', published: 4 };

const lists = {
  publications: { columns: [{ key: 'title' }, { key: 'outletName' }, { key: 'plannedFor', kind: 'date' as const }], rows: [{ id, title: publication.title, outletName: '青溪女声', plannedFor: publication.plannedFor, mark: '{"plannedFor":"overdue"}' }] },
  outlets: { columns: [{ key: 'name' }, { key: 'followers', kind: 'quantity' as const }], rows: [{ id: 'u1', name: '青溪女声', followers: '近3000人' }] },
};

function answer({ query }: any) {
  if (query.sheets) return sheetAnswers(query, lists);
  const [name] = Object.keys(query.promotion ?? {});
  if (name === 'outlets') return { rows: [outlet], total: 1 };
  if (name === 'publication') return publication;
  return { rows: [], total: 0 };
}

const shown = (...rest: string[]) => ({ rest, query: new URLSearchParams() });

beforeEach(() => toasts.clear());

it('refuses to publish without the consent of those pictured, at its field', async () => {
  const calls = mockTransport({ ask: answer, perform: () => refuse('promotion-consent-missing', 'consent', { pictured: 'children' }) });
  render(PromotionPage, shown(id));
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /更多/ }));
  await user.click(await screen.findByRole('menuitem', { name: '变更为：已发布', hidden: true }));
  const form = within(await dialog('发布'));
  await user.click(form.getByRole('button', { name: '发布', hidden: true }));
  expect(form.getByLabelText(/肖像使用同意书/)).toHaveAttribute('aria-invalid', 'true');
  expect(calls.find((call) => call.command === 'perform')?.args.op.promotion.movePublication).toMatchObject({ publication: id, to: 'published', consent: null, consentByGuardian: false });
});

it('takes a draft back in one step', async () => {
  const calls = mockTransport({ ask: answer, perform: () => ({ seq: 2, changed: ['publication'], made: null }) });
  render(PromotionPage, shown(id));
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /更多/ }));
  await user.click(await screen.findByRole('menuitem', { name: '变更为：成稿', hidden: true }));
  expect(calls.find((call) => call.command === 'perform')?.args.op).toEqual({ promotion: { movePublication: { publication: id, to: 'drafted' } } });
});

it('shows followers as they were said', async () => {
  mockTransport({ ask: answer });
  render(PromotionPage, shown('outlets'));
  expect(await screen.findByText('近3000人')).toBeInTheDocument();
});

it('has no fault for a screen reader', async () => {
  mockTransport({ ask: answer });
  for (const props of [shown(id), shown('outlets')]) {
    const { container, unmount } = render(PromotionPage, props);
    await screen.findAllByText(/青溪女声/);
    expect(await faults(container)).toEqual([]);
    unmount();
  }
});
