import { type Colour, drainedThickness, filmColour } from './thinFilm.ts';

type Current = readonly [Float32Array, Float32Array];

/** What of a bubble's film stays the same while it flows: one number for each pixel of a square picture. */
export interface FilmField {
  readonly size: number;
  /** Thickness in nanometres along the line of sight, while nothing flows. */
  readonly thickness: Float32Array;
  /** Two currents in the film, each as the two halves of a travelling wave, in nanometres. */
  readonly currents: readonly [Current, Current];
  /** How much thicker the film becomes here when the bubble is thrown to the right, in nanometres. */
  readonly surge: Float32Array;
  /** How opaque film and tint together are, 0 to 255, and how much of that is film, 0 to 1. */
  readonly alpha: Uint8ClampedArray;
  readonly share: Float32Array;
}

/** How the film flows at a moment. */
export interface Flow {
  /** The phases of the two currents, in radians. */
  readonly phases: readonly [number, number];
  /** How far the film lags behind, -1 to 1. */
  readonly surge: number;
}

/** The tint under the film keeps the side's hue where the film is clear. */
const tintAlpha = 0.24;

/** How much a film seen at that distance from the middle (0 to 1) hides what lies behind it: most at the rim. */
const opacityAt = (distance: number): number => {
  if (distance < 0.5) return 0.1 + 0.2 * distance;
  if (distance < 0.76) return 0.2 + ((distance - 0.5) * 0.35) / 0.26;
  if (distance < 0.92) return 0.55 + ((distance - 0.76) * 0.4) / 0.16;
  return 0.95 + ((distance - 0.92) * 0.05) / 0.08;
};

type Point = readonly [number, number, number];
type Wave = readonly [number, number, number, number];

/** Each wave's direction and length, in radians for one radius of the bubble, and its phase; chosen by eye. */
const slowWaves: readonly Wave[] = [
  [2.3, 1.3, 1.7, 0.4],
  [3.4, -2.9, 1.1, 2.1],
  [-1.9, 4.6, 2.2, 4.0],
  [4.6, 3.8, -1.6, 5.3],
];
const fastWaves: readonly Wave[] = [
  [6.2, 5.1, 3.3, 1.0],
  [-7.4, 6.2, 1.9, 3.6],
  [8.3, -7.4, 4.1, 0.2],
  [4.6, 9.1, -4.4, 2.8],
];

/** The bubble is seen from a little above. */
const viewFromAbove = 0.24;

const squaredIndex = 1.33 * 1.33;

/** @returns the field of a bubble that fills a square picture of that many pixels. */
export const createFilmField = (size: number): FilmField => {
  const count = size * size;
  const layer = () => new Float32Array(count);
  const field = {
    size,
    thickness: layer(),
    currents: [
      [layer(), layer()],
      [layer(), layer()],
    ] as const,
    surge: layer(),
    alpha: new Uint8ClampedArray(count),
    share: layer(),
  };
  for (let pixel = 0; pixel < count; pixel += 1) setPixel(field, pixel);
  return field;
};

const setPixel = (field: FilmField, pixel: number): void => {
  const { size } = field;
  const x = (((pixel % size) + 0.5) / size) * 2 - 1;
  const y = ((Math.floor(pixel / size) + 0.5) / size) * 2 - 1;
  const distance = Math.sqrt(x * x + y * y);
  if (distance >= 1) return;
  const depth = Math.sqrt(1 - distance * distance);
  const down = y * Math.cos(viewFromAbove) - depth * Math.sin(viewFromAbove);
  const near = depth * Math.cos(viewFromAbove) + y * Math.sin(viewFromAbove);
  // Light that enters at a slant has a shorter way between the two faces' reflections.
  const slant = Math.sqrt(1 - (1 - depth * depth) / squaredIndex);
  const height = Math.min(Math.max((down / 1.25 + 1) / 2, 0), 1);
  const slope = (120 + 1520 * height) * slant;
  const film = opacityAt(distance);
  const whole = film + (1 - film) * tintAlpha;
  field.thickness[pixel] = drainedThickness(height) * slant;
  field.surge[pixel] = slope * 0.05 * x;
  field.alpha[pixel] = 255 * whole * Math.min((1 - distance) * size * 0.5, 1);
  field.share[pixel] = film / whole;
  setCurrent(field.currents[0], slowWaves, pixel, slope * 0.021, [x, down, near]);
  setCurrent(field.currents[1], fastWaves, pixel, slope * 0.012, [x, down, near]);
};

/** Adds up the waves at one point of the sphere; `strength` is in nanometres. */
const setCurrent = (
  [cosines, sines]: Current,
  waves: readonly Wave[],
  pixel: number,
  strength: number,
  [x, y, z]: Point,
): void => {
  let [cosine, sine] = [0, 0];
  for (let index = 0; index < waves.length; index += 1) {
    const wave = waves[index];
    if (!wave) continue;
    const angle = wave[0] * x + wave[1] * y + wave[2] * z + wave[3];
    cosine += Math.cos(angle);
    sine += Math.sin(angle);
  }
  cosines[pixel] = strength * cosine;
  sines[pixel] = strength * sine;
};

/** The thickest film that has a colour of its own here, in nanometres. */
const thickest = 1200;

/** Colours change too little in this many nanometres to be seen. */
const grain = 4;

/** @returns the colours of films, thinnest first: red, green and blue for each grain of 4 nanometres. */
export const createFilmTable = (): Uint8ClampedArray => {
  const table = new Uint8ClampedArray((thickest / grain + 1) * 3);
  const stride = 3 * grain;
  // Every third entry is worked out, the two between are blends: no eye sees it, and it takes a third of the time.
  for (let thickness = 0; thickness <= thickest; thickness += stride) {
    const [from, to] = [filmColour(thickness), filmColour(thickness + stride)];
    for (const step of [0, 1, 2]) {
      const blend = from.map((light, axis) => light + (((to[axis] ?? 0) - light) * step) / 3);
      const entry = (thickness / grain + step) * 3;
      if (entry < table.length) table.set(blend, entry);
    }
  }
  return table;
};

/**
 * Paints the film as it flows at a moment.
 *
 * @param tint the colour under the film.
 * @param pixels red, green, blue and alpha of each pixel of the field, written over.
 */
export const paintFilm = (
  field: FilmField,
  table: Uint8ClampedArray,
  tint: Colour,
  { phases, surge }: Flow,
  pixels: Uint8ClampedArray,
): void => {
  const { thickness, alpha, share, surge: surges } = field;
  const [[slowCos, slowSin], [fastCos, fastSin]] = field.currents;
  const [a, b] = [Math.cos(phases[0]), Math.sin(phases[0])];
  const [c, d] = [Math.cos(phases[1]), Math.sin(phases[1])];
  const [red, green, blue] = tint;
  for (let pixel = 0, at = 0; pixel < alpha.length; pixel += 1, at += 4) {
    const opacity = alpha[pixel] ?? 0;
    pixels[at + 3] = opacity;
    if (opacity === 0) continue;
    const flow =
      (thickness[pixel] ?? 0) +
      a * (slowCos[pixel] ?? 0) +
      b * (slowSin[pixel] ?? 0) +
      c * (fastCos[pixel] ?? 0) +
      d * (fastSin[pixel] ?? 0) +
      surge * (surges[pixel] ?? 0);
    const entry = Math.round(Math.min(Math.max(flow, 0), thickest) / grain) * 3;
    const film = share[pixel] ?? 0;
    pixels[at] = red + ((table[entry] ?? 0) - red) * film;
    pixels[at + 1] = green + ((table[entry + 1] ?? 0) - green) * film;
    pixels[at + 2] = blue + ((table[entry + 2] ?? 0) - blue) * film;
  }
};
