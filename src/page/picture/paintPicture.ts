import { daylight } from './daylight.ts';
import { card, type Mark, type Piece, pictureSize } from './layOutPicture.ts';

/** The typefaces of the page in its language, each as a CSS font list. */
export interface Faces {
  readonly serif: string;
  readonly label: string;
  /** Whether letters may slant: Chinese ones do not. */
  readonly slants: boolean;
}

/** Where the picture is painted: on a canvas in the page, or one that is never shown. */
export type Paper = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

const { width, height } = pictureSize;
const tableTop = 556;
const half = width / 2;
const squares = 10;

const strokeAlong = (paper: Paper, colour: string, points: Iterable<readonly [number, number]>): void => {
  paper.beginPath();
  for (const [x, y] of points) paper.lineTo(x, y);
  paper.strokeStyle = colour;
  paper.stroke();
};

const wave = function* (y: number, phase: number): Generator<readonly [number, number]> {
  for (let x = 0; x <= half; x += 5) yield [x, y + 11 * Math.sin((x * Math.PI) / 30 + phase)];
};

/** The waves of a share certificate on the left, the squares of a laboratory notebook on the right. */
const paintWall = (paper: Paper): void => {
  paper.fillStyle = daylight.wall;
  paper.fillRect(0, 0, width, height);
  paper.globalAlpha = 0.15;
  paper.lineWidth = 0.8;
  for (let y = 8; y < height; y += 15)
    for (const phase of [0, 1, 2.1, 3.3]) strokeAlong(paper, daylight.bubbleInk, wave(y, phase));
  for (let at = 0; at <= half; at += squares) {
    paper.lineWidth = at % 50 === 0 ? 1 : 0.4;
    strokeAlong(paper, daylight.labInk, [
      [half + at, 0],
      [half + at, height],
    ]);
    strokeAlong(paper, daylight.labInk, [
      [half, at],
      [width, at],
    ]);
  }
  paper.globalAlpha = 1;
};

const paintLamp = (paper: Paper): void => {
  const light = paper.createRadialGradient(290, 230, 0, 290, 230, 420);
  light.addColorStop(0, daylight.wallHi);
  light.addColorStop(0.6, `${daylight.wallHi}d0`);
  light.addColorStop(1, `${daylight.wallHi}00`);
  paper.fillStyle = light;
  paper.fillRect(0, 0, width, height);
};

const paintTable = (paper: Paper): void => {
  paper.fillStyle = daylight.table;
  paper.fillRect(0, tableTop, width, height - tableTop);
  paper.fillStyle = daylight.ink;
  paper.fillRect(0, tableTop, width, 2);
};

/** The outline of a luggage tag, `inset` pixels within the card. */
const tag = (paper: Paper, inset: number): void => {
  const chamfer = 18 - inset / 2;
  const [from, top] = [card.x + inset, card.y + inset];
  const [to, bottom] = [card.x + card.width - inset, card.y + card.height - inset];
  paper.beginPath();
  paper.moveTo(from + chamfer, top);
  paper.lineTo(to - chamfer, top);
  paper.lineTo(to, top + chamfer);
  paper.lineTo(to, bottom);
  paper.lineTo(from, bottom);
  paper.lineTo(from, top + chamfer);
  paper.closePath();
};

const paintCard = (paper: Paper): void => {
  paper.save();
  Object.assign(paper, { shadowColor: '#0d1a2050', shadowBlur: 22, shadowOffsetY: 10 });
  paper.fillStyle = daylight.card;
  tag(paper, 0);
  paper.fill();
  paper.restore();
  paper.lineWidth = 1;
  paper.strokeStyle = daylight.hair;
  tag(paper, 7);
  paper.stroke();
};

const fontOf = ({ size, face }: Piece, { serif, label, slants }: Faces, scale: number): string => {
  const style = face === 'italic' && slants ? 'italic ' : '';
  const weight = face === 'serif' ? 400 : 700;
  return `${style}${weight} ${size * scale}px ${face === 'label' ? label : serif}`;
};

/** Sets the font of a piece. @returns the width of its text in pixels. */
const measure = (paper: Paper, piece: Piece, faces: Faces, scale: number): number => {
  paper.font = fontOf(piece, faces, scale);
  return paper.measureText(piece.text).width;
};

const paintText = (paper: Paper, mark: Extract<Mark, { kind: 'text' }>, faces: Faces): void => {
  const widthAt = (scale: number): number =>
    mark.pieces.reduce((sum, piece) => sum + measure(paper, piece, faces, scale), 0);
  const scale = Math.min(1, mark.width / widthAt(1));
  const share = { start: 0, middle: 0.5, end: 1 }[mark.align];
  let x = mark.x - widthAt(scale) * share;
  for (const piece of mark.pieces) {
    const advance = measure(paper, piece, faces, scale);
    paper.fillStyle = daylight[piece.colour];
    paper.fillText(piece.text, x, mark.y);
    x += advance;
  }
};

/** A claim that was right is a filled box, one that was wrong an empty box with a stroke through it. */
const paintPip = (paper: Paper, { x, y, isRight }: Extract<Mark, { kind: 'pip' }>): void => {
  paper.fillStyle = daylight.ink;
  paper.strokeStyle = daylight.ink;
  paper.lineWidth = 1.5;
  if (isRight) {
    paper.fillRect(x, y, 12, 16);
    return;
  }
  paper.strokeRect(x + 0.75, y + 0.75, 10.5, 14.5);
  strokeAlong(paper, daylight.ink, [
    [x, y + 16],
    [x + 12, y],
  ]);
};

const paintRule = (paper: Paper, rule: Extract<Mark, { kind: 'rule' }>): void => {
  paper.fillStyle = daylight[rule.colour];
  paper.fillRect(rule.x, rule.y, rule.width, rule.height);
};

const paintMark = (paper: Paper, mark: Mark, faces: Faces): void => {
  if (mark.kind === 'text') paintText(paper, mark, faces);
  else if (mark.kind === 'pip') paintPip(paper, mark);
  else paintRule(paper, mark);
};

/**
 * Paints the picture of a result.
 *
 * @param balance a drawing of the balance, 960 by 520 in proportion; null where there is none.
 */
export const paintPicture = (
  paper: Paper,
  marks: readonly Mark[],
  faces: Faces,
  balance: CanvasImageSource | null,
): void => {
  paintWall(paper);
  paintLamp(paper);
  paintTable(paper);
  if (balance) paper.drawImage(balance, 20, 262, 540, 292.5);
  paintCard(paper);
  for (const mark of marks) paintMark(paper, mark, faces);
};
