import { type CueName, cueNames } from '../../sound/cue.ts';
import { asLoudAs } from './loudness.ts';
import { rawSounds } from './recipes.ts';
import { joined, type Signal, sampleRate, signalOf, withSoftEdges } from './signal.ts';

/** How loud every sound is, in LUFS over its loudest tenth of a second. */
const spriteLoudness = -20;

/** -4 dBFS: the encoders may overshoot a little, and what they give must stay under -3 dBFS. */
const highestPeak = 10 ** (-4 / 20);

/** Long enough that a decoder which starts a little early or late plays nothing of a neighbour. */
const gapSeconds = 0.08;

/** Where a sound lies in the sprite, in whole milliseconds. */
export type Span = readonly [startMs: number, lengthMs: number];

/** All sounds in one file, and where each of them lies. */
export interface Sprite {
  readonly signal: Signal;
  readonly spans: ReadonlyMap<CueName, Span>;
}

const finished = (name: CueName, raw: Signal): Signal => {
  try {
    return asLoudAs(withSoftEdges(raw), spriteLoudness, highestPeak);
  } catch (cause) {
    throw new Error(`the sound "${name}" cannot be made as loud as the others`, { cause });
  }
};

const millisecondsOf = (samples: number): number => Math.round((samples / sampleRate) * 1000);

/** @returns the sounds, equally loud, one after the other with silence before, between and after. */
export const createSprite = (): Sprite => {
  const raw = rawSounds();
  const gap = signalOf(gapSeconds, () => 0);
  const signals = [gap];
  const spans = new Map<CueName, Span>();
  let start = gap.length;
  for (const name of cueNames) {
    const sound = finished(name, raw[name]);
    spans.set(name, [millisecondsOf(start), millisecondsOf(sound.length)]);
    signals.push(sound, gap);
    start += sound.length + gap.length;
  }
  return { signal: joined(signals), spans };
};
