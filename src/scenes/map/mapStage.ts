import type { Game } from 'phaser';
import type { ClaimId, Deck } from '../../domain/deck.ts';
import { type MapStore, type MapViewStore, openClaim, type PictureStore } from '../../stores/map.ts';
import { observeSlice } from '../../stores/observeSlice.ts';
import type { SettingsStore } from '../../stores/settings.ts';
import { followCalm } from '../followCalm.ts';
import { endPhaser, startPhaser } from '../phaser.ts';
import { findRenderer, type Renderer } from '../renderer.ts';
import { onOtherScheme } from '../scheme.ts';
import { MapScene } from './MapScene.ts';
import { readMapPalette } from './mapPalette.ts';
import type { Web } from './Web.ts';

/** What the moving picture of the map is built from. */
export interface MapStageDependencies {
  readonly map: MapStore;
  readonly view: MapViewStore;
  readonly picture: PictureStore;
  readonly settings: SettingsStore;
  readonly deck: Deck;
  /** The claims that the player has sorted. */
  readonly dealt: ReadonlySet<ClaimId>;
  /** Gives the element that the canvas is to fill; null while no picture is shown. */
  readonly mount: () => HTMLElement | null;
}

/** The moving picture: shows what the stores hold until it is destroyed. */
export interface MapStage {
  readonly destroy: () => void;
}

/** A column of very large text is very high: more pixels than these would cost more than they show. */
const mostPixels = 5_000_000;

/** Lines stand still nearly always, so each renderer can afford to draw them sharp. */
const densityFor = (): number => Math.min(window.devicePixelRatio, 2);

const openScene = (renderer: Renderer): Promise<{ readonly game: Game; readonly web: Web }> =>
  new Promise((resolve) => {
    const game = startPhaser(new MapScene((web) => resolve({ web, game })), renderer);
  });

/** Keeps the canvas where the page wants it, and as large. @returns its size, or null where it has no mount. */
const fitCanvas = ({ canvas, scale }: Game, mount: HTMLElement | null, density: number) => {
  if (!mount || mount.clientWidth === 0 || mount.clientHeight === 0) return null;
  if (canvas.parentElement !== mount) mount.append(canvas);
  const size = { width: mount.clientWidth, height: mount.clientHeight };
  const ratio = Math.min(density, Math.sqrt(mostPixels / (size.width * size.height)));
  const [width, height] = [Math.round(size.width * ratio), Math.round(size.height * ratio)];
  Object.assign(canvas.style, { display: 'block', width: `${size.width}px`, height: `${size.height}px` });
  if (scale.width !== width || scale.height !== height) scale.resize(width, height);
  return { size, ratio };
};

/** Draws the web anew whenever page, colours or picture change. @returns a function that ends it. */
const keepFitted = (game: Game, web: Web, { deck, dealt, mount, picture }: MapStageDependencies) => {
  const refit = (): void => {
    const fitted = fitCanvas(game, mount(), densityFor());
    const { picture: drawn } = picture.getState();
    if (fitted && drawn) web.show({ deck, dealt, picture: drawn, palette: readMapPalette(), ...fitted });
  };
  const ends = [onOtherScheme(refit), observeSlice(picture, (state) => state.picture, refit)];
  return () => {
    for (const end of ends) end();
  };
};

/**
 * Opens the map's stage.
 *
 * @returns the stage, or a problem where the browser cannot draw one; the map can be read without.
 */
export const createMapStage = async (
  dependencies: MapStageDependencies,
): Promise<MapStage | 'stage/no-renderer'> => {
  const renderer = findRenderer();
  if (!renderer) return 'stage/no-renderer';
  const { map, view, settings } = dependencies;
  const { game, web } = await openScene(renderer);
  const ends = [
    followCalm(settings, (isCalm) => web.calm(isCalm)),
    observeSlice(map, openClaim, (open) => web.open(open)),
    observeSlice(
      view,
      (state) => state,
      (state) => web.look(state),
    ),
    keepFitted(game, web, dependencies),
  ];
  return {
    destroy: () => {
      for (const end of ends) end();
      web.leave();
      endPhaser(game);
    },
  };
};
