// How many rows each word of a column has under a page's other filters: for the chips that filter by it.

import { asked, type Asked } from '../ipc/ask.svelte';
import type { SheetPage, View } from '../kit/sheet/types';

export function countsOf(list: string, key: string, view: () => View): (value: string) => number | undefined {
  const answer: Asked<SheetPage> = asked(() => {
    const base = view();
    const others = base.filters.filter((filter) => filter.key !== key);
    return { sheets: { page: { list, view: { ...base, filters: others, sort: [], group: key }, from: 0, count: 0 } } };
  }, ['*']);
  return (value) => answer.value?.groups?.find((group) => group.value === value)?.count;
}
