// The places of a timeline: days from its beginning, lanes by kind, the beginnings of its months.

export interface Item {
  id: string;
  kind: string;
  label: string;
  word: { family: string; word: string } | null;
  plannedFrom: string | null;
  plannedTo: string | null;
  actualFrom: string | null;
  actualTo: string | null;
  amount: string | null;
  late: boolean;
}

const day = 86_400_000;

/** The first day a date can mean (`2024-07` is its first), or its last. */
function at(date: string, end: boolean): number {
  const [year = 0, month, of] = date.split('-').map(Number);
  if (of !== undefined) return Date.UTC(year, (month ?? 1) - 1, of);
  if (end) return month === undefined ? Date.UTC(year, 11, 31) : Date.UTC(year, month, 0);
  return Date.UTC(year, (month ?? 1) - 1, 1);
}

/** Days from one date to another; `end` takes the other's last day. */
export function daysOf(from: string, to: string, end = false): number {
  return Math.round((at(to, end) - at(from, false)) / day);
}

export interface Lane {
  kind: string;
  /** The first lane of its kind bears its name. */
  first: boolean;
  items: Item[];
}

/** One lane for each kind; spans of one kind that would cover each other get lanes of their own, four at most. */
export function lanesOf(items: readonly Item[]): Lane[] {
  const lanes: Lane[] = [];
  for (const item of items) {
    const from = item.plannedFrom ?? item.actualFrom ?? '';
    const of = lanes.filter((lane) => lane.kind === item.kind);
    const free = item.plannedTo || item.actualTo ? of.find((lane) => lane.items.every((held) => (held.plannedTo ?? held.actualTo ?? held.plannedFrom ?? held.actualFrom ?? '') < from)) : of[0];
    const lane = free ?? (of.length >= 4 ? of[of.length - 1] : undefined);
    if (lane) lane.items.push(item);
    else lanes.push({ kind: item.kind, first: of.length === 0, items: [item] });
  }
  return lanes;
}

/** The first of each month (of each quarter over two years, of each year over eight), with what it is called. */
export function monthsOf(from: string, to: string): { day: string; label: string }[] {
  const [start, end] = [new Date(at(from, false)), new Date(at(to, true))];
  const count = (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  const step = count > 96 ? 12 : count > 24 ? 3 : count > 14 ? 2 : 1;
  const marks: { day: string; label: string }[] = [];
  for (let month = 1; month <= count; month += 1) {
    const date = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month, 1));
    if (date.getUTCMonth() % step !== 0) continue;
    const text = date.toISOString().slice(0, 10);
    marks.push({ day: text, label: date.getUTCMonth() === 0 || marks.length === 0 ? text.slice(0, 7) : text.slice(5, 7) });
  }
  return marks;
}
