// The fixed words of projects as choices, in the order of the model.

import { readDate, readQuantity, type Tone } from '../kit';
import { t, word } from '../words';

export const states = ['draft', 'approved', 'active', 'suspended', 'closing', 'completed', 'terminated'] as const;
export const channels = ['incubation', 'talent', 'resources', 'grants', 'promotion', 'governance'] as const;
export const levels = ['output', 'outcome', 'impact'] as const;
export const directions = ['up', 'down'] as const;
export const calculations = ['sum', 'latest', 'average', 'percent'] as const;
export const splitClasses = ['women', 'men', 'children', 'elderly', 'disabled', 'households', 'volunteers', 'other'] as const;
export const rolls = ['add', 'distinct', 'pool', 'none'] as const;
export const assessmentSides = ['own', 'hub'] as const;
export const assessmentLevels = ['excellent', 'qualified', 'basic', 'unqualified'] as const;
export const roles = ['guide', 'lead', 'assist', 'professional', 'participant'] as const;
export const sources = ['grant', 'ownFunds', 'matching', 'donation', 'other'] as const;

const tones: Record<string, Tone> = {
  approved: 'indigo',
  active: 'pine',
  suspended: 'amber',
  closing: 'teal',
  terminated: 'cinnabar',
};

export function stateTone(state: string): Tone {
  return tones[state] ?? 'plain';
}

/** Names typed as a list is: separated by 、 or a comma. */
export const names = (typed: string) => typed.split(/[、,，;；\n]/).map((name) => name.trim()).filter(Boolean);

/** Options of a select from a family of words. */
export function options(family: string, values: readonly string[]): { value: string; label: string }[] {
  return values.map((value) => ({ value, label: word(family, value) }));
}

/** All that a result said: day, figure, count of whole, classes, who vouched for it. */
export function told(said: any): string {
  return [
    said.on && readDate(said.on),
    readQuantity(said.value),
    said.whole && t('projects-of-whole', { part: readQuantity(said.part), whole: readQuantity(said.whole) }),
    ...(said.split ?? []).map((part: any) => `${word('split-class', part.of)} ${readQuantity(part.count)}`),
    said.verifiedBy && t('projects-verified', { by: said.verifiedBy }),
  ]
    .filter(Boolean)
    .join(' · ');
}
