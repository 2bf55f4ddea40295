// A count is typed as it is said; the core reads it, and what it cannot read is refused at the field.

import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { compose, engines } from '../test/compose';
import { mockTransport, refuse } from '../test/mock';
import QuantityField from './QuantityField.svelte';
import type { Quantity } from './quantity';

const of = (value: string, word: string | null, unit: string, said?: string): Quantity => ({ value, word, unit, ...(said ? { said } : {}) });

/** What the core makes of each text (tests/values/quantities.rs). */
const core: Record<string, Quantity> = {
  '80多|户': of('80', '多', '户'),
  '约120|户': of('120', '约', '户'),
  '近2000|户': of('2000', '近', '户'),
  '+2万|元/户·年': of('20000', null, '元/户·年', '+2万元/户·年'),
  '2.5万元|元': of('25000', null, '元', '2.5万元'),
  '近2万|户': of('20000', '近', '户', '近2万户'),
};

function desk({ query }: any) {
  const { text, unit } = query.desk.readQuantity;
  return core[`${text}|${unit}`] ?? refuse('base-quantity-unreadable', null, { text });
}

/** The field, and what stands in it for the form. */
function field(unit: string, more: Partial<{ exact: boolean; value: Quantity }> = {}) {
  const calls = mockTransport({ ask: desk });
  let value = $state.raw<Quantity | null>(more.value ?? null);
  const kept = { get value() { return value; } };
  const exact = more.exact ?? false;
  render(QuantityField, {
    label: '户数', units: [unit], exact,
    get value() { return value; },
    set value(next) { value = next ?? null; },
  });
  return { input: screen.getByLabelText('户数') as HTMLInputElement, word: () => screen.getByLabelText('数量说法') as HTMLSelectElement, kept, calls, empty: () => (value = null) };
}

it('is empty again when its form was sent by Enter, and says nothing of the last count', async () => {
  const { input, word, kept, empty } = field('户');
  await fireEvent.focus(input);
  await fireEvent.input(input, { target: { value: '80' } });
  await fireEvent.change(word(), { target: { value: '余' } });
  expect(kept.value).toMatchObject({ value: '80', word: '余' });
  empty();
  await waitFor(() => expect(input.value).toBe(''));
  expect(word().value).toBe('');
  await fireEvent.blur(input);
  expect(kept.value).toBeNull();
});

describe.each(engines)('with $name', (engine) => {
  it.each([
    ['80', 'duo', '多', '户', of('80', '多', '户'), '80'],
    ['', 'yue', '约120', '户', of('120', '约', '户'), '120'],
    ['', 'jin', '近2000', '户', of('2000', '近', '户'), '2000'],
    ['+2', 'wan', '万', '元/户·年', of('20000', null, '元/户·年', '+2万元/户·年'), '+2万'],
    ['2.5', 'wanyuan', '万元', '元', of('25000', null, '元', '2.5万元'), '2.5万'],
  ])('%s and %s', async (before, letters, text, unit, read, shown) => {
    const { input, kept } = field(unit);
    await fireEvent.focus(input);
    await fireEvent.input(input, { target: { value: before } });
    await compose(input, letters, text, engine);
    expect(input.value).toBe(before + text);
    // Sent at once by Enter, the core reads the very text.
    expect(kept.value).toMatchObject({ value: before + text, unit });
    await fireEvent.blur(input);
    await waitFor(() => expect(kept.value).toEqual(read));
    await waitFor(() => expect(input.value).toBe(shown));
  });
});

it('refuses at the field what says no count, and leaves it standing', async () => {
  const { input, kept } = field('户');
  await fireEvent.focus(input);
  await fireEvent.input(input, { target: { value: '好些' } });
  await fireEvent.blur(input);
  expect(await screen.findByText(/好些/)).toBeInTheDocument();
  expect(input).toHaveAttribute('aria-invalid', 'true');
  expect(kept.value?.value).toBe('好些');
});

it('asks nobody about a plain number and keeps the word beside it', async () => {
  const { input, word, kept, calls } = field('户', { value: of('80', '多', '户') });
  await fireEvent.focus(input);
  await fireEvent.input(input, { target: { value: '１，２00' } });
  await fireEvent.blur(input);
  expect(kept.value).toEqual(of('1200', '多', '户'));
  expect(word().value).toBe('多');
  expect(calls).toHaveLength(0);
});

it('lets a word go that was said with the number before', async () => {
  const { input, kept } = field('户', { value: of('20000', '近', '户', '近2万户') });
  expect(input.value).toBe('近2万');
  await fireEvent.focus(input);
  await fireEvent.input(input, { target: { value: '21000' } });
  await fireEvent.blur(input);
  expect(kept.value).toEqual(of('21000', null, '户'));
});

it('wants a number alone where it is counted', async () => {
  const { input } = field('户', { exact: true });
  await fireEvent.focus(input);
  await fireEvent.input(input, { target: { value: '80多' } });
  await fireEvent.blur(input);
  expect(await screen.findByText('这里只填数字，不带“约”“多”等字样')).toBeInTheDocument();
});
