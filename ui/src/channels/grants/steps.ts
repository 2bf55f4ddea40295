// The small operations of micro-grants, each as a title, its fields and the operation they make.

import { grouped, today } from '../../kit';
import type { Op, Query } from '../../ipc/types';
import { t, word } from '../../words';

export interface StepField {
  /** As it is spelt in the operation. */
  name: string;
  kind: 'text' | 'area' | 'day' | 'money' | 'check' | 'choice' | 'lines' | 'scan';
  label: string;
  required?: boolean;
  value?: string | boolean | null;
  hint?: string;
  options?: { value: string; label: string }[];
  /** Of budget lines: what proposes them, given the fields as they are, and what their first column shows. */
  propose?: (values: Record<string, any>) => Query | null;
  beforeLabel?: string;
  /** Of a scan: the record it is kept beside as soon as it is chosen. */
  of?: { kind: string; id: string };
}

/** Budget lines as an operation takes them. */
export const budgetLines = (lines: readonly any[] | string | null | undefined) =>
  (Array.isArray(lines) ? lines : []).map(({ class: of, line, amount, tolerance }) => ({ class: of, line, amount: amount || '0', ...(tolerance ? { tolerance } : {}) }));

export interface Step {
  title: string;
  note?: string;
  action?: string;
  fields: StepField[];
  /** The operation, given the fields with what was left empty as null. */
  op: (fields: Record<string, any>) => Op;
  /** It posts to the ledger: no 撤销 in its toast. */
  final?: boolean;
}

const grants = (verb: string, body: object): Op => ({ grants: { [verb]: body } });
const reason = (required = true): StepField => ({ name: 'reason', kind: 'area', label: t('grants-reason'), required });
const day = (name: string, label: string): StepField => ({ name, kind: 'day', label, required: true, value: today() });

/** A step that asks for a reason alone. */
function because(verb: string, title: string, body: object): Step {
  return { title, fields: [reason()], op: (fields) => grants(verb, { ...body, ...fields }) };
}

export const holdAward = (award: string) => because('holdAward', t('op-grants-hold-award'), { award });
export const resumeAward = (award: string) => because('resumeAward', t('op-grants-resume-award'), { award });
export const holdOrganisation = (organisation: string) => because('holdOrganisation', t('op-grants-hold-organisation'), { organisation });
export const liftHold = (organisation: string) => because('liftHold', t('op-grants-lift-hold'), { organisation });
export const rejectPayment = (payment: string) => because('rejectPayment', t('op-grants-reject-payment'), { payment });
export const voidPayment = (payment: any): Step => ({ ...because('voidPayment', t('op-grants-void-payment'), { payment: payment.id }), note: t('grants-void-note', { no: payment.voucherNo }) });

export const receiveMoney = (fund: any): Step => ({
  title: t('op-grants-receive-money'),
  note: fund.name,
  final: true,
  fields: [
    { name: 'amount', kind: 'money', label: t('grants-amount'), required: true },
    day('on', t('grants-received-on')),
    { name: 'receiptNo', kind: 'text', label: t('grants-receipt-given') },
    { name: 'note', kind: 'area', label: t('grants-note') },
  ],
  op: (fields) => grants('receiveMoney', { fund: fund.id, ...fields }),
});

/** What a fund has left goes back to its source. */
export const handBackMoney = (fund: any): Step => ({
  title: t('op-grants-hand-back-money'),
  note: t('grants-handed-back-note', { fund: fund.name, left: grouped(fund.left) }),
  final: true,
  fields: [
    { name: 'amount', kind: 'money', label: t('grants-amount'), required: true },
    day('on', t('grants-handed-back-on')),
    { name: 'paper', kind: 'text', label: t('grants-handed-back-paper'), hint: t('grants-handed-back-paper-hint'), required: true },
    reason(),
  ],
  op: (fields) => grants('handBackMoney', { fund: fund.id, ...fields }),
});

export const signAgreement = (page: any): Step => ({
  title: t('op-grants-sign-agreement'),
  note: t('grants-sign-note'),
  fields: [
    { name: 'agreementNo', kind: 'text', label: t('grants-agreement-no'), value: page.award.agreementNo, hint: t('grants-agreement-no-hint') },
    { name: 'hubSignedOn', kind: 'day', label: t('grants-hub-signed-on'), value: page.hubSignedOn },
    { name: 'organisationSignedOn', kind: 'day', label: t('grants-organisation-signed-on'), value: page.organisationSignedOn },
  ],
  op: (fields) => grants('signAgreement', { award: page.award.id, ...fields }),
});

/** `of`: the tranche it stands before, where more than one is in sight. */
export const acceptCondition = (condition: any, of?: any): Step => ({
  title: t('op-grants-accept-condition'),
  note: [of?.organisation.name, of?.project.name, of?.name, condition.label].filter(Boolean).join(' · '),
  fields: [{ name: 'evidence', kind: 'text', label: t('grants-evidence'), hint: t('grants-evidence-hint'), required: true }, day('on', t('grants-accepted-on'))],
  op: (fields) => grants('acceptCondition', { condition: condition.id, ...fields }),
});

export const waiveCondition = (condition: any): Step => ({
  title: t('op-grants-waive-condition'),
  note: condition.state === 'waiverAsked' ? t('grants-waiver-asked-note', { condition: condition.label, by: condition.askedBy, reason: condition.reason }) : t('grants-waiver-note', { condition: condition.label }),
  action: condition.state === 'waiverAsked' ? t('grants-waiver-agree') : t('grants-waiver-ask'),
  fields: condition.state === 'waiverAsked' ? [] : [reason()],
  op: (fields) => grants('waiveCondition', { condition: condition.id, ...fields }),
});

export const setAccount = (organisation: any, account: any): Step => ({
  title: t('op-grants-set-account'),
  note: account ? t('grants-account-follows', { number: account.number }) : organisation.name,
  fields: [
    { name: 'accountName', kind: 'text', label: t('grants-account-name'), value: account?.accountName ?? organisation.name, required: true },
    { name: 'bank', kind: 'text', label: t('grants-bank'), value: account?.bank, hint: t('grants-bank-hint'), required: true },
    { name: 'number', kind: 'text', label: t('grants-account-number'), required: true },
    { name: 'custodian', kind: 'text', label: t('grants-custodian'), value: account?.custodian, hint: t('grants-custodian-hint') },
  ],
  op: (fields) => grants('setAccount', { organisation: organisation.id, ...fields }),
});

export const approvePayment = (payment: any): Step => ({
  title: t('op-grants-approve-payment'),
  note: t('grants-approve-note', { organisation: payment.organisation.name, amount: grouped(payment.amount), by: payment.preparedBy }),
  action: t('grants-approve'),
  fields: payment.accountChanged ? [{ name: 'accountSeen', kind: 'check', label: t('grants-account-seen'), hint: t('grants-account-seen-hint', { number: payment.accountNumber }), value: false }] : [],
  op: (fields) => grants('approvePayment', { payment: payment.id, ...fields }),
});

export const payPayment = (payment: any): Step => ({
  title: t('op-grants-pay-payment'),
  note: t('grants-pay-note', { no: payment.voucherNo, amount: grouped(payment.amount), number: payment.accountNumber }),
  final: true,
  fields: [
    day('on', t('grants-paid-on')),
    { name: 'receiptNo', kind: 'text', label: t('grants-receipt-no') },
    ...(payment.accountMoved ? [{ name: 'accountSeen', kind: 'check', label: t('grants-account-moved'), hint: t('grants-account-moved-hint', { number: payment.accountNumber }), value: false } as const] : []),
  ],
  op: (fields) => grants('payPayment', { payment: payment.id, ...fields }),
});

export const returnPayment = (payment: any): Step => ({
  title: t('op-grants-return-payment'),
  note: t('grants-return-note', { no: payment.voucherNo, amount: grouped(payment.amount) }),
  final: true,
  fields: [day('on', t('grants-returned-on')), reason()],
  op: (fields) => grants('returnPayment', { payment: payment.id, ...fields }),
});

export const cosignPayment = (payment: any): Step => ({
  title: t('op-grants-cosign-payment'),
  note: t('grants-cosign-note', { no: payment.voucherNo }),
  fields: [
    { name: 'by', kind: 'text', label: t('grants-cosigned-by'), required: true },
    day('on', t('grants-cosigned-on')),
    { name: 'scan', kind: 'scan', label: t('grants-cosigned-scan'), of: { kind: 'payment', id: payment.id } },
    { name: 'paper', kind: 'text', label: t('grants-cosigned-paper'), required: true },
  ],
  op: ({ scan: _, ...fields }) => grants('cosignPayment', { payment: payment.id, ...fields }),
});

/** `left`: what nobody explains yet, where that is known. */
export const recordRefund = (page: any, left?: string): Step => ({
  title: t('op-grants-record-refund'),
  note: t('grants-refund-note', { paid: grouped(page.award.netPaid) }),
  final: true,
  fields: [
    { name: 'amount', kind: 'money', label: t('grants-amount'), required: true, value: left ?? null },
    day('on', t('grants-refunded-on')),
    { name: 'tranche', kind: 'choice', label: t('grants-refund-of'), options: page.tranches.map((row: any) => ({ value: row.id, label: row.name })) },
    { name: 'receiptNo', kind: 'text', label: t('grants-receipt-no') },
    reason(),
  ],
  op: (fields) => grants('recordRefund', { award: page.award.id, ...fields }),
});

/** `explains`: it says where money of the award went, so that without it the money may be owed. */
export const reverseEntry = (entry: { id: string; name: string; amount: string; explains?: boolean }): Step => ({
  title: t('op-grants-reverse-entry'),
  note: t('grants-reverse-note', { no: entry.name, amount: grouped(entry.amount) }),
  action: t('op-grants-reverse-entry'),
  final: true,
  fields: [
    day('on', t('grants-reversed-on')),
    reason(),
    ...(entry.explains ? [{ name: 'owedDueOn', kind: 'day', label: t('grants-owed-again-due'), hint: t('grants-owed-again-hint') } as const] : []),
  ],
  op: (fields) => grants('reverseEntry', { entry: entry.id, ...fields }),
});

export const acceptExpenditure = (award: any): Step => ({
  title: t('op-grants-accept-expenditure'),
  note: t('grants-spending-note', { accepted: grouped(award.accepted), paid: grouped(award.netPaid) }),
  final: true,
  fields: [
    { name: 'amount', kind: 'money', label: t('grants-amount'), required: true },
    day('on', t('grants-spent-on')),
    { name: 'receiptNo', kind: 'text', label: t('grants-receipt-no'), hint: t('grants-receipt-once') },
    { name: 'summary', kind: 'area', label: t('grants-spending'), required: true },
  ],
  op: (fields) => grants('acceptExpenditure', { award: award.id, ...fields }),
});

export const lockPeriod = (): Step => ({
  title: t('op-grants-lock-period'),
  note: t('grants-lock-note'),
  fields: [day('through', t('grants-lock-through'))],
  op: (fields) => grants('lockPeriod', fields),
});
