// The fixed words of incubation, in the order of the way through.

import type { Tone } from '../../kit';

/** Stages shown as columns of the board; side exits stand in the list alone. */
export const stages = [
  'intake', 'application', 'accepted', 'prelim', 'review', 'notice', 'signed', 'incubating', 'extended', 'exitAssessment', 'graduated', 'followUp',
] as const;
export const sideExits = ['notAccepted', 'notPassed', 'left', 'removed', 'deregistered'] as const;
export const residencies = ['physical', 'virtual'] as const;

export function stageTone(stage: string): Tone {
  if (stage === 'incubating' || stage === 'extended') return 'pine';
  if (stage === 'graduated' || stage === 'followUp') return 'indigo';
  if ((sideExits as readonly string[]).includes(stage)) return 'plain';
  return 'amber';
}
