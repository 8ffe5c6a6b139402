import { describe, expect, test } from 'vitest';
import { type CueName, cueNames } from '../../../src/sound/cue.ts';
import { spriteTimes } from '../../../src/sound/spriteTimes.ts';
import { loudnessOf } from '../../../src/tools/sounds/loudness.ts';
import { peakOf, type Signal, sampleRate, signalOf } from '../../../src/tools/sounds/signal.ts';
import { createSprite } from '../../../src/tools/sounds/sprite.ts';
import { formatWav } from '../../../src/tools/sounds/wav.ts';

const sprite = createSprite();
const samplesIn = (milliseconds: number): number => (milliseconds * sampleRate) / 1000;
const soundOf = (name: CueName): Signal => {
  const [start, length] = spriteTimes[name];
  return sprite.signal.slice(samplesIn(start), samplesIn(start + length));
};

/** How strongly a pitch sounds in the first tenth of a second: the length of the sum of the samples, turned with the pitch. */
const strengthOf = (signal: Signal, hz: number): number => {
  let [x, y] = [0, 0];
  for (const [index, sample] of signal.subarray(0, samplesIn(100)).entries()) {
    const angle = (2 * Math.PI * hz * index) / sampleRate;
    x += sample * Math.cos(angle);
    y += sample * Math.sin(angle);
  }
  return Math.hypot(x, y);
};

/** The semitone from C4 to C7 that sounds the strongest, counted from A4 (440 Hz). */
const noteOf = (signal: Signal): number => {
  const notes = Array.from({ length: 37 }, (_, index) => index - 9);
  const strengths = notes.map((note) => strengthOf(signal, 440 * 2 ** (note / 12)));
  return notes[strengths.indexOf(Math.max(...strengths))]!;
};

describe('The sounds, made anew', () => {
  test('are the same to the last bit every time', () => {
    expect(formatWav(createSprite().signal).equals(formatWav(sprite.signal))).toBe(true);
  });

  test('lie where the table of the game says', () => {
    expect(Object.fromEntries(sprite.spans)).toEqual(spriteTimes);
  });

  test.each(cueNames)('%s is as loud as all others and leaves 3 dB of headroom', (name) => {
    const sound = soundOf(name);
    expect(loudnessOf(sound)).toBeCloseTo(-20, 1);
    // 10 ** (-3 / 20) = .708
    expect(peakOf(sound)).toBeLessThan(0.708);
  });

  test.each(cueNames)('%s begins and ends in silence, so that it does not click', (name) => {
    const sound = soundOf(name);
    expect(Math.abs(sound[0]!)).toBeLessThan(0.001);
    expect(Math.abs(sound.at(-1)!)).toBeLessThan(0.001);
  });

  test('are silent between one another', () => {
    const rest = sprite.signal.slice();
    for (const name of cueNames) {
      const [start, length] = spriteTimes[name];
      rest.fill(0, samplesIn(start), samplesIn(start + length));
    }
    expect(peakOf(rest)).toBe(0);
  });
});

describe('The places of the table', () => {
  const steps = ['step1', 'step2', 'step3', 'step4', 'step5', 'step6'] as const;

  test('sound C, D, E to the left of the middle and G, A, C to the right', () => {
    // In semitones from A4: C5 is 3 above, D5 5, E5 7, G5 10, A5 12, C6 15.
    expect(steps.map((step) => noteOf(soundOf(step)))).toEqual([3, 5, 7, 10, 12, 15]);
  });
});

describe('Loudness', () => {
  test('of a full 997 Hz tone is -3.01 LUFS, as ITU-R BS.1770 defines it', () => {
    const tone = signalOf(1, (time) => Math.sin(2 * Math.PI * 997 * time));
    expect(loudnessOf(tone)).toBeCloseTo(-3.01, 1);
  });

  test('rises by 6 dB when a sound is twice as strong', () => {
    const tone = (level: number) => signalOf(0.3, (time) => level * Math.sin(2 * Math.PI * 500 * time));
    // 20 * log10(2) = 6.02
    expect(loudnessOf(tone(0.5)) - loudnessOf(tone(0.25))).toBeCloseTo(6.02, 2);
  });
});
