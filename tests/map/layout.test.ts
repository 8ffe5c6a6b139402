import { describe, expect, test } from 'vitest';
import { columnOf } from '../../src/map/columns.ts';
import { fitsTwoColumns, layOutMap } from '../../src/map/layout.ts';
import { aDebate } from '../fixtures/aDebate.ts';

const frame = { width: 1000, height: 400, em: 16 } as const;
const map = layOutMap(aDebate(), frame);

test('Each column has the claims of its side, document by document in the order of the deck', () => {
  const ids = (side: 'bubble' | 'lab') => columnOf(aDebate(), side).map(({ id }) => id);
  expect(ids('bubble')).toEqual(['b1', 'b2', 'b3']);
  expect(ids('lab')).toEqual(['l1', 'l2', 'l3', 'l4']);
});

test('Text keeps the size of the page in a small window and grows in a large one', () => {
  // Lab needs 4 rows and 2 headings of 1.3 rows: 6.6 rows of 1.55 units, with 2.8 units above and below 13.03 units.
  // 400 / (13.03 x 16) = 1.92, but 1000 / (52 x 16) = 1.20 is less: 16 x 1.202 = 19.23 px.
  expect(map.unit).toBeCloseTo(19.23, 2);
  expect(layOutMap(aDebate(), { width: 780, height: 400, em: 16 }).unit).toBe(16);
  // On a wall no larger than 2.4 times: 38.4 px.
  expect(layOutMap(aDebate(), { width: 4000, height: 2000, em: 16 }).unit).toBeCloseTo(38.4, 5);
});

test('The columns stand at equal distances from the edges and do not touch', () => {
  const [left, right] = [map.nodes.get('b1'), map.nodes.get('l1')];
  if (!left || !right) throw new Error('a claim has no place');
  // 18.9 units of 19.23 px: 363.46 px a column. Between them at least 5.2 units, 100 px; 29 % of 1000 less a tenth of
  // a column is 253.65 px, which would leave (1000 - 726.92 - 253.65) / 2 = 9.7 px at the edges, less than the 2.4
  // units (46.15 px) that threads need there. So the gutters are 46.15 px.
  expect(left.width).toBeCloseTo(363.46, 1);
  expect(left.x).toBeCloseTo(46.15, 1);
  expect(1000 - right.x - right.width).toBeCloseTo(left.x, 5);
  expect(right.x - left.x - left.width).toBeGreaterThan(5.2 * map.unit);
});

test('Rows share the height that there is, and each column has its own rows', () => {
  // Below the name of 2.3 units (44.23 px) and above the foot of 0.5 (9.62 px) are 346.15 px. Bubble has 3 rows and 2
  // headings of 1.3: 5.6 rows of 61.8 px, but no row is higher than 2.7 units: 51.92 px. Lab: 6.6 rows of 52.4 px, so
  // 51.92 px as well.
  expect(map.nodes.get('b1')?.height).toBeCloseTo(51.92, 1);
  // b3 stands under the name, heading, b1, b2 and heading: 44.23 + 51.92 x (1.3 + 2 + 1.3) = 283.07.
  expect(map.nodes.get('b3')?.y).toBeCloseTo(283.07, 1);
  expect(map.headings.map(({ group, y }) => [group.side, group.document, Math.round(y)])).toEqual([
    ['bubble', 'a-paper', 44],
    // 44.23 + 51.92 x 3.3.
    ['bubble', 'a-letter', 216],
    ['lab', 'a-paper', 44],
    ['lab', 'a-letter', 216],
  ]);
});

test('A map with more rows than the window is high is higher than the window, and its rows can still be hit', () => {
  const low = layOutMap(aDebate(), { width: 780, height: 120, em: 16 });
  // 2.3 x 16 + 6.6 x 24.8 + 0.5 x 16 = 208.48 px.
  expect(low.height).toBeCloseTo(208.48, 2);
  expect(low.nodes.get('l1')?.height).toBeCloseTo(24.8, 5);
  expect(low.width).toBe(780);
});

test('Two columns fit where the window is 48 times as wide as the text is high', () => {
  expect(fitsTwoColumns({ width: 768, height: 1024, em: 16 })).toBe(true);
  expect(fitsTwoColumns({ width: 767, height: 1024, em: 16 })).toBe(false);
  // The same tablet with text twice as large.
  expect(fitsTwoColumns({ width: 768, height: 1024, em: 32 })).toBe(false);
});

describe('Threads', () => {
  const threadOf = (from: string, to: string) => {
    const thread = map.threads.find((each) => each.from === from && each.to === to);
    if (!thread) throw new Error(`no thread from ${from} to ${to}`);
    return thread;
  };
  const middleOf = (id: string) => {
    const box = map.nodes.get(id);
    return box ? box.y + box.height / 2 : Number.NaN;
  };

  test('there is one for each relation of the deck', () => {
    expect(map.threads.map(({ from, relation, to }) => `${from} ${relation} ${to}`)).toEqual([
      'b1 supports b2',
      'l4 supports l1',
      'l1 answers b2',
      'l2 answers b2',
      'l2 answers b3',
      'l4 contrasts l3',
    ]);
  });

  test('answers cross the middle, from claim to claim', () => {
    const [start, , , end] = threadOf('l2', 'b3').curve;
    const [lab, bubble] = [map.nodes.get('l2'), map.nodes.get('b3')];
    // They are fastened 0.7 units (13.46 px) from the columns.
    expect([start.x, end.x]).toEqual([
      expect.closeTo((lab?.x ?? 0) - 13.46, 1),
      expect.closeTo((bubble?.x ?? 0) + (bubble?.width ?? 0) + 13.46, 1),
    ]);
    expect([start.y, end.y]).toEqual([middleOf('l2'), middleOf('b3')]);
  });

  test('supports swing out at the outer edge and contrasts at the inner one, and none leaves the map', () => {
    const [bubbleStart, bubblePull] = threadOf('b1', 'b2').curve;
    expect(bubblePull.x).toBeLessThan(bubbleStart.x);
    const [labStart, labPull] = threadOf('l4', 'l1').curve;
    expect(labPull.x).toBeGreaterThan(labStart.x);
    const [contrastStart, contrastPull] = threadOf('l4', 'l3').curve;
    expect(contrastPull.x).toBeLessThan(contrastStart.x);
    // A curve comes three quarters as far as it is pulled.
    expect(labStart.x + 0.75 * (labPull.x - labStart.x)).toBeLessThan(frame.width);
    expect(bubbleStart.x + 0.75 * (bubblePull.x - bubbleStart.x)).toBeGreaterThan(0);
  });

  test('the farther apart two claims are, the wider the thread swings', () => {
    const swingOf = (from: string, to: string) => {
      const [start, pull] = threadOf(from, to).curve;
      return Math.abs(pull.x - start.x);
    };
    // l4 to l1 spans three rows and a heading, b1 to b2 one row.
    expect(swingOf('l4', 'l1')).toBeGreaterThan(swingOf('b1', 'b2'));
  });
});
