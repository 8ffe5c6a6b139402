import type { Game } from 'phaser';
import { rectangleIn } from './measure.ts';

/** Room below the balance for what falls off it, in CSS pixels. */
const roomBelow = 28;

/**
 * Keeps the canvas as wide as its parent, and no higher than the balance has needed so far: every pixel costs time
 * on every frame, but a balance that travels to a smaller place must not be cut off on its way.
 *
 * @param ratio gives the pixels for one CSS pixel.
 * @returns a function that fits the canvas to a space on the page.
 */
export const createCanvasSize = (
  parent: HTMLElement,
  game: Game,
  ratio: () => number,
): ((space: HTMLElement) => void) => {
  let lowest = { bottom: 0, width: 0 };
  game.canvas.style.display = 'block';

  const heightFor = (space: HTMLElement): number => {
    const { clientWidth: width, clientHeight: height } = parent;
    const bottom = rectangleIn(parent, space).y + space.offsetHeight + roomBelow;
    lowest = { bottom: width === lowest.width ? Math.max(bottom, lowest.bottom) : bottom, width };
    return Math.max(Math.min(height, Math.ceil(lowest.bottom)), 1);
  };

  return (space) => {
    const [width, height] = [Math.max(parent.clientWidth, 1), heightFor(space)];
    const pixels = { width: Math.round(width * ratio()), height: Math.round(height * ratio()) };
    Object.assign(game.canvas.style, { width: `${width}px`, height: `${height}px` });
    if (game.scale.width === pixels.width && game.scale.height === pixels.height) return;
    game.scale.resize(pixels.width, pixels.height);
    // A canvas that has changed its size is empty, and the browser may show it before the next frame is drawn.
    game.loop.step(performance.now());
  };
};
