// Places the book names already, as a field offers them.

import type { PlaceInUse } from '../ipc/query';
import { listed, t } from '../words';

export function offeredPlaces(places: readonly PlaceInUse[] | undefined): { label: string; note: string }[] {
  return (places ?? []).map(({ name, projects, organisations }) => ({
    label: name,
    note: listed([projects ? t('projects-place-projects', { count: projects }) : null, organisations ? t('projects-place-organisations', { count: organisations }) : null]),
  }));
}

/** How often each word occurs, the most frequent first. */
export function counted(words: readonly string[]): { value: string; label: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, label: value, count })).sort((a, b) => b.count - a.count);
}
