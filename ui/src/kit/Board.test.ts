import { fireEvent, render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import Board from './Board.svelte';

const cards = [
  { id: 'a', at: 'intake', to: ['trial', 'out'] },
  { id: 'b', at: 'trial', to: ['out'] },
];

function board() {
  const onmove = vi.fn();
  const onopen = vi.fn();
  const columns = ['intake', 'pause', 'trial', 'out'].map((id) => ({ id, label: id }));
  render(Board<(typeof cards)[number]>, { label: '看板', columns, cards, column: (card) => card.at, title: (card) => card.id, targets: (card) => card.to, onopen, onmove });
  return { onmove, onopen };
}

const at = (column: string) => document.querySelector<HTMLElement>(`[data-column="${column}"]`);

it('moves a card to the nearest column it may go to by Ctrl and an arrow', async () => {
  const { onmove } = board();
  const card = screen.getByRole('button', { name: 'a' });
  await fireEvent.keyDown(card, { key: 'ArrowRight', ctrlKey: true });
  expect(onmove).toHaveBeenCalledExactlyOnceWith(cards[0], 'trial');
  await fireEvent.keyDown(card, { key: 'ArrowLeft', ctrlKey: true });
  expect(onmove).toHaveBeenCalledOnce();
});

it('moves the focus between cards by the arrows, over empty columns', async () => {
  board();
  const card = screen.getByRole('button', { name: 'a' });
  card.focus();
  await fireEvent.keyDown(card, { key: 'ArrowRight' });
  expect(screen.getByRole('button', { name: 'b' })).toHaveFocus();
});

it('drops a dragged card only where it may go, and opens nothing by it', async () => {
  const { onmove, onopen } = board();
  const card = screen.getByRole('button', { name: 'a' });
  const drag = async (column: string) => {
    document.elementFromPoint = () => at(column);
    await fireEvent.pointerDown(card, { button: 0, clientX: 5, clientY: 5 });
    await fireEvent.pointerMove(window, { clientX: 200, clientY: 20 });
    await fireEvent.pointerUp(window, { clientX: 200, clientY: 20 });
    await fireEvent.click(card);
  };
  await drag('pause');
  expect(onmove).not.toHaveBeenCalled();
  await drag('out');
  expect(onmove).toHaveBeenCalledExactlyOnceWith(cards[0], 'out');
  expect(onopen).not.toHaveBeenCalled();
  await fireEvent.click(card);
  expect(onopen).toHaveBeenCalledOnce();
});
