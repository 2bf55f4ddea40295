// The fixed words of talent, in the order of the model.

import type { Tone } from '../../kit';

export const kinds = ['training', 'exchange', 'studyVisit'] as const;
export const states = ['planned', 'held', 'cancelled'] as const;
export const modes = ['onSite', 'online', 'mixed'] as const;
export const ranks = ['associate', 'full', 'national'] as const;

const tones: Record<string, Tone> = { planned: 'amber', held: 'pine' };

export function stateTone(state: string): Tone {
  return tones[state] ?? 'plain';
}
