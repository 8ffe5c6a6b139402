import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cutting, layOutSheet } from '../../../src/scenes/drawing/sheet.ts';
import type { Drawing } from '../../../src/scenes/drawing/svg.ts';
import { aPalette } from './aPalette.ts';

const side = fc.double({ min: 0, max: 300, noNaN: true });
const drawing: fc.Arbitrary<Drawing> = fc.record({
  box: fc.record({
    left: side.map((each) => -each),
    top: side.map((each) => -each),
    right: side,
    bottom: side,
  }),
  marks: fc.constant('<path d="M0 0"/>'),
});
const drawings = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), drawing, { minKeys: 1, maxKeys: 30 });

const doOverlap = (one: Cutting, other: Cutting): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

test('No drawing lies on another, and all lie on the sheet', () => {
  fc.assert(
    fc.property(drawings, fc.constantFrom(1, 1.5, 2), (parts, ratio) => {
      const { width, height, cuttings } = layOutSheet(aPalette, parts, ratio);
      const all = Object.values(cuttings);
      expect(all).toHaveLength(Object.keys(parts).length);
      all.forEach((one, index) => {
        expect(one.x + one.width).toBeLessThan(width);
        expect(one.y + one.height).toBeLessThan(height);
        for (const other of all.slice(index + 1)) expect(doOverlap(one, other)).toBe(false);
      });
    }),
  );
});

test('A cutting holds its whole drawing, whose zero point lies on a whole pixel', () => {
  fc.assert(
    fc.property(drawing, fc.constantFrom(1, 1.5, 2, 2.625), (part, ratio) => {
      const { zeroX, zeroY, width, height } = layOutSheet(aPalette, { part }, ratio).cuttings.part;
      expect([zeroX, zeroY].every(Number.isInteger)).toBe(true);
      expect(zeroX).toBeGreaterThanOrEqual(-part.box.left * ratio - 1e-9);
      expect(zeroY).toBeGreaterThanOrEqual(-part.box.top * ratio - 1e-9);
      expect(width - zeroX).toBeGreaterThanOrEqual(part.box.right * ratio - 1e-9);
      expect(height - zeroY).toBeGreaterThanOrEqual(part.box.bottom * ratio - 1e-9);
    }),
  );
});

test('The sheet is no wider than its widest drawing needs', () => {
  fc.assert(
    fc.property(drawings, (parts) => {
      const { width, cuttings } = layOutSheet(aPalette, parts, 1);
      // Two empty pixels on each side, and two more at the end.
      expect(width).toBeLessThanOrEqual(Math.max(...Object.values(cuttings).map((each) => each.width)) + 6);
    }),
  );
});

test('A drawing of 30 by 10 takes twice as much where a CSS pixel has two pixels', () => {
  const part = { box: { left: -10, top: -4, right: 20, bottom: 6 }, marks: '' };
  expect(layOutSheet(aPalette, { part }, 2).cuttings.part).toMatchObject({
    width: 60,
    height: 20,
    zeroX: 20,
    zeroY: 8,
  });
});
