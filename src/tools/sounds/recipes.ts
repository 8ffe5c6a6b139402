import type { CueName } from '../../sound/cue.ts';
import { filtered, lowPass } from './filter.ts';
import { mixed, type Part, type Signal, shaped } from './signal.ts';
import { barPartials, bodyTones, diceOf, glassPartials, glide, hiss, ring, struck } from './sources.ts';

const at = (time: number, ...signals: readonly Signal[]): readonly Part[] =>
  signals.map((signal) => ({ at: time, signal }));

/** C, D, E and, past the gap that marks the middle of the table, G, A, C: all sound well beside each other. */
const stepHz = [523.25, 587.33, 659.26, 783.99, 880, 1046.5] as const;

const step = (hz: number): Signal =>
  mixed(0.18, [
    ...at(0, ...bodyTones(hz, 0.045, barPartials)),
    ...at(0, shaped(hiss(0.02, 3200, 1, 1), struck(0.001, 0.003))),
  ]);

/** Paper drawn over paper; loudest at `peakAt` seconds. */
const brush = (seconds: number, hz: number, peakAt: number, seed: number): Signal =>
  shaped(filtered(hiss(seconds, hz, 0.8, seed), lowPass(5000)), struck(peakAt, (seconds - peakAt) / 4));

const pickUp = (): Signal =>
  mixed(0.14, [
    ...at(0, brush(0.14, 2400, 0.03, 2)),
    ...at(0.035, ...bodyTones(1174.66, 0.018, barPartials).map((tone) => shaped(tone, 0.12))),
  ]);

const turn = (): Signal =>
  mixed(0.26, [...at(0, brush(0.18, 1900, 0.06, 3)), ...at(0.12, shaped(brush(0.13, 3000, 0.012, 4), 0.7))]);

/** What both pans share: the thread takes the weight of the card. */
const weight = (): readonly Signal[] => [
  shaped(ring(164.81, 0.05, 0.004), 0.55),
  ...bodyTones(329.63, 0.04, barPartials).map((tone) => shaped(tone, 0.3)),
];

const landBubble = (): Signal =>
  mixed(0.32, [
    ...at(0, ...weight()),
    ...at(0.03, shaped(glide(420, 640, 0.2, 0.05), 0.8)),
    ...at(0.11, shaped(glide(560, 760, 0.14, 0.03), 0.35)),
  ]);

const landFlask = (): Signal =>
  mixed(0.32, [
    ...at(0, ...weight()),
    ...at(0.03, ...bodyTones(1318.5, 0.05, glassPartials).map((tone) => shaped(tone, 0.4))),
    ...at(0.1, shaped(glide(380, 520, 0.12, 0.03), 0.35)),
  ]);

const stamp = (): Signal =>
  mixed(0.24, [
    ...at(0, shaped(ring(174.61, 0.04, 0.003), 0.8)),
    ...at(0, shaped(ring(392, 0.022, 0.002), 0.7)),
    ...at(0, shaped(ring(911, 0.01, 0.002), 0.25)),
    ...at(0, shaped(shaped(hiss(0.12, 1800, 0.7, 5), struck(0.003, 0.018)), 1.5)),
  ]);

const muffledStamp = (): Signal => filtered(filtered(stamp(), lowPass(420)), lowPass(420));

const burst = (): Signal =>
  mixed(0.36, [
    ...at(0, shaped(glide(1500, 420, 0.03, 0.012), 0.9)),
    ...at(0.004, shaped(hiss(0.03, 2600, 1.2, 6), struck(0.001, 0.006))),
    ...at(0.012, shaped(hiss(0.34, 1300, 0.6, 7), struck(0.02, 0.07))),
  ]);

/** Bubbles under water, each a short rising tone: M. Minnaert, "On musical air-bubbles" (1933). */
const pour = (seconds: number): Signal => {
  const dice = diceOf(8);
  const bubbles = Array.from({ length: 26 }, (): Part => {
    const hz = 420 + 700 * dice() ** 2;
    return { at: dice() * seconds * 0.8, signal: shaped(glide(hz, hz * 1.35, 0.07, 0.018), 0.3) };
  });
  return mixed(seconds, [...bubbles, ...at(0, shaped(hiss(seconds, 900, 0.7, 9), struck(0.08, 0.1)))]);
};

const spill = (): Signal =>
  mixed(0.48, [
    ...[0, 0.05, 0.092, 0.126, 0.154].flatMap((time, index) =>
      at(
        time,
        ...bodyTones(1244.5 + 60 * index, 0.018, glassPartials).map((tone) => shaped(tone, 0.24)),
        shaped(ring(311, 0.012, 0.002), 0.25),
      ),
    ),
    ...at(0.14, pour(0.34)),
  ]);

/** The beam swings to rest: fainter and quicker touches of brass over one long low tone. */
const verdict = (): Signal =>
  mixed(1, [
    ...at(0, ...bodyTones(261.63, 0.22, barPartials).map((tone) => shaped(tone, 0.5))),
    ...at(0, ...weight().map((tone) => shaped(tone, 0.6))),
    ...[0.24, 0.43, 0.58, 0.69].flatMap((time, index) =>
      at(time, ...bodyTones(523.25, 0.07, barPartials).map((tone) => shaped(tone, 0.55 * 0.7 ** index))),
    ),
  ]);

/** @returns every sound of the game, not yet brought to one loudness. */
export const rawSounds = (): Readonly<Record<CueName, Signal>> => ({
  pickUp: pickUp(),
  step1: step(stepHz[0]),
  step2: step(stepHz[1]),
  step3: step(stepHz[2]),
  step4: step(stepHz[3]),
  step5: step(stepHz[4]),
  step6: step(stepHz[5]),
  landBubble: landBubble(),
  landFlask: landFlask(),
  right: stamp(),
  wrong: muffledStamp(),
  burst: burst(),
  spill: spill(),
  verdict: verdict(),
  turn: turn(),
});
