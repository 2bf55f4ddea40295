// The fixed words of promotion, in the order of the model.

import type { Tone } from '../../kit';

export const kinds = ['wechatGroup', 'officialAccount', 'videoAccount', 'media', 'exhibition', 'other'] as const;
export const levels = ['national', 'provincial', 'city', 'county', 'ownMedia'] as const;
export const states = ['planned', 'drafted', 'approved', 'published', 'dropped'] as const;
export const pictured = ['nobody', 'adults', 'children'] as const;

const tones: Record<string, Tone> = { planned: 'amber', drafted: 'indigo', approved: 'teal', published: 'pine' };

export function stateTone(state: string): Tone {
  return tones[state] ?? 'plain';
}
