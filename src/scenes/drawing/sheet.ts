import { gradients } from './ink.ts';
import type { Palette } from './palette.ts';
import { type Box, type Drawing, element, moved } from './svg.ts';

/** Where a drawing lies on a sheet, in pixels of the sheet, and where in it the drawing's zero point lies. */
export interface Cutting {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The zero point, from the cutting's top left; it may lie outside. */
  readonly zeroX: number;
  readonly zeroY: number;
}

/** Many drawings on one picture, so that the picture is drawn and sent to the screen once. */
export interface Sheet<Name extends string> {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly cuttings: Readonly<Record<Name, Cutting>>;
}

/** Empty pixels round every drawing, so that smoothing never picks up a neighbour. */
const gap = 2;

interface Placed<Name> {
  readonly name: Name;
  readonly drawing: Drawing;
  readonly cutting: Cutting;
}

/** The zero point lies on a whole pixel, so that a drawing put on a whole pixel needs no smoothing. */
const sizeOf = ({ left, top, right, bottom }: Box, ratio: number) => {
  const zeroX = Math.ceil(-left * ratio);
  const zeroY = Math.ceil(-top * ratio);
  return { zeroX, zeroY, width: zeroX + Math.ceil(right * ratio), height: zeroY + Math.ceil(bottom * ratio) };
};

/** Lays drawings in rows, tallest first; a row ends where the next drawing would pass the widest one's edge. */
const layInRows = <Name extends string>(
  drawings: readonly (readonly [Name, Drawing])[],
  ratio: number,
): readonly Placed<Name>[] => {
  const sized = drawings.map(([name, drawing]) => ({ name, drawing, ...sizeOf(drawing.box, ratio) }));
  const tallestFirst = sized.toSorted((one, other) => other.height - one.height);
  const widest = Math.max(...sized.map((each) => each.width)) + 2 * gap;
  const row = { x: gap, y: gap, height: 0 };
  return tallestFirst.map(({ name, drawing, zeroX, zeroY, width, height }) => {
    if (row.x + width + gap > widest) {
      row.y += row.height + gap;
      row.x = gap;
      row.height = 0;
    }
    const cutting = { x: row.x, y: row.y, width, height, zeroX, zeroY };
    row.x += width + gap;
    row.height = Math.max(row.height, height);
    return { name, drawing, cutting };
  });
};

const onSheet = ({ drawing, cutting }: Placed<string>, ratio: number): string =>
  moved(
    element('g', { transform: `scale(${ratio})` }, drawing.marks),
    cutting.x + cutting.zeroX,
    cutting.y + cutting.zeroY,
  );

/** @returns an SVG document of that size in pixels. */
export const svgDocument = (palette: Palette, width: number, height: number, marks: string): string =>
  element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
    gradients(palette) + marks,
  );

/**
 * @param ratio pixels of the sheet for one CSS pixel.
 * @returns the drawings on one sheet, with where each is found.
 */
export const layOutSheet = <Name extends string>(
  palette: Palette,
  drawings: Readonly<Record<Name, Drawing>>,
  ratio: number,
): Sheet<Name> => {
  const entries = Object.entries<Drawing>(drawings) as [Name, Drawing][];
  const placed = layInRows(entries, ratio);
  const width = Math.max(...placed.map(({ cutting }) => cutting.x + cutting.width)) + gap;
  const height = Math.max(...placed.map(({ cutting }) => cutting.y + cutting.height)) + gap;
  const cuttings = Object.fromEntries(placed.map(({ name, cutting }) => [name, cutting]));
  const marks = placed.map((each) => onSheet(each, ratio)).join('');
  return {
    svg: svgDocument(palette, width, height, marks),
    width,
    height,
    cuttings: cuttings as Record<Name, Cutting>,
  };
};
