// The fixed words of the registry as choices, in the order of the model.

import { word } from '../words';

export const kinds = ['association', 'serviceAgency', 'foundation', 'industry', 'community', 'volunteerTeam', 'other'] as const;
export const identities = ['creditCode', 'filing', 'approval', 'nameApproval', 'none'] as const;
export const registrations = ['registered', 'filed', 'preparing', 'unregistered', 'deregistered', 'revoked'] as const;
export const grades = ['5A', '4A', '3A', '2A', '1A'] as const;
export const inspections = ['qualified', 'basically', 'failed', 'notTaken'] as const;
export const counted = ['members', 'women', 'staff', 'volunteers'] as const;
export const genders = ['female', 'male'] as const;
export const papers = ['residentCard', 'taiwanResidence', 'taiwanPermit', 'hongKongMacaoPermit', 'passport', 'other'] as const;
export const statuses = ['active', 'dormant', 'archived', 'merged'] as const;

export function options(family: string, values: readonly string[]): { value: string; label: string }[] {
  return values.map((value) => ({ value, label: word(family, value) }));
}

/** Several words typed in one field. */
export function split(typed: string): string[] {
  return typed.split(/[、,，;；\n]/).map((part) => part.trim()).filter(Boolean);
}
