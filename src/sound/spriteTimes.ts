import type { CueName } from './cue.ts';

/** Where each sound lies in the sprite: start and length in milliseconds. Written by `npm run sounds`. */
export const spriteTimes: Readonly<Record<CueName, readonly [startMs: number, lengthMs: number]>> = {
  pickUp: [80, 140],
  step1: [300, 180],
  step2: [560, 180],
  step3: [820, 180],
  step4: [1080, 180],
  step5: [1340, 180],
  step6: [1600, 180],
  landBubble: [1860, 320],
  landFlask: [2260, 320],
  right: [2660, 240],
  wrong: [2980, 240],
  burst: [3300, 360],
  spill: [3740, 480],
  verdict: [4300, 1000],
  turn: [5380, 260],
};
