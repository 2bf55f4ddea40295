// Where a record of any kind is shown: deadlines, search and the history all lead there.

import { link } from '../router.svelte';

const places: Record<string, readonly string[]> = {
  organisation: ['organisations'],
  person: ['people'],
  project: ['projects'],
  milestone: ['projects', 'milestone'],
  incubation: ['incubation'],
  event: ['talent'],
  need: ['resources', 'needs'],
  offer: ['resources', 'offers'],
  publication: ['promotion'],
  obligation: ['governance'],
  fund: ['grants', 'funds'],
  award: ['grants', 'awards'],
  tranche: ['grants', 'tranches'],
  payment: ['grants', 'payments'],
  ledger_entry: ['grants', 'ledger'],
  service: ['services'],
};

export function pathOf(kind: string, id: string): string {
  const place = places[kind];
  return place ? link(...place, id) : link('home');
}
