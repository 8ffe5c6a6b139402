import { deckOfEdition, latestEdition } from '../content/editions.ts';
import type { LaterScreens } from '../page/laterScreens.ts';
import { createPage } from '../page/page.ts';
import type { PageStores } from '../page/snapshot.ts';
import { createDraftStore } from '../stores/draft.ts';
import { createGameStore, type Table } from '../stores/game.ts';
import { createHandStore } from '../stores/hand.ts';
import { createNoticeStore, notify } from '../stores/notices.ts';
import { createRouteStore } from '../stores/route.ts';
import { createShelfStore } from '../stores/shelf.ts';
import { createSlot } from '../stores/slot.ts';
import { createWordsStore, type Words } from '../stores/words.ts';
import { createActions } from './createActions.ts';
import { joinLaterScreens } from './joinLaterScreens.ts';
import { joinOffline } from './joinOffline.ts';
import { joinSound } from './joinSound.ts';
import { joinStage } from './joinStage.ts';
import { bareTable, keepTable, restoreTable, type Storages } from './keeping/keptTable.ts';
import type { KeptSettingsStore } from './keeping/startSettings.ts';
import { createLaterLoading } from './loadLater.ts';
import { loadFirstWords, loadWords } from './loadWords.ts';
import type { Mounts } from './mounts.ts';
import { createNavigation, editionIn, routeOf } from './navigation.ts';

/** A page plays one edition: that of a score link it opens, else that of the game on the table. */
const tableFor = (linked: number | null, kept: Table): Table =>
  linked === null || linked === kept.edition ? kept : bareTable(linked);

/** The words that came with the page speak of the newest deck; an older one has words of its own. */
const wordsFor = async (edition: number, words: Words): Promise<Words> =>
  edition === latestEdition ? words : loadFirstWords(words.language, edition);

const createStores = async (
  storages: Storages,
  settings: KeptSettingsStore,
  words: Words,
): Promise<PageStores> => {
  const notices = createNoticeStore();
  const kept = await restoreTable(storages);
  if (!kept) notify(notices, 'notice.unreadable');
  const table = tableFor(editionIn(location.hash), kept ?? bareTable(latestEdition));
  const deck = deckOfEdition(table.edition);
  if (!deck) throw new Error(`edition ${table.edition} has no deck`);
  const game = createGameStore(deck, table);
  return {
    game,
    hand: createHandStore(),
    settings: settings.store,
    words: createWordsStore(await wordsFor(table.edition, words)),
    route: createRouteStore(routeOf(location.hash)),
    draft: createDraftStore(),
    notices,
    shelf: createShelfStore(),
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
const followLanguage = ({ game, settings, words, notices }: PageStores): void => {
  const show = async (): Promise<void> => {
    const { language } = settings.getState();
    if (language === words.getState().language) return;
    try {
      const loaded = await loadWords(language, game.getState().edition);
      if (settings.getState().language === language) words.setState(loaded, true);
    } catch {
      notify(notices, 'notice.loadFailed');
    }
  };
  settings.subscribe(() => void show());
};

/** Starts the game for one person: the page at once, the moving picture and the sound when they have come. */
export const startSolo = async (
  mounts: Mounts,
  storages: Storages,
  settings: KeptSettingsStore,
  words: Words,
): Promise<void> => {
  const stores = await createStores(storages, settings, words);
  const navigation = createNavigation(stores.route, stores.game.getState().edition);
  const later = createSlot<LaterScreens>();
  const { device } = storages;
  const actions = createActions(stores, navigation, settings, { device, retry: () => loading.retry() });
  keepAlways(storages, stores);
  followLanguage(stores);
  const page = createPage(mounts, stores, actions, later);
  const loading = createLaterLoading(stores, later, page, { navigation, actions, storages });
  joinLaterScreens(loading, page, stores.draft, device);
  joinStage(mounts, stores, page);
  joinSound(stores);
  joinOffline(stores, later);
};
