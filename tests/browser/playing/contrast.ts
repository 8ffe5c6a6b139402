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

function opacityOf(element: Element | null): number {
  return element === null ? 1 : Number(getComputedStyle(element).opacity) * opacityOf(element.parentElement);
}

function colourOf(element: Element): Colour {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('no canvas to try out colours on');
  context.fillStyle = getComputedStyle(element).color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha * opacityOf(element)];
}

/** Whether a box that scrolls, or cuts off what leaves it, keeps the line out of sight. */
function isCutOff(box: DOMRect, holder: Element | null): boolean {
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

function writingOf({ words, box, holder }: Line): Writing {
  const { x, y, width, height } = box;
  return { words, box: { x: x + scrollX, y: y + scrollY, width, height }, colour: colourOf(holder) };
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

/** @returns the ratios to points of the paper evenly spread under the writing, from the lowest to the highest. */
function ratiosOf({ box, colour }: Writing, picture: CanvasRenderingContext2D): Float64Array {
  const { data, width, height } = picture.getImageData(
    Math.floor(box.x),
    Math.floor(box.y),
    Math.max(1, Math.floor(box.width)),
    Math.max(1, Math.floor(box.height)),
  );
  // Paper is mostly of few colours.
  const known = new Map<number, number>();
  const ratios: number[] = [];
  for (let y = 0; y < height; y += 3)
    for (let x = 0; x < width; x += 3) {
      const at = 4 * (y * width + x);
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      const name = (red << 16) | (green << 8) | blue;
      const ratio = known.get(name) ?? ratioOn(colour, [red, green, blue]);
      known.set(name, ratio);
      ratios.push(ratio);
    }
  return Float64Array.from(ratios).sort();
}

async function pictureFrom(address: string): Promise<CanvasRenderingContext2D> {
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
async function findFaint(writings: readonly Writing[], address: string): Promise<string[]> {
  const picture = await pictureFrom(address);
  return writings.flatMap((writing) => {
    const ratios = ratiosOf(writing, picture);
    const [quarter = 0, half = 0] = [0.25, 0.5].map((share) => ratios[Math.floor(ratios.length * share)]);
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

const writingParts = [...readingParts, opacityOf, colourOf, isCutOff, isInSight, writingOf];
const judgingParts = [luminanceOf, ratioOn, ratiosOf, pictureFrom, findFaint];

const faintTextsNow = async (page: Page): Promise<string[]> => {
  const writings = await page.evaluate<Writing[]>(
    scriptOf(writingParts, 'textsOn().flatMap(linesOf).filter(isInSight).map(writingOf)'),
  );
  await page.evaluate(showLetters, false);
  const paper = (await page.screenshot({ fullPage: true })).toString('base64');
  await page.evaluate(showLetters, true);
  const address = `data:image/png;base64,${paper}`;
  return page.evaluate<string[]>(
    scriptOf(judgingParts, `findFaint(${JSON.stringify(writings)}, ${JSON.stringify(address)})`),
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
