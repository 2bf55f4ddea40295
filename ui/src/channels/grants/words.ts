// The fixed words of micro-grants, their colours and choices.

import type { Tone } from '../../kit';
import { t, word } from '../../words';

export const awardStates = ['agreementPending', 'active', 'suspended', 'closed', 'lapsed', 'cancelled', 'terminated'] as const;
export const paymentStates = ['prepared', 'approved', 'paid', 'rejected', 'voided', 'returned', 'reversed'] as const;
export const entryKinds = ['moneyReceived', 'commitment', 'decommitment', 'disbursement', 'refund', 'reversal', 'expenditureAccepted', 'handedBack'] as const;
export const batchStates = ['prepared', 'approved', 'paid', 'ended'] as const;
export const bankLineStates = ['sure', 'possible', 'bankOnly', 'bookOnly', 'matched', 'explained'] as const;
export const reportStates = ['due', 'submitted', 'returned', 'accepted'] as const;
export const budgetClasses = ['activity', 'management', 'tax', 'other'] as const;
export const lecturers = ['associate', 'full', 'academician'] as const;
export const conditionKinds = ['agreement', 'report', 'assessment', 'document'] as const;

/** Tables that an award's page is made of. */
export const moneyTables = ['fund', 'award', 'tranche', 'tranche_condition', 'payment', 'ledger_entry', 'payee_account', 'organisation_hold', 'money_lock', 'payment_batch', 'award_budget_line', 'expense_report', 'expense_line', 'sub_grant', 'settlement', 'bank_statement', 'bank_line', 'tag'];

/** Tables that calls, applications and reviews are made of. */
export const callTables = ['grant_call', 'call_fund', 'call_rule', 'application', 'application_line', 'application_paper', 'application_move', 'application_decision', 'application_decision_line', 'award_application',
  'review_panel', 'review_criterion', 'reviewer', 'review_conflict', 'review_score', 'public_notice', 'notice_objection', 'workday'];

export const callPhases = ['draft', 'coming', 'open', 'deciding', 'finished', 'cancelled'] as const;
export const applicationStates = ['draft', 'submitted', 'moreInformation', 'eligible', 'ineligible', 'inReview', 'approved', 'approvedWithConditions', 'declined', 'withdrawn'] as const;
export const ruleKinds = ['cap', 'ownFunds', 'oncePerYear', 'applicantKind', 'registered', 'inspection', 'grade', 'lineCap', 'lineFloor', 'notHeld', 'notice', 'passMark', 'fundFree'] as const;
export const organisationKinds = ['association', 'serviceAgency', 'foundation', 'industry', 'community', 'volunteerTeam', 'other'] as const;
export const grades = ['5A', '4A', '3A', '2A', '1A'] as const;
export const cameBy = ['paper', 'file', 'desk'] as const;
export const amendmentKinds = ['amount', 'extension', 'scope', 'budget', 'payee'] as const;

/** A number in groups, kept on one line. */
export const unbroken = (number: string): string => number.replaceAll(' ', '\u00a0');

/** What a rule caps or floors: a class by its word, or a line by its name. */
export const lineName = (line: string): string => ((budgetClasses as readonly string[]).includes(line) ? word('budget-class', line) : line);

/** Budget lines as they are commonly called, to choose from. */
export const budgetLines = (): string[] => ['activity', 'lecturer', 'volunteer', 'staff', 'travel', 'publicity', 'printing', 'audit', 'management', 'tax', 'assets', 'regrant'].map((line) => t(`grants-budget-line-${line}`));

const tones: Record<string, Tone> = {
  coming: 'teal', deciding: 'amber', finished: 'plain', submitted: 'amber', moreInformation: 'plum', eligible: 'teal', ineligible: 'plain', inReview: 'indigo', approvedWithConditions: 'teal', declined: 'plain', draft: 'amber',
  agreementPending: 'amber', active: 'pine', suspended: 'cinnabar', closed: 'plain', terminated: 'plum',
  releasable: 'pine', partlyPaid: 'teal', paid: 'indigo', held: 'cinnabar', planned: 'amber',
  prepared: 'amber', approved: 'teal', voided: 'plum', returned: 'plum', reversed: 'plum',
  accepted: 'pine', waived: 'teal', waiverAsked: 'amber', open: 'amber',
  due: 'amber', kept: 'teal', writtenOff: 'plum', owed: 'cinnabar',
  sure: 'teal', possible: 'amber', bankOnly: 'cinnabar', bookOnly: 'plum', matched: 'pine', explained: 'plain',
  moneyReceived: 'pine', disbursement: 'indigo', refund: 'teal', reversal: 'cinnabar', handedBack: 'plum',
};

/** It says where money of an award went: accepted as spent, or come back. */
export const explains = (line: { kind: string }): boolean => line.kind === 'expenditureAccepted' || line.kind === 'refund';

export function tone(state: string): Tone {
  return tones[state] ?? 'plain';
}

/** Options of a select from a family of words. */
export function options(family: string, values: readonly string[]): { value: string; label: string }[] {
  return values.map((value) => ({ value, label: word(family, value) }));
}
