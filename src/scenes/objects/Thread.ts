import { GameObjects, type Scene } from 'phaser';
import type { Point } from '../layout/hanging.ts';
import type { PartSheet } from './partSheet.ts';

/** The thread on which the card hangs. */
export class Thread extends GameObjects.Image {
  constructor(scene: Scene) {
    super(scene, 0, 0, '__DEFAULT');
    this.setVisible(false);
  }

  /** Takes on the colours of a sheet. */
  dress(sheet: PartSheet): void {
    sheet.dress(this, 'thread');
  }

  /** Stretches from one point to another. */
  stretch(from: Point, to: Point): void {
    const [across, down] = [to.x - from.x, to.y - from.y];
    this.setPosition(from.x, from.y).setRotation(Math.atan2(-across, down));
    this.setDisplaySize(this.displayWidth, Math.hypot(across, down));
  }
}
