// The fixed words of the hub as choices, in the order of the model.

import { word } from '../words';

export const levels = ['province', 'city', 'county', 'town', 'village'] as const;
export const methods = ['single', 'sector', 'regional', 'backstop', 'extension'] as const;
export const seats = ['chair', 'viceChair', 'standing', 'executive'] as const;
export const roles = ['leads', 'heads', 'joins', 'supports', 'supervises'] as const;
export const measures = ['incubated', 'graduated', 'events', 'projects', 'peopleServed', 'personTimes', 'volunteerHours', 'publications', 'covered', 'paid', 'own'] as const;

export function options(family: string, values: readonly string[]): { value: string; label: string }[] {
  return values.map((value) => ({ value, label: word(family, value) }));
}

/** A goal or figure by its own title, else by what it counts. */
export function sayMeasure(row: { measure: string; title: string | null }): string {
  return row.title ?? word('measure', row.measure);
}
