import type { Page } from 'playwright-core';
import { type Line, readingParts } from './lines.ts';
import { scriptOf } from './within.ts';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** A line of text: where it stands on the paper, and in what colour, each part from 0 to 255. */
interface Writing {
  readonly words: string;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly colour: Colour;
}

/** The paper of a page, some pixels of it for each CSS pixel. */
interface Picture {
  readonly paper: CanvasRenderingContext2D;
  readonly scale: number;
}

function opacityOf(element: Element | null): number {
  return element === null ? 1 : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement);
}

/** @returns what gives a colour's parts, however the style writes it. */
function createPalette(): (style: string) => Colour {
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to try out colours on');
  const mix = (style: string): Colour => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = style;
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha];
  };
  // A page is written in few colours.
  const mixed = new Map<string, Colour>();
  return (style) => {
    const colour = mixed.get(style) ?? mix(style);
    mixed.set(style, colour);
    return colour;
  };
}

/** Whether a box that scrolls, or cuts off what leaves it, keeps the line out of sight. */
function isCutOff(box: Line['box'], holder: Element | null): boolean {
  if (holder === null || holder === document.body) return false;
  const edge = holder.getBoundingClientRect();
  const isOutside =
    box.top >= edge.bottom - 1 ||
    box.bottom <= edge.top + 1 ||
    box.left >= edge.right - 1 ||
    box.right <= edge.left + 1;
  const cuts = getComputedStyle(holder).overflow !== 'visible';
  return (cuts && isOutside) || isCutOff(box, holder.parentElement);
}

function isInSight({ box, holder }: Line): boolean {
  return !isCutOff(box, holder);
}

function writingsOn(lines: readonly Line[]): Writing[] {
  const partsOf = createPalette();
  return lines.filter(isInSight).map(({ words, box: { x, y, width, height }, holder }) => {
    const [red, green, blue, alpha] = partsOf(getComputedStyle(holder).color);
    const colour: Colour = [red, green, blue, alpha * opacityOf(holder)];
    return { words, box: { x: x + scrollX, y: y + scrollY, width, height }, colour };
  });
}

/** As WCAG 2.2 defines it, for parts from 0 to 255. */
function luminanceOf(red: number, green: number, blue: number): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** @returns the ratio of the colour to one point of the paper under it, 1 to 21, as WCAG 2.2 defines it. */
function ratioOn([red, green, blue, alpha]: Colour, paper: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = paper;
  const mix = (ink: number, ground: number): number => (ink * alpha + ground * (255 - alpha)) / 255;
  const ink = luminanceOf(mix(red, r), mix(green, g), mix(blue, b));
  const ground = luminanceOf(r, g, b);
  return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
}

/** How many points have a ratio, for each ratio there is, from the lowest to the highest. */
type Ratios = readonly (readonly [ratio: number, points: number])[];

/** @returns the ratios to all points of the pictured paper under the writing. */
function ratiosOf({ box, colour }: Writing, { paper, scale }: Picture): Ratios {
  const { data } = paper.getImageData(
    Math.floor(box.x * scale),
    Math.floor(box.y * scale),
    Math.max(1, Math.floor(box.width * scale)),
    Math.max(1, Math.floor(box.height * scale)),
  );
  // Paper is mostly of few colours.
  const pointsOf = new Map<number, number>();
  for (const pixel of new Uint32Array(data.buffer)) pointsOf.set(pixel, (pointsOf.get(pixel) ?? 0) + 1);
  return Array.from(pointsOf, ([pixel, points]) => {
    const parts = Array.from(new Uint8Array(Uint32Array.of(pixel).buffer));
    return [ratioOn(colour, parts), points] as const;
  }).sort(([one], [other]) => one - other);
}

/** @returns the ratio that so large a share of the points, from 0 to 1, does not go beyond. */
function ratioAt(share: number, ratios: Ratios): number {
  let left = Math.floor(ratios.reduce((sum, [, points]) => sum + points, 0) * share);
  for (const [ratio, points] of ratios) {
    left -= points;
    if (left < 0) return ratio;
  }
  return 0;
}

async function paperFrom(address: string): Promise<CanvasRenderingContext2D> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: image.width, height: image.height });
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to read the picture from');
  context.drawImage(image, 0, 0);
  return context;
}

/** Fine lines of a pattern or a frame may cross a word; most of what lies under it may not come near its colour. */
async function findFaint(writings: readonly Writing[], address: string, scale: number): Promise<string[]> {
  const picture = { paper: await paperFrom(address), scale };
  return writings.flatMap((writing) => {
    const ratios = ratiosOf(writing, picture);
    const [quarter, half] = [ratioAt(0.25, ratios), ratioAt(0.5, ratios)];
    if (half >= 4.5 && quarter >= 3) return [];
    return [`"${writing.words}" has ${half.toFixed(1)} to 1, in places ${quarter.toFixed(1)}`];
  });
}

/** Takes the letters off the paper, or puts them back. */
function showLetters(areShown: boolean): void {
  const bare = new CSSStyleSheet();
  bare.replaceSync('* { color: transparent !important; transition: none !important; }');
  document.adoptedStyleSheets = areShown ? [] : [bare];
}

const writingParts = [...readingParts, opacityOf, createPalette, isCutOff, isInSight, writingsOn];
const judgingParts = [luminanceOf, ratioOn, ratiosOf, ratioAt, paperFrom, findFaint];

/** Half as large each way is drawn in a third of the time, and the finest lines of a pattern run together as for the eye. */
const scale = 0.5;

/** @returns the address of a picture of the whole page, at that scale. */
const takePicture = async (page: Page): Promise<string> => {
  const devtools = await page.context().newCDPSession(page);
  const { cssContentSize } = await devtools.send('Page.getLayoutMetrics');
  const { data } = await devtools.send('Page.captureScreenshot', {
    clip: { ...cssContentSize, scale },
    captureBeyondViewport: true,
    optimizeForSpeed: true,
  });
  await devtools.detach();
  return `data:image/png;base64,${data}`;
};

const faintTextsNow = async (page: Page): Promise<string[]> => {
  const writings = await page.evaluate<Writing[]>(
    scriptOf(writingParts, 'writingsOn(textsOn().flatMap(linesOf))'),
  );
  await page.evaluate(showLetters, false);
  const address = await takePicture(page);
  await page.evaluate(showLetters, true);
  return page.evaluate<string[]>(
    scriptOf(judgingParts, `findFaint(${JSON.stringify(writings)}, ${JSON.stringify(address)}, ${scale})`),
  );
};

/**
 * Holds each line of text against the pixels it stands on, picture and patterns included. A card may still be coming
 * up: what is faint is looked at again.
 *
 * @returns a sentence for each that has less than 4.5 to 1 on most of them (WCAG 2.2, 1.4.3); none where all is well.
 */
export const faintTextsOn = async (page: Page, looks = 3): Promise<string[]> => {
  const faint = await faintTextsNow(page);
  return faint.length > 0 && looks > 1 ? faintTextsOn(page, looks - 1) : faint;
};
