import { grouped } from '../kit';
import { t } from '../words';
import type { Sum } from './list';

// Amounts of money are grouped; a count stands as the core says it.
const figure = (text: string) => (/^-?\d+\.\d{2}$/.test(text) ? grouped(text) : text);

/** `计数 12　求和 3,000.00　平均值 250.00`, as Excel says it at the foot of the window. */
export function saySum({ filled, sum, average }: Sum): string {
  const parts = [t('sheet-sum-count', { count: filled })];
  if (average !== null) parts.unshift(t('sheet-sum-average', { value: figure(average) }));
  if (sum !== null) parts.push(t('sheet-sum-sum', { value: figure(sum) }));
  return parts.join('　');
}
