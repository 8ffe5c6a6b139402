import { GameObjects, type Scene } from 'phaser';

/**
 * Holds one face of the card, which belongs to the page. Phaser's own way to take an element moves it to another
 * parent, and an element that is moved loses focus and a pointer it has captured; so it is only pointed at.
 */
export class CardFace extends GameObjects.DOMElement {
  readonly #nobody = document.createElement('div');

  constructor(scene: Scene) {
    super(scene, 0, 0);
    this.node = this.#nobody;
    // CSS decides where the face rests and whether it is seen.
    this.transformOnly = true;
    scene.add.existing(this);
  }

  /** Takes over an element. */
  adopt(face: HTMLElement): void {
    if (face === this.node) return;
    this.letGo();
    this.node = face;
  }

  /** The face as CSS lays it out, or null while none is held. */
  get face(): HTMLElement | null {
    return this.node instanceof HTMLElement && this.node !== this.#nobody ? this.node : null;
  }

  /** Shows the face as far as it has come into view, 0 to 1; below 0 it has not begun to. */
  fade(share: number): void {
    if (share < 1) this.face?.style.setProperty('opacity', Math.max(share, 0).toFixed(2));
    else this.face?.style.removeProperty('opacity');
  }

  /** Gives the element back as it was. */
  letGo(): void {
    const style = this.face?.style;
    for (const property of ['transform', 'transform-origin', 'opacity']) style?.removeProperty(property);
    this.node = this.#nobody;
  }

  /** Turns the face about its upright middle line: 0 faces the player, 90 shows its edge. */
  turnTo(degrees: number): void {
    this.rotate3d.set(0, 1, 0, degrees);
  }

  /** Called by Phaser when the scene ends, and meant to take the element off the page; it stays. */
  override removeElement(): this {
    this.letGo();
    return this;
  }
}
