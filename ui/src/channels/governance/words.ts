// The fixed words of governance, in the order of the model.

import type { Tone } from '../../kit';

export const kinds = ['yearlyInspection', 'reElection', 'gradeValidity', 'certificate', 'agreement', 'other'] as const;
export const states = ['overdue', 'dueSoon', 'open', 'met', 'exempt'] as const;
export const verdicts = ['qualified', 'basically', 'failed'] as const;

const tones: Record<string, Tone> = { overdue: 'cinnabar', dueSoon: 'amber', open: 'indigo', met: 'pine' };

export function stateTone(state: string): Tone {
  return tones[state] ?? 'plain';
}
