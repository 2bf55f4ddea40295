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
  award: ['grants', 'awards'],
  payment: ['grants', 'payments'],
  ledger_entry: ['grants', 'ledger'],
};

/** Kinds that have one page for all their records. */
const pages: Record<string, string> = { hub: 'hub', goal: 'hub/goals', opening_figure: 'hub/figures', federation: 'hub/federation', coverage: 'hub/coverage', service: 'services', setting: 'settings' };

/** The address of a record; null for those shown only within another. */
export function pathOf(kind: string, id: string): string | null {
  const place = places[kind];
  if (place) return link(...place, id);
  const page = pages[kind];
  return page ? `#/${page}` : null;
}
