import type { Belief } from '../domain/belief.ts';
import { daySeedAt, freeSeedFrom } from '../domain/dealing.ts';
import { courseOf, type Game, isUnfinished, startGame } from '../domain/game.ts';
import type { Move } from '../domain/move.ts';
import type { Seed } from '../domain/random.ts';
import { formatScoreLink } from '../domain/scoreLink.ts';
import type { Course } from '../domain/vocabulary.ts';
import type { Actions } from '../page/actions.ts';
import type { PageStores } from '../page/snapshot.ts';
import { emptyDraft } from '../stores/draft.ts';
import { emptyHand } from '../stores/hand.ts';
import { dismiss, notify } from '../stores/notices.ts';
import { addressInGame, pageOf } from './addressInGame.ts';
import { dayKeyOf } from './keeping/dayKey.ts';
import { textUnder } from './keeping/kept.ts';
import type { KeptSettingsStore } from './keeping/startSettings.ts';
import type { Navigation } from './navigation.ts';

/** How far a new game goes. */
const courseOfNewGames: Course = 'whole';

const drawSeed = (): Seed => {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return freeSeedFrom(number) ?? drawSeed();
};

/** What begins a game. */
type Beginning = Pick<Actions, 'openToday' | 'startToday' | 'startGame' | 'takeChallenge'>;

const createBeginning = (
  { game, hand, draft }: PageStores,
  navigation: Navigation,
  device: Storage | null,
): Beginning => {
  const deal = (seed: Seed, beliefBefore: Belief | null, challenge: Game | null): void => {
    const course = challenge ? courseOf(challenge) : courseOfNewGames;
    hand.setState(emptyHand);
    draft.setState(emptyDraft);
    game.setState({ game: startGame(game.deck, seed, beliefBefore, course), challenge });
    navigation.goTo('game');
  };
  const startToday = (belief: Belief | null): void => deal(daySeedAt(Date.now()), belief, null);
  return {
    openToday: (belief) => {
      const seed = daySeedAt(Date.now());
      const lying = game.getState().game;
      const isBegun = isUnfinished(lying);
      if (isBegun && lying?.seed === seed) navigation.goTo('game');
      else if (textUnder(device, dayKeyOf(seed))) navigation.goTo('today');
      else if (isBegun) draft.setState({ asks: 'today' });
      else startToday(belief);
    },
    startToday,
    startGame: (belief) => deal(drawSeed(), belief, null),
    takeChallenge: (theirs, belief) => deal(theirs.seed, belief, theirs),
  };
};

/** What is done with the game on the table. */
type Playing = Pick<Actions, 'hold' | 'choose' | 'play' | 'place' | 'next' | 'conclude'>;

const createPlaying = ({ game, hand, draft }: PageStores): Playing => {
  const play = (move: Move): void => {
    hand.setState(emptyHand);
    game.play(move);
  };
  return {
    hold: (place) => hand.setState({ place, pull: null }),
    choose: (chosen) => hand.setState({ chosen }),
    play,
    place: (placement) => play({ kind: 'place', placement }),
    next: () => play({ kind: 'next' }),
    conclude: (belief) => {
      draft.setState(emptyDraft);
      game.play({ kind: 'conclude', belief });
    },
  };
};

/** What hands a finished game on. */
type Sharing = Pick<Actions, 'addressOf' | 'share' | 'copy' | 'sharePicture' | 'offerOtherWays'>;

/** Loaded with the later screens, so that it is there when it is asked for. */
const sending = () => import('./sending/sending.ts');

const createSharing = (stores: PageStores, settings: KeptSettingsStore): Sharing => {
  const { game, draft } = stores;
  return {
    addressOf: (finished) => {
      const link = formatScoreLink(finished, game.getState().edition, {
        belief: draft.getState().tellsBelief,
      });
      // A Chinese player's link leads to the page whose preview is in Chinese.
      const address = addressInGame(pageOf(settings.store.getState().language));
      address.hash = link;
      return address.href;
    },
    share: async (...given) => (await sending()).share(draft, ...given),
    copy: async (...given) => (await sending()).copy(draft, ...given),
    sharePicture: async (text) => (await sending()).sharePicture(draft, text),
    offerOtherWays: async (...given) => (await sending()).offerOtherWays(stores, ...given),
  };
};

/**
 * @param around `device`: where the device keeps things, or null where it does not; `retry` tries once more to load
 * what has failed to.
 * @returns what the page can do, done with the stores, the address and the browser.
 */
export const createActions = (
  stores: PageStores,
  navigation: Navigation,
  settings: KeptSettingsStore,
  { device, retry }: { readonly device: Storage | null; readonly retry: () => void },
): Actions => {
  const { draft, notices, shelf } = stores;
  return {
    ...createBeginning(stores, navigation, device),
    ...createPlaying(stores),
    ...createSharing(stores, settings),
    goTo: navigation.goTo,
    goBack: navigation.goBack,
    set: (chosen) => {
      if (!settings.choose(chosen)) notify(notices, 'notice.notSaved');
    },
    draft: (change) => draft.setState(change),
    eraseHistory: async () => (await import('./records/joinHistory.ts')).eraseHistory(shelf, device),
    dismiss: (notice) => dismiss(notices, notice),
    retry,
    takeNewVersion: async () => (await import('./offline/takeNewVersion.ts')).takeNewVersion(),
  };
};
