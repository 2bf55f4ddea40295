import { describe, expect, it } from 'vitest';
import { channels, lines, place } from './wheel';

const some = (count: number, channel?: string) => Array.from({ length: count }, (_, at) => ({ id: String(at), channel: channel ?? channels[at % 6] ?? null }));

function closest(points: { x: number; y: number }[]): number {
  return Math.min(...points.flatMap((a, at) => points.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
}

describe('the ring of projects', () => {
  it('keeps targets 24 px apart, however they are spread', () => {
    for (const projects of [some(12), some(60), some(40, 'grants'), some(70), some(300)]) {
      expect(closest(place(projects))).toBeGreaterThanOrEqual(24);
    }
  });

  it('puts few projects beside their channel', () => {
    const [top] = place([{ id: 'a', channel: 'incubation' }]);
    expect(top).toMatchObject({ x: 0, y: -286 });
  });

  it('tells the rest of a crowded channel as a number', () => {
    const placed = place(some(90));
    expect(placed).toHaveLength(60);
    expect(placed.filter((one) => one.project === null).map((one) => one.more)).toEqual([6, 6, 6, 6, 6, 6]);
  });
});

it('breaks a long name between words', () => {
  expect(lines('孵化台')).toEqual(['孵化台']);
  expect(lines('社会组织孵化基地妇联').join('')).toBe('社会组织孵化基地妇联');
  expect(lines('社会组织孵化基地妇联').every((line) => !line.startsWith('化'))).toBe(true);
});
