import type { Point } from '../layout/hanging.ts';

/** The thread on which the card hangs: an element over the canvas, for it also moves while the picture stands. */
export class Thread {
  readonly #element = document.createElement('div');

  /** @param parent holds the canvas, at its top left. */
  constructor(parent: HTMLElement) {
    this.#element.className = 'thread';
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
    this.#element.style.transform = '';
  }

  /** Takes it off the page. */
  remove(): void {
    this.#element.remove();
  }
}
