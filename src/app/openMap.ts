import { loadArgumentTexts } from '../content/laterTexts.ts';
import type { ClaimId } from '../domain/deck.ts';
import type { Game } from '../domain/game.ts';
import type { Outcome } from '../domain/outcomes/sortOutcome.ts';
import { resultsOf } from '../domain/results.ts';
import type { MapPage } from '../page/map/createMap.ts';
import type { MapKit, MapStores } from '../page/map/mapKit.ts';
import type { PageStores } from '../page/snapshot.ts';
import { createMapStore, createMapViewStore, createPictureStore } from '../stores/map.ts';
import { notify } from '../stores/notices.ts';
import type { Around, Leave } from './around.ts';

/** @returns the game whose claims the map marks: the one on the table, else the latest of the history. */
const playedGame = ({ game, shelf }: PageStores): Game | undefined => {
  const { edition, game: onTable } = game.getState();
  return onTable ?? shelf.getState().history?.find((each) => each.edition === edition)?.game;
};

const kitFor = async (stores: PageStores): Promise<MapKit> => {
  const { game, words } = stores;
  const { edition } = game.getState();
  const played = playedGame(stores);
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
  kit: MapKit,
): Promise<() => void> => {
  try {
    const { createMapStage } = await import('../scenes/map/mapStage.ts');
    const stage = await createMapStage({
      ...map,
      settings,
      deck: kit.deck,
      dealt: new Set(kit.outcomes.keys()),
      mount: page.canvasMount,
    });
    if (stage !== 'stage/no-renderer') return stage.destroy;
  } catch {
    // What the page draws says the same.
  }
  page.drawStill();
  return () => {};
};

/** Keeps the map in step with the words until that is ended. */
const followWords = (page: MapPage, stores: PageStores, first: MapKit): Leave => {
  const { words, notices } = stores;
  let isEnded = false;
  const isNow = (kit: MapKit): boolean => kit.words === words.getState();
  const retell = async (): Promise<void> => {
    const kit = await kitFor(stores);
    if (!isEnded && isNow(kit)) page.update(kit);
  };
  const follow = (): void => void retell().catch(() => notify(notices, 'notice.loadFailed'));
  const end = words.subscribe(follow);
  // Another language may have been chosen while the map was on its way.
  if (!isNow(first)) follow();
  return () => {
    isEnded = true;
    end();
  };
};

/** Opens the argument map in the mount that the page keeps for it. @returns what takes it away. */
export const openMap = async (root: HTMLElement, { stores, navigation }: Around): Promise<Leave> => {
  const [{ createMap }, kit] = await Promise.all([import('../page/map/createMap.ts'), kitFor(stores)]);
  const map: MapStores = {
    map: createMapStore(),
    view: createMapViewStore(),
    picture: createPictureStore(),
  };
  const page = createMap(root, map, kit, { leave: () => navigation.goTo('game') });
  let isLeft = false;
  let endPicture = (): void => {};
  void joinPicture(page, map, stores, kit).then((end) => {
    if (isLeft) end();
    else endPicture = end;
  });
  const endWords = followWords(page, stores, kit);
  return () => {
    isLeft = true;
    endWords();
    endPicture();
    page.destroy();
  };
};
