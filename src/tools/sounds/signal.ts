/** One channel of sound: samples from -1 to 1, {@link sampleRate} of them a second. */
export type Signal = Float64Array;

/** Samples a second. */
export const sampleRate = 48_000;

/** A signal, and when it begins in a mix, in seconds. */
export interface Part {
  readonly at: number;
  readonly signal: Signal;
}

/** @returns a signal of that many seconds whose samples `at` gives from the time in seconds. */
export const signalOf = (seconds: number, at: (time: number) => number): Signal =>
  Float64Array.from({ length: Math.round(seconds * sampleRate) }, (_, index) => at(index / sampleRate));

/** @returns the signal times a level that changes with time (in seconds), or times a constant. */
export const shaped = (signal: Signal, level: number | ((time: number) => number)): Signal =>
  signal.map((sample, index) => sample * (typeof level === 'number' ? level : level(index / sampleRate)));

/** @returns the parts together, cut off after that many seconds. */
export const mixed = (seconds: number, parts: readonly Part[]): Signal => {
  const mix = signalOf(seconds, () => 0);
  for (const { at, signal } of parts) {
    const start = Math.round(at * sampleRate);
    const length = Math.min(signal.length, mix.length - start);
    for (let index = 0; index < length; index += 1) {
      mix[start + index] = (mix[start + index] ?? 0) + (signal[index] ?? 0);
    }
  }
  return mix;
};

/** @returns the signals one after the other. */
export const joined = (signals: readonly Signal[]): Signal =>
  Float64Array.from(signals.flatMap((signal) => [...signal]));

/** @returns the signal with its first half and last eight milliseconds faded, so that neither edge clicks. */
export const withSoftEdges = (signal: Signal): Signal => {
  const end = signal.length / sampleRate;
  return shaped(signal, (time) => Math.min(1, time / 0.0005, (end - time) / 0.008));
};

/** @returns the largest distance from zero. */
export const peakOf = (signal: Signal): number =>
  signal.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
