import { sortRoundOf } from '../domain/game.ts';
import { isStep } from '../page/frame/announcement.ts';
import { type GuideStep, guideStepAfterMove, guideStepOf } from '../page/guide/guideStep.ts';
import type { Page } from '../page/page.ts';
import type { PageStores } from '../page/snapshot.ts';
import { keep, textUnder } from './keeping/kept.ts';

/** Where it is kept that the player has been led, or has chosen not to be. */
export const guideKey = 'bubble-or-lab/guide';

/** How long the claim is left to itself before a screen reader goes on to the guide. */
const afterClaimMs = 1500;

/** Whether the player has the first card before them that they ever had, as far as this device knows. */
const isFirstCard = ({ game, shelf }: PageStores, device: Storage | null): boolean => {
  const lying = game.getState().game;
  const round = lying && sortRoundOf(lying);
  const isNew = round?.face === 'front' && round.placements.length === 0;
  return isNew && !shelf.getState().history?.length && textUnder(device, guideKey) === null;
};

/** Reads the steps out, but for the last: what became of the card is read out then, and says the same. */
const createTelling = ({ words }: PageStores, page: Page, shown: () => GuideStep | null): (() => void) => {
  let told: GuideStep | null = null;
  const say = (step: 'claim' | 'places'): void => {
    if (shown() === step) page.announce(words.getState().say(`guide.${step}`));
  };
  return () => {
    const step = shown();
    if (step !== told && step === 'claim') setTimeout(() => say(step), afterClaimMs);
    if (step !== told && step === 'places') say(step);
    told = step;
  };
};

/** Leads a player through their first card, once, and through any card when they ask for it. */
export const joinGuide = (stores: PageStores, device: Storage | null, page: Page): void => {
  const { game, draft } = stores;
  const shown = (): GuideStep | null => guideStepOf({ draft: draft.getState(), table: game.getState() });
  const tell = createTelling(stores, page, shown);
  let isBegun = false;

  draft.subscribe(({ guide }, before) => {
    tell();
    if (before.guide && !guide) keep(device, guideKey, true);
  });
  game.subscribe((table, before) => {
    const step = guideStepOf({ draft: draft.getState(), table: before });
    if (step && table.game && isStep(before.game, table.game))
      draft.setState({ guide: guideStepAfterMove(step) });
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && shown()) draft.setState({ guide: null });
  });
  page.onDrawn((screen) => {
    if (screen !== 'sort' || isBegun || !isFirstCard(stores, device)) return;
    isBegun = true;
    draft.setState({ guide: 'claim' });
  });
};
