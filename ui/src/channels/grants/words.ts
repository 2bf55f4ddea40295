// The fixed words of micro-grants, their colours and choices.

import type { Tone } from '../../kit';
import { word } from '../../words';

export const awardStates = ['agreementPending', 'active', 'suspended', 'closed', 'lapsed', 'cancelled', 'terminated'] as const;
export const paymentStates = ['prepared', 'approved', 'paid', 'rejected', 'voided', 'returned', 'reversed'] as const;
export const entryKinds = ['moneyReceived', 'commitment', 'decommitment', 'disbursement', 'refund', 'reversal', 'expenditureAccepted'] as const;
export const conditionKinds = ['agreement', 'report', 'assessment', 'document'] as const;

/** Tables that an award's page is made of. */
export const moneyTables = ['fund', 'award', 'tranche', 'tranche_condition', 'payment', 'ledger_entry', 'payee_account', 'organisation_hold', 'money_lock'];

const tones: Record<string, Tone> = {
  agreementPending: 'amber', active: 'pine', suspended: 'cinnabar', closed: 'plain', terminated: 'plum',
  releasable: 'pine', partlyPaid: 'teal', paid: 'indigo', held: 'cinnabar', planned: 'amber',
  prepared: 'amber', approved: 'teal', voided: 'plum', returned: 'plum', reversed: 'plum',
  accepted: 'pine', waived: 'teal', waiverAsked: 'amber', open: 'amber',
  moneyReceived: 'pine', disbursement: 'indigo', refund: 'teal', reversal: 'cinnabar',
};

export function tone(state: string): Tone {
  return tones[state] ?? 'plain';
}

/** Options of a select from a family of words. */
export function options(family: string, values: readonly string[]): { value: string; label: string }[] {
  return values.map((value) => ({ value, label: word(family, value) }));
}
