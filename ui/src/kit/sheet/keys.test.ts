import { expect, it } from 'vitest';
import { commandOf, type Here } from './keys';

const here: Here = { mode: 'still', listed: false, yesNo: false, long: false, choice: false };
const press = (key: string, more: KeyboardEventInit & { keyCode?: number } = {}, at: Partial<Here> = {}) => commandOf(new KeyboardEvent('keydown', { key, ...more }), { ...here, ...at });
const go = (how: string, dx = 0, dy = 0, extend = false) => ({ do: 'go', how, dx, dy, extend });

it('moves and selects as Excel does', () => {
  expect(press('ArrowDown')).toEqual(go('step', 0, 1));
  expect(press('ArrowDown', { shiftKey: true })).toEqual(go('step', 0, 1, true));
  expect(press('ArrowRight', { ctrlKey: true })).toEqual(go('edge', 1, 0));
  expect(press('ArrowUp', { ctrlKey: true, shiftKey: true })).toEqual(go('edge', 0, -1, true));
  expect(press('Home')).toEqual(go('rowStart'));
  expect(press('End', { ctrlKey: true })).toEqual(go('last'));
  expect(press('PageDown')).toEqual(go('page', 0, 1));
  expect(press('Enter', { shiftKey: true })).toEqual({ do: 'next', down: true, back: true });
  expect(press('Tab')).toEqual({ do: 'next', down: false, back: false });
});

it('has the commands of the sheet on their usual keys', () => {
  const keys: [string, KeyboardEventInit, string][] = [
    ['F2', {}, 'edit'], ['Delete', {}, 'clear'], ['Backspace', {}, 'clear'], ['Escape', {}, 'cancel'], ['d', { ctrlKey: true }, 'fillDown'], [';', { ctrlKey: true }, 'today'],
    ['a', { ctrlKey: true }, 'all'], [' ', { ctrlKey: true }, 'column'], [' ', { shiftKey: true }, 'row'], ['Enter', { ctrlKey: true }, 'open'], ['F10', { shiftKey: true }, 'menu'],
    ['L', { ctrlKey: true, shiftKey: true }, 'columnMenu'], ['F6', {}, 'leave'],
  ];
  for (const [key, more, command] of keys) expect(press(key, more)?.do, key).toBe(command);
  expect(press(' ', {}, { yesNo: true })?.do).toBe('toggle');
  expect(press('ArrowDown', { altKey: true }, { choice: true })?.do).toBe('choices');
  expect(press('Enter', { altKey: true }, { mode: 'editing', long: true })?.do).toBe('newline');
  expect(press('ArrowLeft', { altKey: true, shiftKey: true })).toEqual({ do: 'moveColumn', step: -1 });
  expect(press('ArrowLeft', { altKey: true, shiftKey: true }, { mode: 'editing' })).toBeNull();
});

it('leaves letters, undo and the clipboard to whom they belong', () => {
  expect(press('x')).toBeNull();
  expect(press(' ')).toBeNull();
  for (const key of ['z', 'c', 'x', 'v', 'k', '1']) expect(press(key, { ctrlKey: true })).toBeNull();
});

it('ends typing with an arrow, but leaves arrows to a text that is being changed in place', () => {
  expect(press('ArrowLeft', {}, { mode: 'typing' })).toEqual(go('step', -1, 0));
  expect(press('ArrowLeft', {}, { mode: 'editing' })).toBeNull();
  expect(press('Home', {}, { mode: 'editing' })).toBeNull();
  expect(press('Backspace', {}, { mode: 'typing' })).toBeNull();
  expect(press('ArrowDown', {}, { mode: 'typing', listed: true })).toEqual({ do: 'pick', step: 1 });
});

it('does nothing while an input method composes, nor for the Enter that ends it', () => {
  for (const key of ['Enter', 'Escape', 'ArrowDown', 'Tab', 'Process']) {
    expect(press(key, { isComposing: true }, { mode: 'typing' })).toBeNull();
    expect(press(key, { keyCode: 229 }, { mode: 'typing' })).toBeNull();
    expect(press(key, { keyCode: 229 })).toBeNull();
  }
});
