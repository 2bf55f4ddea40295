// Words in use are offered, any other may be typed.

import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import NamesField from './NamesField.svelte';

const used = [{ label: '云岫街道', note: '3 个项目' }, { label: '禾穗镇' }, { label: '鹭汀镇' }];

function field(several = true) {
  render(NamesField, { label: '地点', used, several });
  return { field: screen.getByRole('combobox', { name: '地点' }) as HTMLInputElement, user: userEvent.setup() };
}

const offered = () => screen.queryAllByRole('option', { hidden: true }).map((one) => one.querySelector('span')?.textContent);

it('offers what fits the last word, and not what is there already', async () => {
  const { field: input, user } = field();
  await user.click(input);
  expect(offered()).toEqual(['云岫街道', '禾穗镇', '鹭汀镇']);
  await user.keyboard('镇');
  expect(offered()).toEqual(['禾穗镇', '鹭汀镇']);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(input).toHaveValue('禾穗镇、');
  await user.keyboard('{ArrowDown}');
  expect(offered()).toEqual(['云岫街道', '鹭汀镇']);
  await user.keyboard('{Escape}新的村');
  await user.tab();
  expect(input).toHaveValue('禾穗镇、新的村');
});

it('sends by Enter where no word was chosen, and leaves the Enter of an input method alone', async () => {
  const { field: input, user } = field(false);
  await user.click(input);
  const plain = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
  await fireEvent(input, plain);
  expect(plain.defaultPrevented).toBe(false);
  await user.keyboard('{ArrowDown}');
  await fireEvent.keyDown(input, { key: 'Enter', isComposing: true, keyCode: 229 });
  expect(input).toHaveValue('');
  await user.keyboard('{Enter}');
  expect(input).toHaveValue('云岫街道');
});
