import { hatch, line } from './ink.ts';
import type { Palette } from './palette.ts';
import { type Drawing, element, path } from './svg.ts';

/** The measures of an Erlenmeyer flask in CSS pixels; it stands on its zero point. */
export interface FlaskShape {
  readonly height: number;
  readonly halfNeck: number;
  readonly halfBase: number;
  /** Height of the shoulder above the base, where the neck begins. */
  readonly shoulder: number;
  readonly corner: number;
  readonly halfLip: number;
}

/** How high the liquid stands while the flask does, as a share of the flask's height. */
export const fullLevel = 0.47;

/** @returns the measures of a flask of that height. */
export const flaskShape = (height: number): FlaskShape => ({
  height,
  halfNeck: 0.1 * height,
  halfBase: 0.39 * height,
  shoulder: 0.64 * height,
  corner: 0.06 * height,
  halfLip: 0.135 * height,
});

/** @returns half the inner width of the flask at a height above its base. */
export const halfWidthAt = ({ halfNeck, halfBase, shoulder, corner }: FlaskShape, height: number): number => {
  const share = (shoulder - height) / (shoulder - corner * 1.6);
  return halfNeck + (halfBase - halfNeck) * Math.min(Math.max(share, 0), 1);
};

/** @returns path data of the glass without its lip. */
export const flaskBody = ({ height, halfNeck, halfBase, shoulder, corner }: FlaskShape): string =>
  path(
    ...['M', -halfNeck, 4 - height, 'L', -halfNeck, -shoulder, 'L', -halfBase, -corner * 1.6],
    ...['Q', -halfBase - 2, 0, corner - halfBase, 0, 'L', halfBase - corner, 0],
    ...[
      'Q',
      halfBase + 2,
      0,
      halfBase,
      -corner * 1.6,
      'L',
      halfNeck,
      -shoulder,
      'L',
      halfNeck,
      4 - height,
      'Z',
    ],
  );

const lip = ({ height, halfNeck, halfLip }: FlaskShape): string => {
  const scale = height / 200;
  return path(
    ...[
      'M',
      -halfLip,
      -height,
      'Q',
      -halfLip - 3,
      5 * scale - height,
      -halfNeck,
      8 * scale - height,
      'H',
      halfNeck,
    ],
    ...['Q', halfLip + 3, 5 * scale - height, halfLip, -height, 'Z'],
  );
};

const graduations = (shape: FlaskShape): string =>
  Array.from({ length: 6 }, (_, step) => {
    const height = shape.height * (0.155 + step * 0.075);
    const length = (step % 2 === 0 ? 9 : 17) * (shape.height / 200);
    return path('M', -0.42 * halfWidthAt(shape, height), -height, 'h', length);
  }).join('');

const wallShade = (shape: FlaskShape): string => {
  const scale = shape.height / 200;
  const rows = Array.from({ length: 15 }, (_, step) => (6 + step * 6.2) * scale);
  return rows
    .filter((height) => height < shape.shoulder - 6 * scale)
    .map((height) => {
      const half = halfWidthAt(shape, height);
      const length = 10 + (14 * (half - shape.halfNeck)) / (shape.halfBase - shape.halfNeck);
      return path('M', half - 4 * scale, -height, 'l', -length * scale, 3 * scale);
    })
    .join('');
};

const boxOf = ({ height, halfBase }: FlaskShape): Drawing['box'] => ({
  left: -halfBase - 5,
  top: -height - 8,
  right: halfBase + 5,
  bottom: 3,
});

const streak = ({ height, halfNeck, halfBase, shoulder, corner }: FlaskShape): string => {
  const scale = height / 200;
  return path(
    ...['M', 4 * scale - halfNeck, 14 * scale - height, 'L', 4 * scale - halfNeck, 2 - shoulder],
    ...['L', 12 * scale - halfBase, -corner * 2.2],
  );
};

/** @returns the near side of the glass: highlights, graduations, shade, outline and lip. */
export const drawFlaskFront = (palette: Palette, height: number): Drawing => {
  const shape = flaskShape(height);
  const scale = height / 200;
  const white = { stroke: '#fff' };
  const lipRim = element('ellipse', {
    ...{ cx: 0, cy: -height, rx: shape.halfLip, ry: 4 * scale },
    ...{ fill: palette.card, stroke: palette.ink, 'stroke-width': 1.6 },
  });
  return {
    box: boxOf(shape),
    marks: [
      line(palette, streak(shape), 4.2 * scale, { ...white, opacity: 0.75 }),
      line(palette, graduations(shape), 1.3, { ...white, opacity: 0.9, 'stroke-linecap': 'butt' }),
      hatch(palette, wallShade(shape)),
      line(palette, flaskBody(shape), height > 150 ? 2.2 : 1.7),
      line(palette, lip(shape), 1.8, { fill: palette.card }),
      lipRim,
    ].join(''),
  };
};

/** @returns a full flask in which nothing moves, standing on its zero point. */
export const drawStillFlask = (palette: Palette, height: number): Drawing => {
  const shape = flaskShape(height);
  const front = drawFlaskFront(palette, height);
  const level = fullLevel * height;
  const half = halfWidthAt(shape, level);
  const body = flaskBody(shape);
  const surface = { cx: 0, cy: -level, rx: half, ry: half * 0.11, fill: palette.liquidHi };
  const liquid =
    element('rect', { x: -height, y: -level, width: 2 * height, height, fill: 'url(#liquid)' }) +
    element('ellipse', { ...surface, stroke: palette.ink, 'stroke-width': 1.3 });
  return {
    box: front.box,
    marks: [
      element('clipPath', { id: 'glass' }, element('path', { d: body })),
      element('path', { d: body, fill: palette.glass, 'fill-opacity': palette.glassAlpha }),
      element('g', { 'clip-path': 'url(#glass)' }, liquid),
      front.marks,
    ].join(''),
  };
};
