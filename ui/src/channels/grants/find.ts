// Funds chosen in forms.

import { ask } from '../../ipc/ask.svelte';
import { grouped, type Choice } from '../../kit';
import { t } from '../../words';

export async function findFunds(text: string): Promise<Choice[]> {
  const { rows } = await ask<{ rows: { id: string; name: string; free: string | null }[] }>({ grants: { funds: { text: text || null } } });
  return rows.map((row) => ({ value: row.id, label: row.name, note: row.free ? t('grants-free-note', { amount: grouped(row.free) }) : null }));
}
