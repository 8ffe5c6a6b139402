import { describe, expect, test } from 'vitest';
import type { ClaimId } from '../../src/domain/deck.ts';
import { type Step, walk } from '../../src/map/walk.ts';
import { aDebate } from '../fixtures/aDebate.ts';

const from = (claim: ClaimId, step: Step, before: ClaimId | null = null) =>
  walk(aDebate(), claim, step, before);

describe('Up and down', () => {
  test('lead from claim to claim within a column, over the border between documents', () => {
    // Bubble's column: b1, b2 | b3. Lab's: l1, l2 | l3, l4.
    expect([from('b1', 'down'), from('b2', 'down'), from('l2', 'down'), from('l3', 'up')]).toEqual([
      'b2',
      'b3',
      'l3',
      'l2',
    ]);
  });

  test('end at the ends of the column', () => {
    expect([from('b1', 'up'), from('b3', 'down'), from('l4', 'down')]).toEqual([null, null, null]);
  });

  test('Home and End lead to the first and the last claim of the column', () => {
    expect([from('l2', 'first'), from('l1', 'last'), from('b3', 'first')]).toEqual(['l1', 'l4', 'b1']);
  });
});

describe('Left and right', () => {
  test('lead along an answer to the other side, to the topmost claim of several', () => {
    // b2 is answered by l1 and l2; l2 answers b2 and b3.
    expect([from('b2', 'right'), from('b3', 'right'), from('l2', 'left')]).toEqual(['l1', 'l2', 'b2']);
  });

  test('lead back to where one came from, where that is an answer too', () => {
    expect(from('l2', 'left', 'b3')).toBe('b3');
    expect(from('b2', 'right', 'l2')).toBe('l2');
  });

  test('pay no heed to a claim that one came from by another way', () => {
    expect(from('l2', 'left', 'b1')).toBe('b2');
  });

  test('lead nowhere from a claim without an answer, or out of the map', () => {
    expect([from('b1', 'right'), from('l3', 'left'), from('b2', 'left'), from('l1', 'right')]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
