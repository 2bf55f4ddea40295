import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import Listing from '../test/parts/Listing.svelte';

const rows = [
  { id: 'a', name: '银龄课堂', amount: '10000.00' },
  { id: 'b', name: '剪纸进校园', amount: '20000.00' },
];

it('is moved through and opened by keyboard, but not by an input method', async () => {
  const opened = vi.fn();
  render(Listing, { rows, opened });
  const table = screen.getByRole('grid', { name: '资助' });
  table.focus();
  await fireEvent.keyDown(table, { key: 'ArrowDown', keyCode: 229 });
  await fireEvent.keyDown(table, { key: 'ArrowDown' });
  await fireEvent.keyDown(table, { key: 'Enter' });
  expect(opened).toHaveBeenCalledExactlyOnceWith(rows[1]);
});

it('shows money grouped, with the totals the core summed', () => {
  render(Listing, { rows, opened: () => {} });
  expect(screen.getByText('10,000.00')).toBeInTheDocument();
  expect(screen.getByText('30,000.00')).toBeInTheDocument();
  expect(screen.getByText('合计 2 条')).toBeInTheDocument();
});

it('says how it is sorted', async () => {
  render(Listing, { rows, opened: () => {} });
  const head = screen.getByRole('columnheader', { name: /项目/ });
  expect(head).toHaveAttribute('aria-sort', 'none');
  await userEvent.click(screen.getByRole('button', { name: /项目/ }));
  expect(head).toHaveAttribute('aria-sort', 'ascending');
  await userEvent.click(screen.getByRole('button', { name: /项目/ }));
  expect(head).toHaveAttribute('aria-sort', 'descending');
});
