import type { BalanceSizes } from '../layout/balance.ts';
import { brass, circle, hatch, line } from './ink.ts';
import type { Palette } from './palette.ts';
import { arc, type Drawing, element, moved, onCircle, path, short } from './svg.ts';

/** Where the holes of one arm lie, as shares of the arm, from leaning to certain. */
export type Holes = readonly number[];

const outline = (arm: number, half: number): string => {
  const end = arm + 10;
  const upper = path('Q', -arm / 2, -0.9 * half, -38, -1.25 * half, 'Q', 0, -2.1 * half, 38, -1.25 * half);
  const lower = path('Q', arm / 2, 0.75 * half, 30, 1.05 * half, 'Q', 0, 1.5 * half, -30, 1.05 * half);
  const right = path('Q', arm / 2, -0.9 * half, end, -3, 'L', end, 4);
  return `${path('M', -end, -3)} ${upper} ${right} ${lower} ${path('Q', -arm / 2, 0.75 * half, -end, 4)}Z`;
};

const shade = (arm: number, half: number): string =>
  path('M', 20 - arm, 1.5, 'Q', -arm / 2, 0.35 * half, -40, half / 2) +
  path('M', arm - 20, 1.5, 'Q', arm / 2, 0.35 * half, 40, half / 2) +
  path('M', arm - 60, 4, 'Q', arm / 2, 0.55 * half, 60, 0.72 * half);

/** @returns the radius of a hole in the beam. */
const holeRadius = ({ detail }: BalanceSizes): number => 6.6 * detail + 0.4;

const hole = (palette: Palette, sizes: BalanceSizes, x: number): string =>
  line(palette, circle(0, 0, holeRadius(sizes)), 1.6, {
    fill: palette.brassHi,
    transform: `translate(${short(x)} 0)`,
  });

const holesOf = (palette: Palette, sizes: BalanceSizes, holes: Holes): string =>
  holes.flatMap((share) => [-1, 1].map((way) => hole(palette, sizes, way * share * sizes.arm))).join('');

/** @returns the beam with its holes and knob, drawn round the pivot it turns about. */
export const drawBeam = (palette: Palette, sizes: BalanceSizes, holes: Holes): Drawing => {
  const { arm, thickness: half, detail } = sizes;
  const reach = Math.max(1.7 * half, 15 * detail) + 2;
  return {
    box: { left: -arm - 12, top: -reach, right: arm + 12, bottom: reach },
    marks: [
      brass(palette, outline(arm, half), 'across'),
      hatch(palette, shade(arm, half)),
      holesOf(palette, sizes, holes),
      brass(palette, circle(0, 0, 15 * detail), 'across'),
      line(palette, circle(0, 0, 10.5 * detail), 0.8, { opacity: 0.5 }),
      line(palette, circle(0, 0, 4.6 * detail), 1, { fill: palette.ink }),
    ].join(''),
  };
};

/** @returns the needle that shows the tilt on the index arc, drawn round the pivot. */
export const drawNeedle = (palette: Palette, { arc: radius, detail }: BalanceSizes): Drawing => {
  const width = 2.6 * detail;
  const blade = path('M', -width, -12, 'L', 0, 14 * detail - radius, 'L', width, -12, 'Z');
  return {
    box: { left: -width - 1, top: 13 * detail - radius, right: width + 1, bottom: -11 },
    marks: line(palette, blade, 0.5, { fill: palette.ink }),
  };
};

/** @returns the number of a hole, drawn round the middle of the hole. */
export const drawNumeral = (palette: Palette, { thickness, detail }: BalanceSizes, step: number): Drawing => {
  const size = 13 + 6 * detail;
  const foot = -thickness - 8;
  const font = {
    'font-family': palette.serif,
    'font-style': 'italic',
    'font-weight': 700,
    'font-size': size,
  };
  const place = { x: 0, y: foot, 'text-anchor': 'middle', fill: palette.ink };
  return {
    box: { left: -size * 0.5, top: foot - size * 0.85, right: size * 0.5, bottom: foot + size * 0.2 },
    marks: element('text', { ...place, ...font }, String(step)),
  };
};

/** @returns the ink that fills the hole of the place a card is held over. */
export const drawInkedHole = (palette: Palette, sizes: BalanceSizes): Drawing => {
  const radius = holeRadius(sizes) + 2;
  return {
    box: { left: -radius - 2, top: -radius - 2, right: radius + 2, bottom: radius + 2 },
    marks: line(palette, circle(0, 0, radius), 1.2, { fill: palette.ink }),
  };
};

const tick = (palette: Palette, radius: number, detail: number, step: number): string => {
  const isLong = step % 2 === 0;
  const angle = -90 + step * 6;
  const from = onCircle(radius, angle);
  const to = onCircle(radius - (isLong ? 13 : 7) * detail, angle);
  return line(palette, path('M', ...from, 'L', ...to), (isLong ? 2.2 : 1.3) * Math.max(detail, 0.7), {
    stroke: palette.brassInk,
  });
};

/** @returns the index arc behind the needle, drawn round the pivot. */
export const drawIndexArc = (palette: Palette, { arc: radius, detail }: BalanceSizes): Drawing => {
  const outer = radius + 9 * detail;
  const inner = radius - 17 * detail;
  const back = path('A', inner, inner, 0, 0, 0, ...onCircle(inner, -132), 'Z');
  const body = `${arc(outer, -132, -48)} ${path('L', ...onCircle(inner, -48))} ${back}`;
  const ticks = Array.from({ length: 13 }, (_, index) => tick(palette, radius, detail, index - 6));
  const width = outer * 0.7 + 4;
  return {
    box: { left: -width, top: -outer - 3, right: width, bottom: -inner * 0.6 },
    marks: brass(palette, body, 'across') + ticks.join(''),
  };
};

/** @returns the knob and hook at an end of the beam, drawn round that end. */
export const drawHook = (palette: Palette, { detail }: BalanceSizes): Drawing => {
  const hook = `M0 5v9a4.5 4.5 0 1 1 -4 2`;
  return {
    box: { left: -9 * detail, top: -9 * detail, right: 9 * detail, bottom: 28 * detail },
    marks: element(
      'g',
      { transform: `scale(${short(detail)})` },
      brass(palette, circle(0, 0, 6), 'across', 1.6 / detail) + line(palette, hook, 2.2 / Math.sqrt(detail)),
    ),
  };
};

/** @returns the brass weight of one placed claim, standing on its zero point. */
export const drawWeight = (palette: Palette, height: number): Drawing => {
  const scale = height / 26;
  const body = 'M2 26V12Q2 9 5 9H7.5Q6 7.5 6 5.2A4 4 0 0 1 14 5.2Q14 7.5 12.5 9H15Q18 9 18 12V26Z';
  const glyph = brass(palette, body, 'upright', 1.3 / scale);
  return {
    box: { left: -10 * scale, top: -27 * scale, right: 10 * scale, bottom: 1 },
    marks: moved(element('g', { transform: `scale(${short(scale)})` }, glyph), -10 * scale, -26 * scale),
  };
};
