// How a list is looked at: filters, sorting, grouping. The source does it; here it is only put together.

import type { Filter, View } from './types';

export const noFilter = (key: string): Filter => ({ key, is: null, contains: null, from: null, to: null, empty: null });

/** A filter for one value, as of a chip of the page; none while the chip is off. */
export function only(key: string, value: string | null): Filter | null {
  return value === null ? null : { ...noFilter(key), is: [value] };
}

/** The rows of a span of dates; a year or a month stands for all its days. */
export function spanning(key: string, from: string | null, to: string | null): Filter | null {
  return from === null && to === null ? null : { ...noFilter(key), from, to };
}

/** What a page filters by: its search and those of its chips that are on. */
export function baseView(text: string, filters: readonly (Filter | null)[]): View {
  return { text: text || null, filters: filters.filter((one) => one !== null), sort: [], group: null };
}

export function filterOf(view: View, key: string): Filter | null {
  return view.filters.find((filter) => filter.key === key) ?? null;
}

export function saysNothing(filter: Filter): boolean {
  return !filter.is?.length && !filter.contains && !filter.from && !filter.to && filter.empty === null;
}

/** Puts the filter in place of the one its column had; one that says nothing is taken off. */
export function withFilter(view: View, filter: Filter): View {
  const others = view.filters.filter(({ key }) => key !== filter.key);
  return { ...view, filters: saysNothing(filter) ? others : [...others, filter] };
}

/** A click on a heading: up, down, off. `more` keeps the other columns that sort. */
export function pressSort(view: View, key: string, more: boolean): View {
  const was = view.sort.find((one) => one.key === key);
  const next = was ? (was.down ? [] : [{ key, down: true }]) : [{ key, down: false }];
  if (!more) return { ...view, sort: next };
  if (!was) return { ...view, sort: [...view.sort, ...next] };
  return { ...view, sort: view.sort.flatMap((one) => (one.key === key ? next : [one])) };
}

export function sortBy(view: View, key: string, down: boolean): View {
  return { ...view, sort: [{ key, down }] };
}

export function withGroup(view: View, key: string | null): View {
  return { ...view, group: key };
}

/** What a page demands and what the operator added herself: both hold. */
export function together(base: View, own: View): View {
  return {
    text: base.text,
    filters: [...base.filters, ...own.filters],
    sort: own.sort.length ? own.sort : base.sort,
    group: own.group ?? base.group,
  };
}
