import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  burstDrops,
  burstMs,
  burstStillMs,
  burstStrands,
  contactAngle,
  dropAt,
  holeReach,
  strandAt,
} from '../../../src/scenes/motion/burst.ts';

const contact = {
  x: Math.cos((contactAngle * Math.PI) / 180),
  y: Math.sin((contactAngle * Math.PI) / 180),
};

test('The hole grows from nothing until it has swallowed the whole bubble', () => {
  // Across a bubble it is two radii.
  expect(holeReach(0)).toBe(0);
  expect(holeReach(65)).toBe(1);
  expect(holeReach(130)).toBe(2);
  expect(holeReach(9999)).toBe(2);
});

test('A drop is thrown when the rim of the hole passes it: first where the film broke, last opposite', () => {
  const distance = (at: { x: number; y: number }) => Math.hypot(at.x - contact.x, at.y - contact.y);
  const drops = burstDrops(2).toSorted((one, other) => distance(one.from) - distance(other.from));
  const births = drops.map(({ bornMs }) => bornMs);
  expect(births).toEqual(births.toSorted((one, other) => one - other));
  expect(births[0]).toBeLessThan(15);
  expect(births.at(-1)).toBeGreaterThan(120);
  for (const drop of drops) {
    expect(dropAt(drop, drop.bornMs - 1, 100).alpha).toBe(0);
    expect(dropAt(drop, drop.bornMs + 1, 100).alpha).toBe(1);
  }
});

test('No drop flies past the edge of the screen', () => {
  const room = fc.double({ min: 1.05, max: 3, noNaN: true });
  fc.assert(
    fc.property(room, fc.integer({ min: 0, max: burstMs }), (radii, ms) => {
      for (const drop of burstDrops(radii)) {
        const { at } = dropAt(drop, ms, 100);
        expect(Math.abs(at.x)).toBeLessThanOrEqual(radii * 100 + 0.001);
      }
    }),
  );
});

test('Drops fly outwards, and fall', () => {
  for (const drop of burstDrops(3)) {
    const start = dropAt(drop, drop.bornMs, 100).at;
    const soon = dropAt(drop, drop.bornMs + 60, 100).at;
    const late = dropAt(drop, drop.bornMs + 600, 100).at;
    expect(Math.hypot(soon.x, soon.y)).toBeGreaterThan(Math.hypot(start.x, start.y));
    expect(late.y - dropAt(drop, drop.bornMs + 500, 100).at.y).toBeGreaterThan(0);
  }
});

test('When the burst is over nothing of it is left in the air', () => {
  expect(burstDrops(2).map((drop) => dropAt(drop, burstMs, 100).alpha)).toEqual(burstDrops(2).map(() => 0));
  expect(burstStrands().map((strand) => strandAt(strand, burstMs, 100).alpha)).toEqual(Array(6).fill(0));
});

test('Every burst looks the same', () => {
  expect(burstDrops(2)).toEqual(burstDrops(2));
});

test('The still drawing of a burst shows drops and strands', () => {
  const seen = burstDrops(2).filter((drop) => dropAt(drop, burstStillMs, 100).alpha === 1);
  expect(seen).toHaveLength(burstDrops(2).length);
  expect(burstStrands().every((strand) => strandAt(strand, burstStillMs, 100).alpha > 0)).toBe(true);
});
