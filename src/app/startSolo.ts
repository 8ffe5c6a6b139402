import { deckOfEdition, latestEdition } from '../content/editions.ts';
import type { LaterScreens } from '../page/laterScreens.ts';
import { createPage } from '../page/page.ts';
import type { PageStores } from '../page/snapshot.ts';
import { createDraftStore } from '../stores/draft.ts';
import { createGameStore } from '../stores/game.ts';
import { createHandStore } from '../stores/hand.ts';
import { createNoticeStore, notify } from '../stores/notices.ts';
import { createRouteStore } from '../stores/route.ts';
import { createSlot } from '../stores/slot.ts';
import { createWordsStore, type Words } from '../stores/words.ts';
import { createActions } from './createActions.ts';
import { joinLaterScreens } from './joinLaterScreens.ts';
import { joinSound } from './joinSound.ts';
import { joinStage } from './joinStage.ts';
import { keepTable, restoreTable, type Storages } from './keeping/keptTable.ts';
import type { KeptSettingsStore } from './keeping/startSettings.ts';
import { loadWords } from './loadWords.ts';
import { createNavigation, routeOf } from './navigation.ts';
import type { Places } from './places.ts';

const createStores = async (
  storages: Storages,
  settings: KeptSettingsStore,
  words: Words,
): Promise<PageStores> => {
  const deck = deckOfEdition(latestEdition);
  if (!deck) throw new Error(`edition ${latestEdition} has no deck`);
  const notices = createNoticeStore();
  const table = await restoreTable(storages);
  if (!table) notify(notices, 'notice.unreadable');
  const game = createGameStore(deck, table ?? { game: null, challenge: null });
  return {
    game,
    hand: createHandStore(),
    settings: settings.store,
    words: createWordsStore(words),
    route: createRouteStore(routeOf(location.hash)),
    draft: createDraftStore(),
    notices,
  };
};

/** Keeps each change of the table. Where the browser does not let it, the player is told once. */
const keepAlways = (storages: Storages, { game, notices }: PageStores): void => {
  let isTold = false;
  game.subscribe((table) => {
    if (keepTable(storages, table) || isTold) return;
    isTold = true;
    notify(notices, 'notice.notSaved');
  });
};

/** Loads the words of a newly chosen language and shows them once they are there. */
const followLanguage = ({ settings, words, notices }: PageStores): void => {
  const show = async (): Promise<void> => {
    const { language } = settings.getState();
    if (language === words.getState().language) return;
    try {
      const loaded = await loadWords(language);
      if (settings.getState().language === language) words.setState(loaded, true);
    } catch {
      notify(notices, 'notice.loadFailed');
    }
  };
  settings.subscribe(() => void show());
};

/** Starts the game for one person: the page at once, the moving picture and the sound when they have come. */
export const startSolo = async (
  places: Places,
  storages: Storages,
  settings: KeptSettingsStore,
  words: Words,
): Promise<void> => {
  const stores = await createStores(storages, settings, words);
  const navigation = createNavigation(stores.route);
  const actions = createActions(stores, navigation, settings);
  keepAlways(storages, stores);
  followLanguage(stores);
  const later = createSlot<LaterScreens>();
  const page = createPage(places, stores, actions, later);
  joinLaterScreens(stores, later, page);
  joinStage(places, stores, page);
  joinSound(stores);
};
