import { type Line, readingParts } from './lines.ts';
import { scriptOf } from './within.ts';

/** What stays in the window while the page scrolls covers only what can be scrolled clear of it. */
function floats(element: Element | null): boolean {
  return (
    element !== null &&
    (/sticky|fixed/.test(getComputedStyle(element).position) || floats(element.parentElement))
  );
}

function clips(element: Element): boolean {
  const { overflowX, overflowY, clipPath } = getComputedStyle(element);
  return clipPath !== 'none' || [overflowX, overflowY].some((each) => each === 'hidden' || each === 'clip');
}

function ancestorsOf(element: Element | null): Element[] {
  return element === null || element === document.body
    ? []
    : [element, ...ancestorsOf(element.parentElement)];
}

function isWithin(inner: Line['box'], outer: Line['box']): boolean {
  const slack = 1.5;
  return (
    inner.left >= outer.left - slack &&
    inner.right <= outer.right + slack &&
    inner.top >= outer.top - slack &&
    inner.bottom <= outer.bottom + slack
  );
}

function cutOff({ box, holder, words }: Line, width: number): string[] {
  const paper = new DOMRect(-scrollX, -scrollY, width, document.documentElement.scrollHeight);
  const bounds = ancestorsOf(holder).filter((each) => each.tagName === 'BUTTON' || clips(each));
  const isIn = [paper, ...bounds.map((each) => each.getBoundingClientRect())].every((each) =>
    isWithin(box, each),
  );
  return isIn ? [] : [`"${words}" is cut off, or sticks out`];
}

/** An address is no word: it may be broken wherever its line ends. */
function brokenWordsOf(node: Text): string[] {
  if (node.parentElement && getComputedStyle(node.parentElement).wordBreak === 'break-all') return [];
  const range = document.createRange();
  return Array.from(node.data.matchAll(/\p{Script=Latin}+/gu)).flatMap(({ 0: word, index }) => {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const tops = new Set(Array.from(range.getClientRects(), (box) => Math.round(box.top)));
    return tops.size > 1 ? [`"${word}" is broken in two`] : [];
  });
}

function overlap(one: Line, other: Line): boolean {
  const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
  const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
  return across > 2 && down > 0.4 * Math.min(one.box.height, other.box.height);
}

function overlapsAmong(lines: readonly Line[]): string[] {
  const lying = lines.filter((line) => !floats(line.holder));
  return lying.flatMap((one, index) =>
    lying
      .slice(index + 1)
      .filter((other) => one.node !== other.node && overlap(one, other))
      .map((other) => `"${one.words}" lies on "${other.words}"`),
  );
}

function paints(element: Element): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return !/, 0\)$/.test(backgroundColor) || backgroundImage !== 'none';
}

function coverOf(holder: Element, x: number, y: number): Element | null {
  for (const hit of document.elementsFromPoint(x, y)) {
    if (floats(hit) || hit.contains(holder) || holder.contains(hit)) return null;
    if (paints(hit)) return hit;
  }
  return null;
}

function covered({ holder, middle, words }: Line): string[] {
  holder.scrollIntoView({ block: 'center' });
  const { x, y } = holder.getBoundingClientRect();
  const cover = coverOf(holder, x + middle.x, y + middle.y);
  const on = cover?.textContent?.replace(/\s+/g, ' ').trim().slice(0, 40);
  return cover ? [`"${words}" is covered by "${on}"`] : [];
}

function controlsOn(): Element[] {
  return Array.from(document.querySelectorAll('button, a[href], input, textarea, summary'))
    .filter((each) => each.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .map((control) => control.closest('label') ?? control);
}

function hardToPress(control: Element, smallest: number): string[] {
  control.scrollIntoView({ block: 'center' });
  const { x, y, width, height } = control.getBoundingClientRect();
  const name = control.getAttribute('aria-label') ?? control.textContent?.trim();
  const hit = document.elementFromPoint(x + width / 2, y + height / 2);
  return [
    ...(Math.min(width, height) < smallest ? [`"${name}" is ${width} by ${height} px`] : []),
    ...(hit && control.contains(hit) ? [] : [`"${name}" cannot be pressed`]),
  ];
}

function widerThan(width: number): string[] {
  const { scrollWidth } = document.documentElement;
  return scrollWidth > width ? [`the page is ${scrollWidth} px wide`] : [];
}

/** Waits until what a change of size brings about has been drawn, and begins at the top. */
async function settled(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  scrollTo(0, 0);
}

function findMisfits(
  texts: readonly Text[],
  lines: readonly Line[],
  width: number,
  smallestControl: number,
): string[] {
  const misfits = [
    ...widerThan(width),
    ...lines.flatMap((line) => cutOff(line, width)),
    ...texts.flatMap(brokenWordsOf),
    ...overlapsAmong(lines),
    ...lines.flatMap(covered),
    ...controlsOn().flatMap((control) => hardToPress(control, smallestControl)),
  ];
  scrollTo(0, 0);
  return [...new Set(misfits)];
}

function beyondWindow({ box, words }: Line, width: number): string[] {
  const isSeen = box.left >= -2 && box.right <= width + 2;
  return isSeen ? [] : [`"${words}" goes beyond the window`];
}

/** As large text makes it, only what lies on something, or goes where nobody can scroll, is wrong. */
function findTangles(lines: readonly Line[], width: number): string[] {
  return [...new Set([...overlapsAmong(lines), ...lines.flatMap((line) => beyondWindow(line, width))])];
}

const parts = [
  ...readingParts,
  floats,
  clips,
  ancestorsOf,
  isWithin,
  cutOff,
  brokenWordsOf,
  overlap,
  overlapsAmong,
  paints,
  coverOf,
  covered,
  controlsOn,
  hardToPress,
  widerThan,
  settled,
  findMisfits,
  beyondWindow,
  findTangles,
];

/**
 * @param width of the window, in CSS pixels.
 * @param smallestControl how wide and high each control must be at least, in CSS pixels.
 * @returns a script for the page. It gives a sentence for each text that is cut off, broken, covered or lies on another,
 * for each control that is too small or covered, and for a page that scrolls sideways.
 */
export const misfitScript = (width: number, smallestControl: number): string => {
  const found = `findMisfits(textsOn(), textsOn().flatMap(linesOf), ${width}, ${smallestControl})`;
  return scriptOf(parts, `settled().then(() => ${found})`);
};

/**
 * @param width of the window, in CSS pixels.
 * @returns a script for the page. It gives a sentence for each text that lies on another, or goes beyond the window.
 */
export const tangleScript = (width: number): string =>
  scriptOf(parts, `settled().then(() => findTangles(textsOn().flatMap(linesOf), ${width}))`);
