// What falls due, as the core tells it, and where each kind is attended to.

import { word } from '../words';
import { partsOf } from './pathOf';

export interface Deadline {
  id: string;
  kind: string;
  /** ISO date. */
  dueOn: string;
  /** Negative when it is late. */
  daysLeft: number;
  /** As someone named it; without a name, the word that says what is due. */
  what: string | null;
  label: { family: string; word: string } | null;
  organisationName: string | null;
  projectName: string | null;
  project: string | null;
  award: string | null;
  awardNo: string | null;
  record: string | null;
  /** The record that a reminder is about. */
  of?: { kind: string; id: string } | null;
}

const places: Record<string, (row: Deadline) => (string | null)[]> = {
  milestone: (row) => ['projects', row.project, 'milestones'],
  projectEnd: (row) => ['projects', row.project],
  obligation: (row) => ['governance', row.record],
  tranche: (row) => ['grants', 'awards', row.award],
  expenseReport: (row) => ['grants', 'reports', row.record],
  agreementEnd: (row) => ['incubation', row.record],
  incubationStage: (row) => ['incubation', row.record],
  reminder: (row) => (row.of ? (partsOf(row.of.kind, row.of.id) ?? ['deadlines']) : ['deadlines']),
};

export const deadlineKinds = Object.keys(places);

export function placeOf(row: Deadline): (string | null)[] {
  return places[row.kind]?.(row) ?? ['deadlines'];
}

/** The record a reminder from here is about. */
const about: Record<string, (row: Deadline) => [string, string | null]> = {
  milestone: (row) => ['project', row.project],
  projectEnd: (row) => ['project', row.project],
  obligation: (row) => ['obligation', row.record],
  tranche: (row) => ['award', row.award],
  expenseReport: (row) => ['expense_report', row.record],
  agreementEnd: (row) => ['incubation', row.record],
  incubationStage: (row) => ['incubation', row.record],
};

export function recordOf(row: Deadline): { kind: string; id: string } | null {
  const [kind, id] = about[row.kind]?.(row) ?? ['', null];
  return id ? { kind, id } : null;
}

export function sayDeadline({ what, label }: Deadline): string {
  return what ?? (label ? word(label.family, label.word) : '');
}
