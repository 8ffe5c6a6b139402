import type { ClaimId, Deck } from '../domain/deck.ts';
import { type Side, sides } from '../domain/vocabulary.ts';
import { type Group, groupsOf } from './columns.ts';
import { type Seat, type Seats, type Thread, threadsBetween } from './threads.ts';

/** The room there is for the map, in CSS pixels; `em` is the size of the page's text. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly em: number;
}

/** A rectangle of the map, in CSS pixels from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What stands over the claims that come from one document. */
export interface Heading extends Box {
  readonly group: Group;
}

/** What a picture of the argument is drawn from: its size, and where claims and threads are. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The size of the text on the map, in CSS pixels; all else is drawn in proportion. */
  readonly unit: number;
  readonly seats: Seats;
  readonly threads: readonly Thread[];
}

/** The map with two columns, ready to be set on the page. */
export interface MapLayout extends Picture {
  readonly titles: Readonly<Record<Side, Box>>;
  readonly headings: readonly Heading[];
  readonly nodes: ReadonlyMap<ClaimId, Box>;
}

/** In units: the narrowest map, the widest worth having, and what it is divided into. */
const narrowest = 48;
const column = { least: 18.9, most: 21 } as const;
const middle = { least: 5.2, share: 0.29 } as const;
/** Between a column's end and the threads that are fastened there. */
const gap = 0.7;
/** From where threads cross to the middle of the seal. */
const sealIn = 1.2;
/** How much of the gutter the widest thread may take. */
const gutterUsed = 0.9;

/** In units, from the top: the side's name, then rows of claims, and a heading as high as so many rows. */
const titleHeight = 2.3;
const foot = 0.5;
const row = { least: 1.55, most: 2.7 } as const;
const headingRows = 1.3;

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

/** @returns whether two columns fit side by side; else there is one at a time. */
export const fitsTwoColumns = ({ width, em }: Frame): boolean => width >= narrowest * em;

const rowsOf = (groups: readonly Group[]): number =>
  groups.reduce((rows, { claims }) => rows + claims.length + headingRows, 0);

/** Text grows with the window, so that a class can read it from a wall. */
const unitFor = ({ width, height, em }: Frame, rows: number): number => {
  const byHeight = height / ((titleHeight + foot + rows * row.least) * em);
  const byWidth = width / ((narrowest + 4) * em);
  return em * clamp(Math.min(byHeight, byWidth), 1, 2.4);
};

interface Span {
  readonly x: number;
  readonly width: number;
}

const spansFor = (
  width: number,
  unit: number,
): Readonly<Record<Side, Span>> & { readonly gutter: number } => {
  const columnWidth = clamp(width * 0.27, column.least * unit, column.most * unit);
  const between = Math.max(middle.least * unit, width * middle.share - columnWidth * 0.1);
  const gutter = Math.max((width - 2 * columnWidth - between) / 2, 2.4 * unit);
  return {
    gutter,
    bubble: { x: gutter, width: columnWidth },
    lab: { x: width - gutter - columnWidth, width: columnWidth },
  };
};

/** Goes down one column and gives each heading and claim its box. */
const stack = (groups: readonly Group[], { x, width }: Span, top: number, pitch: number) => {
  const headings: Heading[] = [];
  const nodes: [ClaimId, Box][] = [];
  let y = top;
  for (const group of groups) {
    headings.push({ group, x, y, width, height: headingRows * pitch });
    y += headingRows * pitch;
    for (const { id } of group.claims) {
      nodes.push([id, { x, y, width, height: pitch }]);
      y += pitch;
    }
  }
  return { headings, nodes, bottom: y };
};

const seatOf = (side: Side, box: Box, unit: number, gutter: number, room: number): Seat => {
  const y = box.y + box.height / 2;
  const [left, right] = [box.x - gap * unit, box.x + box.width + gap * unit];
  const swings = (gutter - gap * unit) * gutterUsed;
  return side === 'bubble'
    ? {
        y,
        seal: right - sealIn * unit,
        outer: { x: left, way: -1, room: swings },
        inner: { x: right, way: 1, room },
      }
    : {
        y,
        seal: left + sealIn * unit,
        outer: { x: right, way: 1, room: swings },
        inner: { x: left, way: -1, room },
      };
};

/**
 * Lays out both columns: Bubble on the left, Lab on the right, in each the claims of each document in its order. The
 * map is as wide as the frame, and as high, or higher where that many claims need it.
 *
 * @param frame wide enough, see {@link fitsTwoColumns}.
 */
export const layOutMap = (deck: Deck, frame: Frame): MapLayout => {
  const groups = { bubble: groupsOf(deck, 'bubble'), lab: groupsOf(deck, 'lab') };
  const rows = { bubble: rowsOf(groups.bubble), lab: rowsOf(groups.lab) };
  const unit = unitFor(frame, Math.max(rows.bubble, rows.lab));
  const spans = spansFor(frame.width, unit);
  const top = titleHeight * unit;
  const stacked = sides.map((side) => {
    const fair = (frame.height - top - foot * unit) / Math.max(rows[side], 1);
    return stack(groups[side], spans[side], top, clamp(fair, row.least * unit, row.most * unit));
  });
  const nodes = new Map(stacked.flatMap((each) => each.nodes));
  const room = (spans.lab.x - spans.bubble.x - spans.bubble.width) * 0.22;
  const seats = new Map(
    deck.claims.flatMap(({ id, side }): [ClaimId, Seat][] => {
      const box = nodes.get(id);
      return box ? [[id, seatOf(side, box, unit, spans.gutter, room)]] : [];
    }),
  );
  const titleOf = (side: Side): Box => ({ ...spans[side], y: 0, height: top });
  return {
    width: frame.width,
    height: Math.max(frame.height, ...stacked.map(({ bottom }) => bottom + foot * unit)),
    unit,
    titles: { bubble: titleOf('bubble'), lab: titleOf('lab') },
    headings: stacked.flatMap((each) => each.headings),
    nodes,
    seats,
    threads: threadsBetween(deck, seats, unit),
  };
};
