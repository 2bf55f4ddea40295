// The fixed words of resource matching, in the order of the model.

import type { Tone } from '../../kit';

export const kinds = ['money', 'venue', 'expert', 'volunteers', 'goods', 'policy', 'jobs'] as const;
export const states = ['open', 'partlyMet', 'met', 'closed'] as const;

const tones: Record<string, Tone> = { open: 'amber', partlyMet: 'indigo', met: 'pine' };
const matchTones: Record<string, Tone> = { proposed: 'amber', accepted: 'indigo', delivered: 'teal', confirmed: 'pine' };

export function stateTone(state: string): Tone {
  return tones[state] ?? 'plain';
}

export function matchTone(state: string): Tone {
  return matchTones[state] ?? 'plain';
}
