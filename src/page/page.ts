import { render } from 'lit-html';
import { stageOf } from '../domain/game.ts';
import { roundKinds } from '../domain/vocabulary.ts';
import type { Hand } from '../stores/hand.ts';
import type { Slot } from '../stores/slot.ts';
import { tagOf } from '../text/languages.ts';
import type { Actions } from './actions.ts';
import { announcementOf, isStep } from './frame/announcement.ts';
import type { LaterScreens } from './laterScreens.ts';
import { pressOnce } from './pressOnce.ts';
import { pageOf } from './screen.ts';
import { type ScreenName, screenNameOf } from './screenName.ts';
import { type PageStores, type Snapshot, snapshotOf } from './snapshot.ts';
import { createDrag } from './sort/drag.ts';
import { createKeys } from './sort/keys.ts';
import { drawRail, showHeld } from './sort/rail.ts';

/** Where the page stands in the document. */
export interface PagePlaces {
  readonly page: HTMLElement;
  /** A polite live region, told what happens on the table. */
  readonly live: HTMLElement;
}

/** The page as others see it. */
export interface Page {
  /** Calls back after each drawing with the name of the screen that now stands in the page. */
  readonly onDrawn: (call: (screen: ScreenName) => void) => void;
  /** Has a screen reader read a sentence out. */
  readonly announce: (sentence: string) => void;
  readonly destroy: () => void;
}

const isRound = (screen: string): boolean => roundKinds.some((each) => each === screen);

/** Whether there is something new to go on from: another screen or move, or a notice fewer, which held the focus. */
const isToGoOn = (previous: Snapshot, current: Snapshot): boolean => {
  const { game } = current.table;
  const screen = screenNameOf(current);
  return (
    screenNameOf(previous) !== screen ||
    // A game that is dealt behind the title is gone on from when its screen comes.
    (game !== null && screen !== 'title' && isStep(previous.table.game, game)) ||
    (previous.notices.length > current.notices.length && document.activeElement === document.body)
  );
};

/** What a keyboard, a screen reader and the eye go on from. */
const startOf = (snapshot: Snapshot): string => {
  const { game } = snapshot.table;
  const stage = game && isRound(screenNameOf(snapshot)) ? stageOf(game) : null;
  if (stage?.kind !== 'round') return 'h1';
  return stage.round.face === 'back' ? '#next' : '#claim';
};

const goOnFrom = (root: HTMLElement, selector: string): void => {
  const target = root.querySelector(selector);
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  window.scrollTo(0, 0);
};

const describeDocument = (snapshot: Snapshot, later: LaterScreens | null): void => {
  const { language, say } = snapshot.words;
  const root = document.documentElement;
  // Even where it stays the same, writing the language has the browser work out every style anew.
  if (root.lang !== tagOf[language]) root.lang = tagOf[language];
  const title = later?.pageTitle(snapshot) ?? say('title.name');
  if (document.title !== title) document.title = title;
};

/**
 * Draws the whole game as HTML and draws it again whenever a store changes. All by itself this is a
 * complete way to play: moving pictures and sound only add to it.
 *
 * @param later the screens that are loaded after the first.
 */
export const createPage = (
  { page: root, live }: PagePlaces,
  stores: PageStores,
  actions: Actions,
  later: Slot<LaterScreens>,
): Page => {
  const { game, settings, words, route, draft, notices, shelf, hand } = stores;
  let drawn: Snapshot | null = null;
  root.replaceChildren();
  let stopPlaying: (() => void) | undefined;
  const calls: ((screen: ScreenName) => void)[] = [];

  // What is written again is read again, even where it is the same: so nothing is written where nothing happened.
  const announce = (sentence: string): void => {
    live.textContent = sentence;
  };

  const follow = (previous: Snapshot, current: Snapshot): void => {
    const announcement = announcementOf(previous, current, later.getState()?.announce);
    if (announcement !== null) announce(announcement);
    if (isToGoOn(previous, current)) goOnFrom(root, startOf(current));
  };

  const draw = (): void => {
    const previous = drawn;
    const current = snapshotOf(stores, later, actions);
    drawn = current;
    render(pageOf(current, later.getState()), root);
    drawRail(root, current);
    describeDocument(current, later.getState());
    stopPlaying ??= later.getState()?.playByHand(root, hand, actions);
    if (previous) follow(previous, current);
    for (const call of calls) call(screenNameOf(current));
  };

  const drawIfHeldElsewhere = (held: Hand, before: Hand): void => {
    if (held.chosen !== before.chosen) draw();
    else if (held.place === before.place) return;
    else if (later.getState()) showHeld(root, held.place);
    else drawRail(root, snapshotOf(stores, later, actions));
  };
  const endings = [
    ...[game, settings, words, route, draft, notices, shelf, later].map((store) => store.subscribe(draw)),
    hand.subscribe(drawIfHeldElsewhere),
    pressOnce(root),
    createDrag(root, hand, actions.place),
    createKeys(root, hand, actions),
    () => stopPlaying?.(),
  ];
  draw();
  return {
    onDrawn: (call) => {
      calls.push(call);
      if (drawn) call(screenNameOf(drawn));
    },
    announce,
    destroy: () => {
      for (const end of endings) end();
      render(null, root);
    },
  };
};
