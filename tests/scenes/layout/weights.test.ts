import { expect, test } from 'vitest';
import { weightsIn } from '../../../src/scenes/layout/weights.ts';

test('the surer a claim was placed, the larger its weight in the pan of that side', () => {
  const placements = [
    { side: 'bubble', conviction: 'leaning' },
    { side: 'lab', conviction: 'certain' },
    { side: 'bubble', conviction: 'certain' },
    { side: 'bubble', conviction: 'fairlySure' },
  ] as const;
  expect(weightsIn('bubble', placements)).toEqual([0.62, 1, 0.8]);
  expect(weightsIn('lab', placements)).toEqual([1]);
  expect(weightsIn('lab', [])).toEqual([]);
});
