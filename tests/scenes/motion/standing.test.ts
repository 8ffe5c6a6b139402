import { expect, test } from 'vitest';
import { type Frame, moving, standOn } from '../../../src/scenes/motion/standing.ts';

const onTime: Frame = { elapsedMs: 16, isDragged: true, isPulled: true, isPageBusy: false };
const late: Frame = { ...onTime, elapsedMs: 25 };

/** @returns whether the picture stands in each of the frames, one after another. */
const standsIn = (frames: readonly Frame[]): readonly boolean[] => {
  let standing = moving;
  return frames.map((frame) => {
    standing = standOn(standing, frame);
    return standing.isStanding;
  });
};

const framesOf = (frame: Frame, ms: number): Frame[] =>
  Array.from({ length: ms / frame.elapsedMs }, () => frame);

test('a picture that is drawn in time moves all through a drag', () => {
  expect(standsIn(framesOf(onTime, 4000))).not.toContain(true);
});

test('in a frame in which the page has something to draw the picture stands, and in the next it moves on', () => {
  expect(standsIn([onTime, { ...onTime, isPageBusy: true }, onTime])).toEqual([false, true, false]);
});

test('after a late frame the picture stands for a second, and then it is tried again', () => {
  const frames = [onTime, late, ...framesOf({ ...onTime, elapsedMs: 20 }, 1000)];
  const stands = standsIn(frames);
  expect(stands.slice(0, 2)).toEqual([false, true]);
  expect(stands.slice(1, -1)).not.toContain(false);
  expect(stands.at(-1)).toBe(false);
});

test('each time it is late again it stands twice as long', () => {
  const frames = framesOf({ ...onTime, elapsedMs: 25 }, 8000);
  const drawnAtMs = standsIn(frames).flatMap((stands, at) => (stands ? [] : [at * 25]));
  expect(drawnAtMs).toEqual([0, 1025, 3050, 7075]);
});

test('a frame that was late although the picture stood is not its fault', () => {
  const busy = { ...late, isPageBusy: true };
  expect(standsIn([onTime, { ...onTime, isPageBusy: true }, busy, onTime])).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test('once the hand has rested for a tenth of a second the picture moves, however late', () => {
  const resting: Frame = { ...late, isPulled: false };
  expect(standsIn([onTime, late, resting, resting, resting, resting, resting, late])).toEqual([
    ...[false, true, true, true, true, false, false, true],
  ]);
});

test('the long frames before the card is picked up do not count, and every drag begins anew', () => {
  const alone: Frame = { elapsedMs: 62, isDragged: false, isPulled: false, isPageBusy: false };
  expect(standsIn([alone, { ...onTime, elapsedMs: 62 }, onTime])).toEqual([false, false, false]);
  expect(standsIn([onTime, late, alone, onTime])).toEqual([false, true, false, false]);
});
