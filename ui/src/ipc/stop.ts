// How a call can end without its result, as the core says it.

import { has, t } from '../words';

export interface Refusal {
  code: string;
  field: string | null;
  args: Record<string, string>;
}

export interface Fault {
  code: string;
  detail: string;
}

export type Stop = { refused: Refusal } | { broken: Fault };

/** Whatever a transport throws, read as a stop. */
export function asStop(error: unknown): Stop {
  if (error && typeof error === 'object' && ('refused' in error || 'broken' in error)) return error as Stop;
  return { broken: { code: 'window-unexpected', detail: String(error instanceof Error ? error.message : error) } };
}

export interface Said {
  text: string;
  hint: string | null;
}

export function sayRefusal(refusal: Refusal): Said {
  const id = `refusal-${refusal.code}`;
  return {
    text: has(id) ? t(id, refusal.args) : t('window-refused', { code: refusal.code }),
    hint: has(id, 'hint') ? t(`${id}.hint`, refusal.args) : null,
  };
}

export function sayFault(fault: Fault): Said {
  const id = `fault-${fault.code}`;
  return {
    text: has(id) ? t(id, { detail: fault.detail }) : t('window-broken', { detail: fault.detail }),
    hint: has(id, 'hint') ? t(`${id}.hint`, { detail: fault.detail }) : null,
  };
}

export function sayStop(stop: Stop): Said {
  return 'refused' in stop ? sayRefusal(stop.refused) : sayFault(stop.broken);
}
