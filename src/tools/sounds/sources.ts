import { type Chance, chanceFrom, drawUint32, type Seed } from '../../domain/random.ts';
import { bandPass, filtered } from './filter.ts';
import { type Signal, shaped, signalOf } from './signal.ts';

/** @returns a source of numbers from 0 to below 1, always the same ones for the same seed. */
export const diceOf = (seed: Seed): (() => number) => {
  let chance: Chance = chanceFrom(seed);
  return () => {
    const [value, next] = drawUint32(chance);
    chance = next;
    return value / 2 ** 32;
  };
};

/** @returns the level of something struck: up within `attack` seconds, then down to 1/e every `decay` seconds. */
export const struck =
  (attack: number, decay: number) =>
  (time: number): number =>
    time < attack ? time / attack : Math.exp(-(time - attack) / decay);

/** @returns a pure tone that dies away: to 1/e every `decay` seconds. */
export const ring = (hz: number, decay: number, attack = 0.001): Signal => {
  const level = struck(attack, decay);
  return signalOf(decay * 8, (time) => Math.sin(2 * Math.PI * hz * time) * level(time));
};

/** @returns a tone that glides evenly from one pitch to another within `seconds`, and dies away like {@link ring}. */
export const glide = (fromHz: number, toHz: number, seconds: number, decay: number): Signal => {
  const level = struck(0.002, decay);
  const slope = (toHz - fromHz) / seconds;
  return signalOf(
    seconds,
    (time) => Math.sin(2 * Math.PI * (fromHz * time + (slope * time ** 2) / 2)) * level(time),
  );
};

/** @returns noise about a pitch; the higher `q`, the more it sounds of that pitch. */
export const hiss = (seconds: number, hz: number, q: number, seed: Seed): Signal => {
  const dice = diceOf(seed);
  return filtered(
    signalOf(seconds, () => 2 * dice() - 1),
    bandPass(hz, q),
  );
};

/** Where a stiff body rings above its lowest tone, and how strongly and briefly, each as a share of the lowest. */
type Partials = readonly (readonly [ratio: number, level: number, decay: number])[];

/** A free bar: N. Fletcher and T. Rossing, "The Physics of Musical Instruments", chapter 2. */
export const barPartials: Partials = [
  [1, 1, 1],
  [2.756, 0.28, 0.4],
  [5.404, 0.09, 0.15],
];

/** A glass rung at its rim, after the tones of wine glasses in A. French, "In vino veritas" (1983). */
export const glassPartials: Partials = [
  [1, 1, 1],
  [2.32, 0.5, 0.6],
  [4.25, 0.2, 0.35],
];

/** @returns the tones of a struck body together; `hz` and `decay` (seconds) are those of its lowest tone. */
export const bodyTones = (hz: number, decay: number, partials: Partials): readonly Signal[] =>
  partials.map(([ratio, level, share]) => shaped(ring(hz * ratio, decay * share), level));
