import type { Page } from 'playwright-core';

/** A place on the page, in CSS pixels from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** @returns the middle of the one element that a locator finds. Throws when it is not shown. */
export const middleOf = async (locator: ReturnType<Page['locator']>): Promise<Point> => {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`${locator} is not shown`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Waits until what the locator finds no longer moves and nothing lies on it. */
export const untilAtRest = (locator: ReturnType<Page['locator']>): Promise<void> =>
  locator.hover({ trial: true });

/** The points of a straight way, without the first. */
const wayBetween = (from: Point, to: Point, steps: number): Point[] =>
  Array.from({ length: steps }, (_, index) => {
    const part = (index + 1) / steps;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  });

/** Presses at one point, goes straight to another and calls `beforeRelease` there; then lets go. */
export const dragByMouse = async (
  page: Page,
  from: Point,
  to: Point,
  beforeRelease?: () => Promise<void>,
): Promise<void> => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const { x, y } of wayBetween(from, to, 20)) await page.mouse.move(x, y);
  await beforeRelease?.();
  await page.mouse.up();
};

/** As {@link dragByMouse}, with one finger. */
export const dragByTouch = async (
  page: Page,
  from: Point,
  to: Point,
  beforeRelease?: () => Promise<void>,
): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  for (const point of wayBetween(from, to, 20)) await touch('touchMove', [point]);
  await beforeRelease?.();
  await touch('touchEnd', []);
  await session.detach();
};
