import { expect, test } from 'vitest';
import { type Frame, moving, standOn } from '../../../src/scenes/motion/standing.ts';

const onTime: Frame = { elapsedMs: 16, isPrompt: true, isDragged: true, isPulled: true, isPageBusy: false };
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

/** @returns when the picture is drawn on a device that takes so long for frames with it and without it, in ms. */
const drawnAtMs = (
  device: { readonly drawnMs: number; readonly bareMs: number },
  forMs: number,
): number[] => {
  const drawn: number[] = [];
  let standing = moving;
  let elapsedMs = device.bareMs;
  for (let now = 0; now < forMs; now += elapsedMs) {
    standing = standOn(standing, { ...onTime, elapsedMs });
    if (!standing.isStanding) drawn.push(now);
    elapsedMs = standing.isStanding ? device.bareMs : device.drawnMs;
  }
  return drawn;
};

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
  // Drawn, found late 25 ms after, and drawn again when 1, 2 and 4 seconds have passed from then.
  expect(drawnAtMs({ drawnMs: 25, bareMs: 20 }, 8000)).toEqual([0, 1025, 3050, 7075]);
});

test('on a screen that shows thirty pictures a second it stands once, and then no frame is late', () => {
  // From 1,023 ms on there is a picture every 33 ms.
  const drawn = drawnAtMs({ drawnMs: 33, bareMs: 33 }, 3300);
  expect(drawn.slice(0, 3)).toEqual([0, 1056, 1089]);
  expect(drawn).toHaveLength(1 + (3300 - 1056) / 33);
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
  // Four frames of 25 ms are the tenth of a second; the last movement finds it standing again.
  expect(standsIn([onTime, late, resting, resting, resting, resting, resting, late])).toEqual([
    ...[false, true, true, true, true, false, false, true],
  ]);
});

test('however long and slow the frames of a rest were, after it the picture moves if it is in time', () => {
  const slow: Frame = { ...onTime, elapsedMs: 62, isPrompt: false, isPulled: false };
  expect(
    standsIn([onTime, ...framesOf(slow, 1240), { ...slow, isPulled: true }, onTime, onTime]),
  ).not.toContain(true);
  const heavy: Frame = { ...late, isPulled: false };
  const rested = [...framesOf(onTime, 64), ...framesOf(heavy, 3000)];
  expect(standsIn([onTime, late, ...rested, ...framesOf(onTime, 160)]).slice(-9)).not.toContain(true);
});

test('one long frame in which the picture stood does not excuse those in which it is drawn', () => {
  const standing = [...framesOf(onTime, 960), { ...onTime, elapsedMs: 40 }];
  expect(standsIn([onTime, late, ...standing, onTime, late]).slice(-3)).toEqual([false, false, true]);
});

test('the long frames before the card is picked up do not count, and every drag begins anew', () => {
  const alone: Frame = {
    elapsedMs: 62,
    isPrompt: false,
    isDragged: false,
    isPulled: false,
    isPageBusy: false,
  };
  expect(standsIn([alone, { ...onTime, elapsedMs: 62 }, onTime])).toEqual([false, false, false]);
  expect(standsIn([onTime, late, alone, onTime])).toEqual([false, true, false, false]);
});
