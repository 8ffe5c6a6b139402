import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawParts } from '../../../src/scenes/drawing/parts.ts';
import { layOutBalance } from '../../../src/scenes/layout/balance.ts';
import { aPalette } from './aPalette.ts';

const holes = [0.33, 0.55, 0.77];

test('Every part can be drawn at every size', () => {
  const space = fc.record({
    x: fc.constant(0),
    y: fc.constant(0),
    width: fc.integer({ min: 120, max: 2600 }),
    height: fc.integer({ min: 120, max: 1400 }),
  });
  fc.assert(
    fc.property(space, fc.constantFrom('title', 'table', 'results'), (rectangle, pose) => {
      const { sizes } = layOutBalance(rectangle, pose);
      for (const [name, { box, marks }] of Object.entries(drawParts(aPalette, sizes, holes))) {
        expect(`${name} ${marks}`).not.toMatch(/NaN|Infinity|undefined|-- /);
        expect(box.right - box.left, name).toBeGreaterThan(0);
        expect(box.bottom - box.top, name).toBeGreaterThan(0);
      }
    }),
    { numRuns: 60 },
  );
});

test('The beam has three holes on each arm, where the rules of placing have them', () => {
  const { sizes } = layOutBalance({ x: 0, y: 0, width: 1366, height: 560 }, 'table');
  const { marks } = drawParts(aPalette, sizes, holes).beam;
  // The arm is 522: 172.26, 287.1 and 401.94.
  for (const x of [172.26, 287.1, 401.94, -172.26, -287.1, -401.94])
    expect(marks).toContain(`translate(${x} 0)`);
});
