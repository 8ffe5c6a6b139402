import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cueNames } from '../../src/sound/cue.ts';
import { spriteTimes } from '../../src/sound/spriteTimes.ts';

const read = (name: string): Buffer => readFileSync(new URL(`../../assets/sounds/${name}`, import.meta.url));

/** The Duration element of Matroska: id 4489, size 8 (written 88), then a double of milliseconds. */
const webmLengthMs = (file: Buffer): number => file.readDoubleBE(file.indexOf('448988', 'hex') + 3);

/** At a constant 24,000 bits a second one byte lasts a third of a millisecond. */
const mp3LengthMs = (file: Buffer): number => file.length / 3;

const files = [
  { name: 'sprite.webm', lengthOf: webmLengthMs },
  { name: 'sprite.mp3', lengthOf: mp3LengthMs },
];
const spans = cueNames.map((name) => ({ name, start: spriteTimes[name][0], length: spriteTimes[name][1] }));
const inOrder = spans.toSorted((one, other) => one.start - other.start);

describe('The file of sounds', () => {
  test.each(files)('$name weighs less than 25 KB', ({ name }) => {
    expect(read(name).length).toBeLessThan(25_000);
  });

  test.each(files)('$name holds every sound to its end', ({ name, lengthOf }) => {
    const lengthMs = lengthOf(read(name));
    // It is longer than the last sound by a gap and, as encoders work in blocks, a little more.
    const end = Math.max(...spans.map((span) => span.start + span.length));
    expect(lengthMs).toBeGreaterThanOrEqual(end);
    expect(lengthMs).toBeLessThan(end + 300);
  });

  test('keeps silence between any two sounds', () => {
    for (const [index, { start, length }] of inOrder.slice(0, -1).entries())
      expect(inOrder[index + 1]!.start - (start + length)).toBeGreaterThanOrEqual(50);
  });

  test.each(spans.filter(({ name }) => name !== 'verdict'))('$name lasts less than half a second', (span) => {
    expect(span.length).toBeGreaterThan(50);
    expect(span.length).toBeLessThan(500);
  });

  test('lets the beam settle for about a second', () => {
    expect(spriteTimes.verdict[1]).toBeLessThanOrEqual(1000);
  });
});
