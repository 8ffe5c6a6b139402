import { type Signal, sampleRate } from './signal.ts';

/** A filter of second order, its coefficients divided by `a0`. */
export interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/** @returns the signal after the filter. */
export const filtered = (signal: Signal, { b, a }: Biquad): Signal => {
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  return signal.map((x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
    [x1, x2, y1, y2] = [x, x1, y, y1];
    return y;
  });
};

/** The terms that the filters share, after R. Bristow-Johnson, "Cookbook formulae for audio EQ biquad filters". */
const termsOf = (hz: number, q: number): { cosine: number; alpha: number } => {
  const angle = (2 * Math.PI * hz) / sampleRate;
  return { cosine: Math.cos(angle), alpha: Math.sin(angle) / (2 * q) };
};

const divided = (
  b: readonly [number, number, number],
  { cosine, alpha }: { cosine: number; alpha: number },
): Biquad => {
  const a0 = 1 + alpha;
  return { b: [b[0] / a0, b[1] / a0, b[2] / a0], a: [(-2 * cosine) / a0, (1 - alpha) / a0] };
};

/** @returns a filter that lets pass what lies below `hz`. */
export const lowPass = (hz: number, q = Math.SQRT1_2): Biquad => {
  const terms = termsOf(hz, q);
  const half = (1 - terms.cosine) / 2;
  return divided([half, 2 * half, half], terms);
};

/** @returns a filter that lets pass what lies about `hz`; the higher `q`, the narrower. */
export const bandPass = (hz: number, q: number): Biquad => {
  const terms = termsOf(hz, q);
  return divided([terms.alpha, 0, -terms.alpha], terms);
};
