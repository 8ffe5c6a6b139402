import { type Biquad, filtered } from './filter.ts';
import { peakOf, type Signal, sampleRate, shaped } from './signal.ts';

/** The head and the low end as the ear weighs them: ITU-R BS.1770-5, tables 1 and 2, for 48,000 samples a second. */
const earWeights: readonly Biquad[] = [
  {
    b: [1.53512485958697, -2.69169618940638, 1.19839281085285],
    a: [-1.69065929318241, 0.73248077421585],
  },
  { b: [1, -2, 1], a: [-1.99004745483398, 0.99007225036621] },
];

/** About as long as the ear needs to take in a short sound. */
const window = Math.round(0.1 * sampleRate);

/**
 * @returns the loudness of the signal's loudest tenth of a second, in LUFS: the measure of ITU-R BS.1770, with a
 * shorter window than its 0.4 s, because these sounds are shorter than that.
 */
export const loudnessOf = (signal: Signal): number => {
  const weighted = earWeights.reduce(filtered, signal);
  let [energy, loudest] = [0, 0];
  for (const [index, sample] of weighted.entries()) {
    energy += sample ** 2 - (weighted[index - window] ?? 0) ** 2;
    loudest = Math.max(loudest, energy);
  }
  return -0.691 + 10 * Math.log10(loudest / window);
};

/**
 * @param lufs the loudness wanted.
 * @param peak the largest sample allowed, above 0 to 1.
 * @returns the signal as loud as wanted. Throws when that would pass the peak: then the sound needs a softer attack.
 */
export const asLoudAs = (signal: Signal, lufs: number, peak: number): Signal => {
  const gain = 10 ** ((lufs - loudnessOf(signal)) / 20);
  if (peakOf(signal) * gain > peak)
    throw new Error(`peak ${(peakOf(signal) * gain).toFixed(2)} is over ${peak.toFixed(2)}`);
  return shaped(signal, gain);
};
