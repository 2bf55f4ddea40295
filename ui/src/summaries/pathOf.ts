// Where a record of any kind is shown: deadlines, search and the history all lead there.

import { link } from '../router.svelte';

const places: Record<string, readonly string[]> = {
  organisation: ['organisations'],
  person: ['people'],
  project: ['projects'],
  incubation: ['incubation'],
  event: ['talent'],
  need: ['resources'],
  offer: ['resources', 'offers'],
  publication: ['promotion'],
  obligation: ['governance'],
  fund: ['grants', 'funds'],
  grant_call: ['grants', 'calls'],
  application: ['grants', 'applications'],
  award: ['grants', 'awards'],
  payment: ['grants', 'payments'],
  payment_batch: ['grants', 'batches'],
  expense_report: ['grants', 'reports'],
  ledger_entry: ['grants', 'ledger'],
};

/** Kinds that have one page for all their records. */
const pages: Record<string, string> = { hub: 'hub', goal: 'hub/goals', opening_figure: 'hub/figures', federation: 'hub/federation', coverage: 'hub/coverage', service: 'services', setting: 'settings', reminder: 'deadlines' };

/** The parts of a record's own address; null for those without one. */
export function partsOf(kind: string, id: string): string[] | null {
  const place = places[kind];
  return place ? [...place, id] : null;
}

/** The address of a record; null for those shown only within another. */
export function pathOf(kind: string, id: string): string | null {
  const parts = partsOf(kind, id);
  if (parts) return link(...parts);
  const page = pages[kind];
  return page ? `#/${page}` : null;
}

const isId = (part: string | undefined): part is string => part !== undefined && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(part);

/** The record that an address shows: the way back of `pathOf`. */
export function recordAt(parts: readonly string[]): { kind: string; id: string } | null {
  for (const [kind, place] of Object.entries(places)) {
    const id = parts[place.length];
    if (isId(id) && place.every((part, at) => parts[at] === part)) return { kind, id };
  }
  return null;
}
