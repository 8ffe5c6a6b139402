import { Conductor, type OpenScene } from './Conductor.ts';
import { startPhaser } from './phaser.ts';
import { densityOf, findRenderer, type Renderer } from './renderer.ts';
import type { Stage, StageDependencies, TableParents } from './setting.ts';
import { TableScene } from './TableScene.ts';

export type { Setting, Stage, StageDependencies } from './setting.ts';

/** Why there is no stage: the browser can draw neither by WebGL nor on a canvas. */
export type StageProblem = 'stage/no-renderer';

/** Starts Phaser; resolves when the table stands, still without a picture. */
const openScene = (parents: TableParents, renderer: Renderer): Promise<OpenScene> =>
  new Promise((resolve) => {
    const scene = new TableScene(parents, (table) => resolve({ scene, game, table }));
    const game = startPhaser(scene, renderer);
  });

/**
 * Opens the stage.
 *
 * @returns the stage, or a problem where the browser cannot draw one; the game can be played without.
 */
export const createStage = async (dependencies: StageDependencies): Promise<Stage | StageProblem> => {
  const renderer = findRenderer();
  if (!renderer) return 'stage/no-renderer';
  const open = await openScene(dependencies, renderer);
  dependencies.canvasParent.append(open.game.canvas);
  return new Conductor(dependencies, open, () => densityOf(renderer));
};
