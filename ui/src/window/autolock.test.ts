import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { call, useTransport } from '../ipc/transport';
import { lockWhenIdle } from './autolock';

const minute = 60_000;
let stop = () => {};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  stop();
  vi.useRealTimers();
});

it('locks after the minutes set without a key or a touch', () => {
  const lock = vi.fn();
  stop = lockWhenIdle(() => 5, lock);
  vi.advanceTimersByTime(4 * minute);
  dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
  vi.advanceTimersByTime(4 * minute);
  expect(lock).not.toHaveBeenCalled();
  vi.advanceTimersByTime(minute + 5_000);
  expect(lock).toHaveBeenCalledOnce();
});

it('never locks the demo book', () => {
  const lock = vi.fn();
  stop = lockWhenIdle(() => null, lock);
  vi.advanceTimersByTime(60 * minute);
  expect(lock).not.toHaveBeenCalled();
});

it('waits for long work', async () => {
  let finish = () => {};
  useTransport({ call: () => new Promise((done) => (finish = () => done(null))), listen: async () => () => {} });
  const lock = vi.fn();
  stop = lockWhenIdle(() => 5, lock);
  const work = call('printBatch');
  vi.advanceTimersByTime(20 * minute);
  expect(lock).not.toHaveBeenCalled();
  finish();
  await work;
  vi.advanceTimersByTime(5 * minute + 5_000);
  expect(lock).toHaveBeenCalledOnce();
});
