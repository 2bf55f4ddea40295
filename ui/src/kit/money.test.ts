import { describe, expect, it } from 'vitest';
import { grouped, tidyAmount } from './money';

describe('money on screen', () => {
  it.each([
    ['１２，０００．５', '12000.5'],
    ['¥5,000 元', '5000'],
    ['5000。00', '5000.00'],
    ['3.125', '3.125'],
  ])('%s is sent as %s', (typed, sent) => expect(tidyAmount(typed)).toBe(sent));

  it.each([
    ['1234567.80', '1,234,567.80'],
    ['0.5', '0.50'],
    ['-1680.32', '-1,680.32'],
    [null, '—'],
  ])('%s is shown as %s', (sent, shown) => expect(grouped(sent)).toBe(shown));
});
