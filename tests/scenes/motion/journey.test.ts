import { expect, test } from 'vitest';
import { goOn, type Journey, stageOfJourney } from '../../../src/scenes/motion/journey.ts';

const journey: Journey = { from: { x: 100, y: 200 }, to: { x: 500, y: 40 }, size: 0.5, ms: 0 };

test('A journey begins where the balance stood, and as large', () => {
  expect(stageOfJourney(journey)).toEqual({ x: 100, y: 200, size: 0.5 });
});

test('Halfway the balance is halfway', () => {
  // 420 ms are the whole way.
  expect(stageOfJourney({ ...journey, ms: 210 })).toEqual({ x: 300, y: 120, size: 0.75 });
});

test('A journey comes to its end', () => {
  expect(goOn(journey, 400)).toEqual({ ...journey, ms: 400 });
  expect(goOn({ ...journey, ms: 400 }, 20)).toBeNull();
  expect(stageOfJourney({ ...journey, ms: 420 })).toEqual({ x: 500, y: 40, size: 1 });
});
