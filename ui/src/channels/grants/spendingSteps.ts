// The small operations of spending, batches and closing, each as a title, its fields and the operation they make.

import { grouped, today } from '../../kit';
import type { Op } from '../../ipc/types';
import { t, word } from '../../words';
import type { Step, StepField } from './steps';

const grants = (verb: string, body: object): Op => ({ grants: { [verb]: body } }) as Op;
const reason = (label = t('grants-reason'), required = true): StepField => ({ name: 'reason', kind: 'area', label, required });
const day = (name: string, label: string, value: string | null = today()): StepField => ({ name, kind: 'day', label, required: true, value });

export const approveBatch = (page: any): Step => {
  const toLookAt = page.payments.filter((row: any) => row.toLookAt && row.payment.state === 'prepared');
  return {
    title: t('op-grants-approve-batch'),
    note: t('grants-batch-approve-note', { no: page.batch.no, count: page.toApprove }),
    action: t('grants-approve'),
    fields: toLookAt.map((row: any) => ({
      name: `seen-${row.payment.id}`, kind: 'check', value: false,
      label: t('grants-batch-account-seen', { organisation: row.payment.organisation.name }),
      hint: t('grants-account-seen-hint', { number: row.payment.accountNumber }),
    })),
    op: (fields) => grants('approveBatch', {
      batch: page.batch.id,
      accountsSeen: toLookAt.map((row: any) => row.payment.id).filter((id: string) => fields[`seen-${id}`]),
    }),
  };
};

export const payBatch = (page: any): Step => ({
  title: t('op-grants-pay-batch'),
  note: t('grants-batch-pay-note', { no: page.batch.no, count: page.toPay, amount: grouped(page.batch.amount) }),
  final: true,
  fields: [day('on', t('grants-paid-on'), page.batch.plannedOn)],
  op: (fields) => grants('payBatch', { batch: page.batch.id, ...fields }),
});

export const askForReport = (award: any, tranches: readonly any[]): Step => ({
  title: t('op-grants-ask-for-report'),
  note: award.project.name,
  fields: [
    { name: 'name', kind: 'text', label: t('grants-report-name'), required: true, value: t('grants-report-usual-name') },
    { name: 'dueOn', kind: 'day', label: t('grants-due-on') },
    { name: 'periodFrom', kind: 'day', label: t('grants-reported-from') },
    { name: 'periodTo', kind: 'day', label: t('grants-reported-to') },
    { name: 'final', kind: 'check', label: t('grants-report-final'), value: false },
    {
      name: 'condition', kind: 'choice', label: t('grants-report-meets'),
      options: tranches.flatMap((tranche: any) => tranche.conditions
        .filter((condition: any) => condition.state === 'open')
        .map((condition: any) => ({ value: condition.id, label: `${tranche.name} · ${condition.label}` }))),
    },
  ],
  op: (fields) => grants('askForReport', { award: award.id, ...fields, final: Boolean(fields.final) }),
});

export const returnReport = (report: any): Step => ({
  title: t('op-grants-return-report'),
  note: report.name,
  fields: [reason(t('grants-return-reason'))],
  op: (fields) => grants('returnReport', { report: report.id, ...fields }),
});

export const acceptReport = (report: any): Step => ({
  title: t('op-grants-accept-report'),
  note: t('grants-report-accept-note', { accepted: grouped(report.accepted), disallowed: grouped(report.disallowed) }),
  final: true,
  fields: [day('on', t('grants-accepted-on'))],
  op: (fields) => grants('acceptReport', { report: report.id, ...fields }),
});

/** Accepts less than the whole of a line; 0 disallows it. */
export const cutExpense = (report: any, line: any): Step => ({
  title: t('grants-cut-expense', { seq: line.seq }),
  note: t('grants-cut-note', { payee: line.payee, amount: grouped(line.amount) }),
  fields: [{ name: 'accepted', kind: 'money', label: t('grants-cut-accepted'), value: line.accepted ?? '0.00', required: true }, reason(t('grants-cut-reason'), false)],
  op: (fields) => grants('decideExpenses', { report: report.id, lines: [{ line: line.id, ...fields }] }),
});

export const subGrant = (award: any, present?: any): Step => ({
  title: present ? t('op-grants-edit-sub-grant') : t('op-grants-add-sub-grant'),
  note: award.project.name,
  fields: [
    { name: 'recipient', kind: 'text', label: t('grants-recipient'), required: true, value: present?.recipient },
    { name: 'purpose', kind: 'text', label: t('grants-purpose'), required: true, value: present?.purpose },
    { name: 'amount', kind: 'money', label: t('grants-amount'), required: true, value: present?.amount },
    day('agreedOn', t('grants-agreed-on'), present?.agreedOn ?? today()),
    { name: 'paidOn', kind: 'day', label: t('grants-paid-on'), value: present?.paidOn, hint: t('grants-sub-grant-paid-hint') },
    { name: 'receiptNo', kind: 'text', label: t('grants-receipt-no'), value: present?.receiptNo },
    { name: 'result', kind: 'area', label: t('grants-result'), value: present?.result },
  ],
  op: (fields) => (present ? grants('editSubGrant', { subGrant: present.id, ...fields }) : grants('addSubGrant', { award: award.id, ...fields })),
});

const decided = (withPaper: boolean): StepField[] => [
  day('decidedOn', t('grants-decided-on-day')),
  { name: 'decidedBy', kind: 'text', label: t('grants-decided-by'), required: true },
  { name: 'paper', kind: 'text', label: t('grants-decision-paper'), required: withPaper },
  reason(),
];

export const keepUnspent = (award: any, left: string): Step => ({
  title: t('op-grants-keep-unspent'),
  note: t('grants-left-note', { left: grouped(left) }),
  fields: [{ name: 'amount', kind: 'money', label: t('grants-amount'), required: true, value: left }, ...decided(false)],
  op: (fields) => grants('keepUnspent', { award: award.id, ...fields }),
});

export const writeOff = (award: any, left: string): Step => ({
  title: t('op-grants-write-off'),
  note: t('grants-left-note', { left: grouped(left) }),
  fields: [{ name: 'amount', kind: 'money', label: t('grants-amount'), required: true, value: left }, ...decided(true)],
  op: (fields) => grants('writeOff', { award: award.id, ...fields }),
});

/** Ends an award; what nothing explains is said to be owed, with the day it is to be back. */
export const endAward = (award: any, to: string, closeout: any): Step => {
  const asksOwed = (to === 'closed' || to === 'terminated') && closeout && !closeout.equation.balanced;
  return {
    title: t('grants-end-as', { state: word('award-state', to) }),
    note: t('grants-end-note', { amount: grouped(award.unpaid) }),
    final: true,
    fields: [
      day('on', t('grants-end-on')),
      ...(asksOwed ? [
        { name: 'owed', kind: 'money', label: t('grants-owed'), hint: t('grants-owed-hint', { left: grouped(closeout.equation.owed) }) },
        { name: 'owedDueOn', kind: 'day', label: t('grants-owed-due-on') },
      ] satisfies StepField[] : []),
      reason(t('grants-reason'), to !== 'closed'),
    ],
    op: (fields) => grants('closeAward', { award: award.id, to, ...fields }),
  };
};

export const lockMonth = (through: string): Step => ({
  title: t('op-grants-lock-period'),
  note: t('grants-lock-note'),
  fields: [day('through', t('grants-lock-through'), through)],
  op: (fields) => grants('lockPeriod', fields),
});

export const closeYear = (year: number): Step => ({
  title: t('grants-close-year', { year }),
  note: t('grants-lock-note'),
  fields: [],
  op: () => grants('closeYear', { year }),
});
