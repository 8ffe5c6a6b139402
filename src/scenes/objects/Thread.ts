import type { Point } from '../layout/hanging.ts';

const width = 2;

/** On a layer of its own it is never painted anew. */
const look = {
  position: 'absolute',
  top: '0',
  left: `${-width / 2}px`,
  width: `${width}px`,
  height: '1px',
  background: 'var(--ink)',
  forcedColorAdjust: 'none',
  transformOrigin: 'top',
  willChange: 'transform',
};

/** Not to be seen. */
const slack = 'scaleY(0)';

/** The thread on which the card hangs: an element over the canvas, for it also moves while the picture stands. */
export class Thread {
  readonly #element = document.createElement('div');

  /** @param parent holds the canvas, at its top left. */
  constructor(parent: HTMLElement) {
    this.#element.className = 'thread';
    Object.assign(this.#element.style, look, { transform: slack });
    parent.append(this.#element);
  }

  /** Stretches from one point to another. */
  stretch(from: Point, to: Point): void {
    const [across, down] = [to.x - from.x, to.y - from.y];
    const turn = `rotate(${Math.atan2(-across, down)}rad) scaleY(${Math.hypot(across, down)})`;
    this.#element.style.transform = `translate(${from.x}px, ${from.y}px) ${turn}`;
  }

  /** Is not seen until it is stretched again. */
  slacken(): void {
    this.#element.style.transform = slack;
  }

  /** Takes it off the page. */
  remove(): void {
    this.#element.remove();
  }
}
