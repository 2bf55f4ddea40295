import { describe, expect, it } from 'vitest';
import { speak } from '../words';
import { looksLikeDate, readDate, tidyDate } from './dates';

describe('a typed date', () => {
  it.each([
    ['2024', '2024'],
    ['2024年', '2024'],
    ['2024年7月', '2024-07'],
    ['2024-7', '2024-07'],
    ['２０２４．７．１', '2024-07-01'],
    ['20240701', '2024-07-01'],
    ['202407', '2024-07'],
    ['2024年7月1日', '2024-07-01'],
    ['2024/7/1', '2024-07-01'],
    ['上周三', '上周三'],
  ])('%s is read as %s', (typed, iso) => expect(tidyDate(typed)).toBe(iso));

  it('keeps the precision that was said', () => {
    speak('zh-CN');
    expect(readDate('2024-07')).toBe('2024年7月');
    expect(readDate('2024-07-01')).toBe('2024年7月1日');
    speak('en');
    expect(readDate('2024-07')).toBe('July 2024');
    speak('zh-CN');
  });

  it('wants a full day where a day is needed', () => {
    expect(looksLikeDate('2024-07', true)).toBe(true);
    expect(looksLikeDate('2024-07', false)).toBe(false);
  });
});
