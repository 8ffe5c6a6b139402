import { CANVAS, type GameObjects, type Scene } from 'phaser';

/**
 * Leaves the picture of the last frame on the canvas for one more, while the card moves on. A graphics card draws so
 * fast that nothing is gained by it, and there the picture is drawn as always.
 *
 * @param root holds all that is drawn on the canvas.
 */
export const keepPicture = ({ game }: Scene, root: GameObjects.Container, isKept: boolean): void => {
  const { renderer } = game;
  if (renderer.type !== CANVAS || !('config' in renderer)) return;
  Object.assign(renderer.config, { clearBeforeRender: !isKept });
  root.setVisible(!isKept);
};
