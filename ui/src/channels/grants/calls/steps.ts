// The small operations of calls, applications, reviews and amendments.

import { grouped, readDate, today } from '../../../kit';
import { sayRefusal } from '../../../ipc/stop';
import type { Op } from '../../../ipc/types';
import { t, word } from '../../../words';
import { budgetLines, type Step, type StepField } from '../steps';

const grants = (verb: string, body: object): Op => ({ grants: { [verb]: body } });
const reason = (required = true): StepField => ({ name: 'reason', kind: 'area', label: t('grants-reason'), required });
const day = (name: string, label: string, value: string | null = today()): StepField => ({ name, kind: 'day', label, required: true, value });
const options = (family: string, words: readonly string[]) => words.map((value) => ({ value, label: word(family, value) }));

export const publishCall = (call: any): Step => ({
  title: t('op-grants-publish-call'),
  note: t('grants-publish-note', { name: call.name, from: call.opensOn, to: call.closesOn }),
  fields: [],
  op: () => grants('publishCall', { call: call.id }),
});

export const extendCall = (call: any): Step => ({
  title: t('op-grants-extend-call'),
  note: t('grants-extend-note', { to: call.closesOn }),
  fields: [day('closesOn', t('field-closes-on'), null), reason()],
  op: (fields) => grants('extendCall', { call: call.id, ...fields }),
});

export const endCall = (call: any, to: string): Step => ({
  title: to === 'cancelled' ? t('grants-cancel-call') : t('op-grants-end-call'),
  note: call.name,
  fields: [reason(to === 'cancelled')],
  op: (fields) => grants('endCall', { call: call.id, to, ...fields }),
});

export const openReview = (call: any, eligible: number): Step => ({
  title: t('op-grants-open-review'),
  note: t('grants-open-review-note', { count: eligible }),
  fields: [day('on', t('grants-review-on'))],
  op: (fields) => grants('openReview', { call: call.id, ...fields }),
});

export const postNotice = (page: any): Step => ({
  title: t('op-grants-post-notice'),
  note: t(page.fields.noticeWorking ? 'grants-notice-note-working' : 'grants-notice-note', { days: page.fields.noticeDays }),
  fields: [day('beginsOn', t('field-begins-on')), { name: 'place', kind: 'text', label: t('grants-notice-place') }],
  op: (fields) => grants('postNotice', { call: page.call.id, ...fields }),
});

export const withdrawNotice = (notice: any): Step => ({
  title: t('op-grants-withdraw-notice'),
  fields: [reason()],
  op: (fields) => grants('withdrawNotice', { notice: notice.id, ...fields }),
});

export const recordObjection = (notice: any, applications: any[]): Step => ({
  title: t('op-grants-record-objection'),
  fields: [
    { name: 'application', kind: 'choice', label: t('grants-objection-to'), options: applications.map((row) => ({ value: row.id, label: row.name })) },
    day('receivedOn', t('field-received-on')),
    { name: 'objector', kind: 'text', label: t('field-objector'), required: true },
    { name: 'matter', kind: 'area', label: t('field-matter'), required: true },
  ],
  op: (fields) => grants('recordObjection', { notice: notice.id, ...fields }),
});

export const settleObjection = (objection: any): Step => ({
  title: t('op-grants-settle-objection'),
  note: objection.matter,
  fields: [
    day('on', t('field-settled-on')),
    { name: 'outcome', kind: 'area', label: t('grants-objection-outcome'), required: true },
    { name: 'upheld', kind: 'check', label: t('grants-objection-upheld') },
  ],
  op: (fields) => grants('settleObjection', { objection: objection.id, ...fields }),
});

export const submitApplication = (row: any): Step => ({
  title: row.state === 'moreInformation' ? t('grants-information-came') : t('op-grants-submit-application'),
  note: row.name,
  fields: [day('on', t('field-received-on'))],
  op: (fields) => grants('submitApplication', { application: row.id, ...fields }),
});

export const moveApplication = (row: any, to: string): Step => ({
  title: t(`grants-move-${to === 'moreInformation' ? 'more' : to}`),
  note: row.name,
  fields: [
    day('on', t('grants-moved-on')),
    ...(to === 'eligible' ? [] : [{ ...reason(), label: to === 'moreInformation' ? t('grants-what-is-missing') : t('grants-reason') }]),
    ...(to === 'moreInformation' ? [{ name: 'dueOn', kind: 'day', label: t('grants-information-due') } satisfies StepField] : []),
  ],
  op: (fields) => grants('moveApplication', { application: row.id, to, ...fields }),
});

/** What approving it passes over, said in the dialog: it goes into the minutes. */
function passesOver(rank: any, passedOver: readonly any[]): string {
  const told = passedOver.map((finding) => sayRefusal(finding.refusal).text);
  if (rank?.passes === false) told.push(t('grants-decide-below', { mean: rank.mean }));
  if (rank?.missing) told.push(t('grants-decide-missing', { count: rank.missing }));
  return told.length ? `\n${told.join('\n')}\n${t('grants-decide-minuted')}` : '';
}

export const decideApplication = (row: any, rank?: any, passedOver: readonly any[] = []): Step => ({
  title: t('op-grants-decide-application'),
  note: t(rank?.mean ? 'grants-decide-note-ranked' : 'grants-decide-note', { name: row.name, asked: grouped(row.asked), mean: rank?.mean ?? '', rank: rank?.rank ?? '' }) + passesOver(rank, passedOver),
  fields: [
    { name: 'outcome', kind: 'choice', label: t('field-outcome'), required: true, value: 'approved', options: options('application-state', ['approved', 'approvedWithConditions', 'declined']) },
    { name: 'amount', kind: 'money', label: t('grants-approved-amount'), value: row.asked, hint: t('grants-approved-hint') },
    {
      name: 'lines', kind: 'lines', label: t('grants-approved-lines'), beforeLabel: t('grants-asked'),
      propose: ({ outcome, amount }) => (outcome === 'declined' ? null : { grants: { proposedBudget: { application: row.id, amount: amount || null } } }),
    },
    { name: 'conditions', kind: 'area', label: t('field-conditions') },
    { name: 'reason', kind: 'area', label: t('grants-decision-reason'), hint: t('grants-decision-reason-hint') },
    { name: 'minutes', kind: 'text', label: t('grants-minutes'), required: true },
    day('on', t('grants-decided-on')),
  ],
  op: ({ lines, ...fields }) => grants('decideApplication', { application: row.id, ...fields, lines: fields.outcome === 'declined' ? [] : budgetLines(lines) }),
});

export const awardApplication = (row: any, shares: any[]): Step => ({
  title: t('op-grants-award-application'),
  note: t('grants-award-application-note', { amount: grouped(row.approved) }),
  fields: [
    { name: 'fund', kind: 'choice', label: t('grants-fund'), required: true, value: shares.length === 1 ? shares[0].fund.id : '',
      options: shares.map((share) => ({ value: share.fund.id, label: t('grants-share-left', { fund: share.fund.name, amount: grouped(share.left) }) })) },
    day('decidedOn', t('grants-decided-on')),
    { name: 'lines', kind: 'lines', label: t('grants-awarded-lines'), beforeLabel: t('grants-asked'), propose: () => ({ grants: { proposedBudget: { application: row.id, amount: null } } }) },
    { name: 'note', kind: 'area', label: t('grants-note') },
  ],
  op: ({ lines, ...fields }) => grants('awardApplication', { application: row.id, tranches: [], ...fields, lines: budgetLines(lines) }),
});

export const addReviewer = (call: string): Step => ({
  title: t('op-grants-add-reviewer'),
  fields: [
    { name: 'name', kind: 'text', label: t('grants-reviewer-name'), required: true },
    { name: 'title', kind: 'text', label: t('grants-reviewer-title') },
    { name: 'unit', kind: 'text', label: t('field-unit') },
  ],
  op: (fields) => grants('addReviewer', { call, ...fields }),
});

export const removeReviewer = (reviewer: any): Step => ({
  title: t('op-grants-remove-reviewer'),
  note: reviewer.name,
  fields: [],
  op: () => grants('removeReviewer', { reviewer: reviewer.id }),
});

export const declareConflict = (reviewer: any, applications: any[], application = ''): Step => ({
  title: t('op-grants-declare-conflict'),
  note: t('grants-conflict-note', { name: reviewer.name }),
  fields: [
    { name: 'application', kind: 'choice', label: t('grants-conflict-with'), required: true, value: application, options: applications.map((row) => ({ value: row.id, label: `${row.organisation.name} · ${row.name}` })) },
    reason(),
  ],
  op: (fields) => grants('declareConflict', { reviewer: reviewer.id, ...fields }),
});

export const liftConflict = (reviewer: any, row: any): Step => ({
  title: t('op-grants-lift-conflict'),
  note: `${reviewer.name} · ${row.name}`,
  fields: [],
  op: () => grants('liftConflict', { reviewer: reviewer.id, application: row.id }),
});

export const setWorkdays = (): Step => ({
  title: t('op-grants-set-workdays'),
  note: t('grants-workdays-note'),
  fields: [
    day('from', t('grants-workdays-from'), null),
    { name: 'to', kind: 'day', label: t('grants-workdays-to') },
    { name: 'kind', kind: 'choice', label: t('field-kind'), value: 'holiday', options: options('day-kind', ['holiday', 'makeUp']), hint: t('grants-workdays-kind-hint') },
    { name: 'label', kind: 'text', label: t('grants-workdays-label') },
  ],
  op: (fields) => grants('setWorkdays', fields),
});

export const takeWorkdays = (years: readonly number[], year: number): Step => ({
  title: t('op-grants-take-workdays'),
  note: t('grants-take-workdays-note'),
  fields: [{ name: 'year', kind: 'choice', label: t('grants-year'), required: true, value: years.includes(year) ? String(year) : '', options: years.map((one) => ({ value: String(one), label: String(one) })) }],
  op: (fields) => grants('takeWorkdays', { year: Number(fields.year) }),
});

/** An amendment of the signed agreement, by what it changes; its budget has a form of its own. */
export function amendAward(page: any, kind: string): Step {
  const { award } = page;
  const common: StepField[] = [
    { name: 'paper', kind: 'text', label: t('grants-amendment-paper'), required: true },
    day('on', t('grants-amended-on')),
    reason(),
  ];
  const own: Record<string, StepField[]> = {
    amount: [{ name: 'amount', kind: 'money', label: t('grants-amount-after'), required: true, hint: t('grants-amount-before', { amount: grouped(award.amount) }) },
      { name: 'lines', kind: 'lines', label: t('grants-amended-lines'), beforeLabel: t('grants-agreed-so-far'), propose: ({ amount }) => ({ grants: { resizedBudget: { award: award.id, amount: amount || null } } }) }],
    extension: [{ name: 'endsOn', kind: 'day', label: t('grants-ends-on-after'), required: true, ...(page.endsOn ? { hint: t('grants-ends-on-before', { day: readDate(page.endsOn) }) } : {}) }],
    scope: [{ name: 'before', kind: 'area', label: t('field-before'), required: true, value: page.amendments?.findLast((row: any) => row.kind === 'scope')?.after }, { name: 'after', kind: 'area', label: t('field-after'), required: true }],
    payee: [
      { name: 'accountName', kind: 'text', label: t('grants-account-name'), required: true, value: award.organisation.name },
      { name: 'bank', kind: 'text', label: t('grants-bank'), required: true },
      { name: 'number', kind: 'text', label: t('grants-account-number'), required: true, ...(page.account ? { hint: t('grants-account-before', { bank: page.account.bank, number: page.account.number }) } : {}) },
      { name: 'custodian', kind: 'text', label: t('grants-custodian') },
    ],
  };
  return {
    title: t('grants-amend-kind', { kind: word('amendment-kind', kind) }),
    note: t('grants-amend-note', { no: award.agreementNo ?? award.no }),
    final: kind === 'amount',
    fields: [...(own[kind] ?? []), ...common],
    op: ({ accountName, bank, number, custodian, lines, ...fields }) => grants('amendAward', {
      award: award.id, kind, ...fields, lines: budgetLines(lines), account: kind === 'payee' ? { accountName, bank, number, custodian } : null,
    }),
  };
}
