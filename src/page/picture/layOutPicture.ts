import type { ConvictionLine, PictureContent } from './pictureContent.ts';

/** The size that previews of links are shown in, in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** What a colour is for; see `daylight.ts`. */
export type Colour = 'ink' | 'softInk' | 'bubbleInk' | 'labInk' | 'hair';

/** A piece of a line, in one typeface and colour. */
export interface Piece {
  readonly text: string;
  /** In pixels. */
  readonly size: number;
  readonly face: 'serif' | 'bold' | 'italic' | 'label';
  readonly colour: Colour;
}

/** Something drawn: a line of text, a rule, or a small box for one claim. */
export type Mark =
  | {
      readonly kind: 'text';
      readonly pieces: readonly Piece[];
      /** Where the line begins, has its middle or ends; and the line on which the letters stand. */
      readonly x: number;
      readonly y: number;
      readonly align: 'start' | 'middle' | 'end';
      /** A wider line is drawn smaller. */
      readonly width: number;
    }
  | {
      readonly kind: 'rule';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly colour: Colour;
    }
  | { readonly kind: 'pip'; readonly x: number; readonly y: number; readonly isRight: boolean };

/** The card on the right, and the text within it. */
export const card = { x: 566, y: 36, width: 598, height: 558 } as const;
const left = card.x + 44;
const right = card.x + card.width - 44;
const wide = right - left;

/** The middle of the left half, where title and balance stand. */
const middle = 290;

const piece = (text: string, size: number, face: Piece['face'] = 'serif', colour: Colour = 'ink'): Piece => ({
  ...{ text, size, face, colour },
});

const line = (
  pieces: readonly Piece[],
  x: number,
  y: number,
  align: 'start' | 'middle' | 'end' = 'start',
  width = wide,
): Mark => ({ kind: 'text', pieces, x, y, align, width });

const rule = (y: number, height: number, colour: Colour): Mark => ({
  ...{ kind: 'rule', x: left, y, width: wide, height, colour },
});

const poster = ({ title: [bubble, or, lab], motion, invitation }: PictureContent): Mark[] => {
  const title = [
    piece(bubble, 68, 'italic', 'bubbleInk'),
    piece(` ${or} `, 40),
    piece(lab, 68, 'bold', 'labInk'),
  ];
  return [
    line(title, middle, 122, 'middle', 500),
    line([piece(motion, 25)], middle, 176, 'middle', 500),
    line([piece(invitation, 25)], middle, 600, 'middle', 500),
  ];
};

const score = ({ points, of }: PictureContent): Mark[] => [
  line([piece(points, 104, 'italic'), piece(`  ${of}`, 30, 'serif', 'softInk')], left, 140),
  rule(162, 3, 'ink'),
  rule(167, 1, 'ink'),
];

const roundLine = ({ words, points }: PictureContent['rounds'][number], y: number): Mark[] => [
  line([piece(words, 24)], left, y, 'start', wide - 80),
  line([piece(points, 24, 'italic')], right, y, 'end', 70),
];

const pips = ({ right: count, total }: ConvictionLine, y: number): Mark[] =>
  Array.from({ length: total }, (_, each) => ({
    ...{ kind: 'pip', x: left + 170 + each * 16, y: y - 15, isRight: each < count },
  }));

const convictionLine = (each: ConvictionLine, y: number): Mark[] => [
  rule(y - 27, 1, 'hair'),
  line([piece(each.name, 21)], left, y, 'start', 160),
  ...pips(each, y),
  line([piece(each.count, 19)], right - 62, y, 'end', 84),
  line([piece(each.points, 23, 'italic')], right, y, 'end', 56),
];

/** @returns all that is drawn of the content, from the back to the front, each thing in its place. */
export const layOutPicture = (content: PictureContent): readonly Mark[] => {
  const roundsEnd = 170 + content.rounds.length * 34;
  // One round leaves more air than three.
  const air = content.rounds.length > 1 ? 0 : 14;
  const verdict = roundsEnd + 46 + air;
  const table = verdict + 84 + 2 * air;
  const last = table + 34 + content.convictions.length * 38;
  return [
    ...poster(content),
    ...score(content),
    ...content.rounds.flatMap((each, index) => roundLine(each, 204 + index * 34)),
    ...content.verdict.map((words, index) => line([piece(words, 31)], left, verdict + index * 38)),
    line([piece(content.sure.toUpperCase(), 16, 'label', 'softInk')], left, table),
    ...content.convictions.flatMap((each, index) => convictionLine(each, table + 36 + index * 38)),
    rule(last - 25, 1, 'hair'),
    ...(content.belief === null ? [] : [line([piece(content.belief, 18)], left, last)]),
    line([piece(content.selfReported, 15, 'serif', 'softInk')], left, card.y + card.height - 22),
  ];
};
