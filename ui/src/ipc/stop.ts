// How a call can end without its result, as the core says it.

import { grouped } from '../figures';
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

/** Amounts in a refusal are read as everywhere else: 60,000.00; a plain count is a number, so that one is told from several. */
function dressed(args: Record<string, string>): Record<string, string | number> {
  const dress = (text: string) => (/^-?\d+\.\d{2}$/.test(text) ? grouped(text) : /^(0|[1-9]\d{0,5})$/.test(text) ? Number(text) : text);
  return Object.fromEntries(Object.entries(args).map(([name, text]) => [name, dress(text)]));
}

export function sayRefusal(refusal: Refusal): Said {
  const args = dressed(refusal.args);
  const id = `refusal-${refusal.code}`;
  return {
    text: has(id) ? t(id, args) : t('window-refused', { code: refusal.code }),
    hint: has(id, 'hint') ? t(`${id}.hint`, args) : null,
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
