// An event as the operations want it, from the row the core answered with.

export interface EventDetails {
  kind: string;
  topic: string;
  from: string;
  to: string | null;
  state: string | null;
  mode: string;
  place: string | null;
  lecturer: string | null;
  lecturerRank: string | null;
  classHours: any;
  lectureFee: string | null;
  headcount: any;
  satisfactionPercent: string | null;
  satisfactionAnswers: number | null;
  project: string | null;
  organisation: string | null;
  note: string | null;
}

export function details(row: any): EventDetails {
  const { kind, topic, from, to, state, mode, place, lecturer, lecturerRank, classHours, lectureFee, headcount, satisfactionPercent, satisfactionAnswers, project, organisation, note } = row;
  return { kind, topic, from, to, state, mode, place, lecturer, lecturerRank, classHours, lectureFee, headcount, satisfactionPercent, satisfactionAnswers, project, organisation, note };
}
