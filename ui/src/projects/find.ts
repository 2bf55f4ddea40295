// Records chosen in forms, found by name, pinyin or number.

import { ask } from '../ipc/ask.svelte';
import type { Choice } from '../kit';
import { t } from '../words';

interface Named {
  id: string;
  name: string;
  no?: string | null;
}

async function find(slice: string, list: string, text: string): Promise<Choice[]> {
  const { rows } = await ask<{ rows: Named[] }>({ [slice]: { [list]: { text: text || null, limit: 20 } } });
  return rows.map((row) => ({ value: row.id, label: row.name, note: row.no ?? null }));
}

export const findOrganisations = (text: string) => find('registry', 'organisations', text);
/** Chosen by name: a body that is no organisation of the registry. */
export const BY_NAME = 'name:';

/** Organisations of the registry, then bodies known by name, and what was typed as a name of its own. */
export async function findPartners(text: string): Promise<Choice[]> {
  const [organisations, names] = await Promise.all([findOrganisations(text), ask<string[]>({ projects: { partnerNames: { text: text || null } } })]);
  const known = [...organisations.map((one) => one.label), ...names];
  const typed = text && !known.includes(text) ? [text] : [];
  return [...organisations, ...[...names, ...typed].map((name) => ({ value: BY_NAME + name, label: name, note: t('projects-partner-by-name') }))];
}

export const findPeople = (text: string) => find('registry', 'persons', text);
export const findProjects = (text: string) => find('projects', 'projects', text);
