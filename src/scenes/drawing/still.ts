import { type BalanceSizes, layOutBalance } from '../layout/balance.ts';
import type { Point } from '../layout/hanging.ts';
import type { Holes } from './beam.ts';
import { drawStillBubble } from './bubble.ts';
import { drawStillFlask } from './flask.ts';
import type { Palette } from './palette.ts';
import { chainEnds, chainStart } from './pan.ts';
import { drawParts, type PartName } from './parts.ts';
import { svgDocument } from './sheet.ts';
import { type Drawing, element, moved, short } from './svg.ts';

/** The size of the still picture in CSS pixels; it may be shown at any other. */
const picture = { width: 960, height: 520 };

type Parts = Readonly<Record<PartName, Drawing>>;

const chainTo = ({ marks }: Drawing, from: Point, to: Point, drawn: number): string => {
  const [across, down] = [to.x - from.x, to.y - from.y];
  const turned = (Math.atan2(-across, down) * 180) / Math.PI;
  const scale = `scale(1 ${short(Math.hypot(across, down) / drawn)})`;
  return moved(element('g', { transform: scale }, marks), from.x, from.y, turned);
};

const chains = (parts: Parts, sizes: BalanceSizes): string => {
  const start = { x: 0, y: chainStart(sizes) };
  const drawn = Math.hypot(sizes.pan - 4, sizes.chain - start.y);
  return Object.values(chainEnds(sizes))
    .map(({ x, y }) => chainTo(parts.chain, start, { x, y: sizes.chain + y }, drawn))
    .join('');
};

const hanging = (parts: Parts, sizes: BalanceSizes, content: string): string =>
  chains(parts, sizes) + parts.panBack.marks + content + parts.panFront.marks;

const pans = (parts: Parts, palette: Palette, sizes: BalanceSizes): string => {
  const { arm, chain, pan, bubble, flask } = sizes;
  const film = moved(drawStillBubble(palette, bubble).marks, 0, chain + pan * 0.06 - bubble);
  const glass = moved(drawStillFlask(palette, flask).marks, 0, chain + pan * 0.07);
  return moved(hanging(parts, sizes, film), -arm, 0) + moved(hanging(parts, sizes, glass), arm, 0);
};

const numerals = (parts: Parts, { arm }: BalanceSizes, holes: Holes): string =>
  ([parts.numeral1, parts.numeral2, parts.numeral3] as const)
    .flatMap(({ marks }, step) => [-1, 1].map((way) => moved(marks, way * arm * (holes[step] ?? 0), 0)))
    .join('');

/** @returns the whole balance, level and at rest, as an SVG document. */
export const drawStill = (palette: Palette, holes: Holes): string => {
  const { width, height } = picture;
  const { pivot, sizes } = layOutBalance({ x: 0, y: 0, width, height }, 'table');
  const parts = drawParts(palette, sizes, holes);
  const hook = [-1, 1].map((way) => moved(parts.hook.marks, way * sizes.arm, 0)).join('');
  const marks = [
    parts.shaft.marks,
    moved(parts.foot.marks, 0, sizes.column),
    pans(parts, palette, sizes),
    parts.indexArc.marks,
    parts.needle.marks,
    parts.beam.marks,
    numerals(parts, sizes, holes),
    hook,
  ];
  return svgDocument(palette, width, height, moved(marks.join(''), pivot.x, pivot.y));
};
