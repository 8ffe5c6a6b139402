import { CANVAS, Game, type Scene, WEBGL } from 'phaser';
import type { Renderer } from './renderer.ts';

/** @returns Phaser with one scene on a canvas that is on no page yet: it draws, and neither listens nor sounds. */
export const startPhaser = (scene: Scene, renderer: Renderer): Game =>
  new Game({
    type: renderer === 'webgl' ? WEBGL : CANVAS,
    // Without a parent Phaser neither measures nor styles anything outside its canvas.
    scale: { parent: null, mode: 0, width: 2, height: 2 },
    scene,
    transparent: true,
    banner: false,
    autoFocus: false,
    powerPreference: 'low-power',
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    callbacks: {
      // Phaser sizes this element and takes it off the page at the end: better one that was never on it.
      preBoot: (game) => Object.assign(game, { domContainer: document.createElement('div') }),
    },
  });

/** Takes Phaser apart, and its canvas off the page. */
export const endPhaser = (game: Game): void => {
  game.destroy(true);
  // It takes itself apart on its next frame, and sleeps.
  game.loop.wake();
};
