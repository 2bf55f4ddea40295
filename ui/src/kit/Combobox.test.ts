import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import Chooser from '../test/parts/Chooser.svelte';

const records = [
  { value: 'a', label: '青溪县剪纸协会' },
  { value: 'b', label: '青溪县和风社会工作服务中心' },
];

it('finds a record while typing and picks it by keyboard', async () => {
  const picked = vi.fn();
  render(Chooser, { records, picked });
  const box = screen.getByRole('combobox', { name: '承接组织' });
  await userEvent.type(box, '青溪');
  await screen.findByText('青溪县剪纸协会');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(picked).toHaveBeenCalledWith(records[1]);
  expect(box).toHaveValue('青溪县和风社会工作服务中心');
});

it('leaves Enter and arrows to the input method while it composes', async () => {
  const picked = vi.fn();
  render(Chooser, { records, picked });
  const box = screen.getByRole('combobox', { name: '承接组织' });
  await userEvent.type(box, '青溪');
  await screen.findByText('青溪县剪纸协会');
  await fireEvent.keyDown(box, { key: 'Enter', keyCode: 229 });
  expect(picked).not.toHaveBeenCalled();
});

it('keeps no half-typed name: it is a record or nothing', async () => {
  render(Chooser, { records, picked: () => {} });
  const box = screen.getByRole('combobox', { name: '承接组织' });
  await userEvent.type(box, '没有这家');
  await fireEvent.blur(box);
  expect(box).toHaveValue('');
});

it.each([['b', '青溪县和风社会工作服务中心'], [null, '']])('shows what was picked and not what stood there before: %s', async (begins, chosen) => {
  render(Chooser, { records, picked: () => {}, begins, chosen });
  const box = screen.getByRole('combobox', { name: '承接组织' });
  expect(box).toHaveValue(chosen);
  await userEvent.clear(box);
  await userEvent.type(box, '剪纸');
  await userEvent.click(await screen.findByText('青溪县剪纸协会'));
  expect(box).toHaveValue('青溪县剪纸协会');
  await fireEvent.blur(box);
  expect(box).toHaveValue('青溪县剪纸协会');
});

it('takes what is typed out in full, not what it is part of', async () => {
  const picked = vi.fn();
  render(Chooser, { records: [{ value: 'c', label: '青溪县剪纸协会青年分会' }, ...records], picked });
  const box = screen.getByRole('combobox', { name: '承接组织' });
  await userEvent.type(box, '青溪县剪纸协会');
  await screen.findByText('青溪县剪纸协会');
  await userEvent.keyboard('{Enter}');
  expect(picked).toHaveBeenCalledWith(records[0]);
});

it('waits at Enter for what the typed name finds', async () => {
  const picked = vi.fn();
  let answer = () => {};
  const slow = () => new Promise<void>((done) => (answer = done));
  render(Chooser, { records, picked, slow });
  const box = screen.getByRole('combobox', { name: '承接组织' });
  await fireEvent.input(box, { target: { value: '青溪' } });
  answer();
  await screen.findByText('青溪县剪纸协会');
  await fireEvent.input(box, { target: { value: '和风' } });
  await fireEvent.keyDown(box, { key: 'Enter' });
  expect(picked).not.toHaveBeenCalled();
  answer();
  await vi.waitFor(() => expect(picked).toHaveBeenCalledWith(records[1]));
});
