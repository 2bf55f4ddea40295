// Records chosen in forms, found by name, pinyin or number.

import { ask } from '../ipc/ask.svelte';
import type { Choice } from '../kit';

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
export const findPeople = (text: string) => find('registry', 'persons', text);
export const findProjects = (text: string) => find('projects', 'projects', text);
