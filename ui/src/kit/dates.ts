// Dates as people type and read them. A date may be a year or a month only, and stays so.

import { t } from '../words';

/** `2024年7月`, `2024/7/1`, `20240701`, `２０２４．７` → ISO text of the length that was typed; anything else unchanged. */
export function tidyDate(typed: string): string {
  const text = typed.normalize('NFKC').trim();
  const compact = /^(\d{4})(\d{2})(\d{2})?$/.exec(text);
  const parts = compact ?? /^(\d{4})(?:\s*[年./-]\s*(\d{1,2})(?:\s*[月./-]\s*(\d{1,2})\s*日?)?\s*月?)?\s*年?$/.exec(text);
  if (!parts) return text;
  const [, year = '', month, day] = parts;
  return [year, month, day].filter((part): part is string => Boolean(part)).map((part) => part.padStart(2, '0')).join('-');
}

/** Whether it has the shape of a date; whether the day exists is for the core to say. */
export function looksLikeDate(iso: string, partial: boolean): boolean {
  return (partial ? /^\d{4}(-\d{2}(-\d{2})?)?$/ : /^\d{4}-\d{2}-\d{2}$/).test(iso);
}

/** The day of this desk, as ISO text. */
export function today(now: Date = new Date()): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** `2024-07` → `2024年7月` or `July 2024`, in the language shown. */
export function readDate(iso: string | null | undefined): string {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '');
  if (!parts) return iso ?? '';
  const [, year = '', month, day] = parts;
  if (!month) return t('window-date-year', { year });
  if (!day) return t('window-date-month', { year, month: Number(month) });
  return t('window-date-day', { iso: iso ?? '', year, month: Number(month), day: Number(day) });
}

/** `2024-07-01T09:05:00+08:00` → `2024-07-01 09:05` by this desk's clock. */
export function readMoment(iso: string | null | undefined): string {
  if (!iso) return '';
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const clock = [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  return `${today(moment)} ${clock}`;
}
