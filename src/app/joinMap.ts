import { loadArgumentTexts } from '../content/laterTexts.ts';
import type { ClaimId } from '../domain/deck.ts';
import type { Outcome } from '../domain/outcomes/sortOutcome.ts';
import { resultsOf } from '../domain/results.ts';
import type { MapPage } from '../page/map/createMap.ts';
import type { MapContext, MapStores } from '../page/map/mapContext.ts';
import type { Page } from '../page/page.ts';
import type { PageStores } from '../page/snapshot.ts';
import { createMapStore, createPictureStore, createViewStore } from '../stores/map.ts';
import { notify } from '../stores/notices.ts';
import type { Navigation } from './navigation.ts';

/** The map on the page, until it is left. */
interface Opened {
  readonly page: MapPage;
  readonly leave: () => void;
}

const contextFor = async ({ game, words }: PageStores): Promise<MapContext> => {
  const { edition, game: played } = game.getState();
  const said = words.getState();
  const argument = await loadArgumentTexts(edition, said.language);
  const outcomes = played ? resultsOf(game.deck, played).outcomes : [];
  return {
    deck: game.deck,
    words: said,
    argument,
    outcomes: new Map(outcomes.map((each): [ClaimId, Outcome] => [each.claim, each])),
  };
};

/** Brings the moving picture. Where it cannot start, the page draws the threads itself. */
const joinPicture = async (
  page: MapPage,
  map: MapStores,
  { settings }: PageStores,
  context: MapContext,
): Promise<() => void> => {
  try {
    const { createMapStage } = await import('../scenes/map/mapStage.ts');
    const stage = await createMapStage({
      ...map,
      settings,
      deck: context.deck,
      dealt: new Set(context.outcomes.keys()),
      place: page.canvasPlace,
    });
    if (stage !== 'stage/no-renderer') return stage.destroy;
  } catch {
    // What the page draws says the same.
  }
  page.drawStill();
  return () => {};
};

const open = async (root: HTMLElement, stores: PageStores, navigation: Navigation): Promise<Opened> => {
  const [{ createMap }, context] = await Promise.all([
    import('../page/map/createMap.ts'),
    contextFor(stores),
  ]);
  const map: MapStores = {
    map: createMapStore(),
    view: createViewStore(),
    picture: createPictureStore(),
  };
  const page = createMap(root, map, context, { leave: () => navigation.goTo('game') });
  let isLeft = false;
  let endPicture = (): void => {};
  void joinPicture(page, map, stores, context).then((end) => {
    if (isLeft) end();
    else endPicture = end;
  });
  const retell = async (): Promise<void> => {
    const changed = await contextFor(stores);
    if (!isLeft) page.update(changed);
  };
  const endWords = stores.words.subscribe(
    () => void retell().catch(() => notify(stores.notices, 'notice.loadFailed')),
  );
  return {
    page,
    leave: () => {
      isLeft = true;
      endWords();
      endPicture();
      page.destroy();
    },
  };
};

/** Brings the argument map whenever its place stands on the page, and takes it away with that. */
export const joinMap = (stores: PageStores, page: Page, navigation: Navigation): void => {
  let place: HTMLElement | null = null;
  let opened: Promise<Opened | null> = Promise.resolve(null);
  page.onDrawn(() => {
    const found = document.querySelector<HTMLElement>('[data-map]');
    if (found === place) return;
    place = found;
    void opened.then((before) => before?.leave());
    opened = found ? open(found, stores, navigation).catch(() => null) : Promise.resolve(null);
    void opened.then((after) => {
      if (found && !after) notify(stores.notices, 'notice.loadFailed');
    });
  });
};
