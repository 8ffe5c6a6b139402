import type { Locator } from 'playwright-core';
import { exchangesDealt } from '../../domain/argument/dealExchanges.ts';
import { numberOf } from '../../domain/placing.ts';
import { checksDealt } from '../../domain/rounds/checkRound.ts';
import { takePicture, untilDrawn } from './camera.ts';
import { screens, type Visit } from './visit.ts';

/** The moments of a game that are shown. */
export type Moment = 'title' | 'held' | 'burst' | 'results';
type PlayedMoment = Exclude<Moment, 'title'>;

/** Where the player stands before and after the game; see `belief.ts` in `src/domain`. */
const beliefs = { before: '8', after: '12' } as const;

const button = ({ page }: Visit, name: string): Locator => page.getByRole('button', { name, exact: true });

/** The place where the plan puts the claim at a position of the deal. */
const placeFor = ({ page, plan }: Visit, position: number): Locator => {
  const placement = plan.placements[position];
  if (!placement) throw new Error(`the plan places no claim at position ${position}`);
  return page.getByRole('radio').nth(numberOf(placement));
};

/** Goes on from the turned claim at a position of the deal. */
const goOn = (visit: Visit, position: number): Promise<void> => {
  const isLast = position === visit.plan.placements.length - 1;
  return button(visit, visit.say(isLast ? 'sort.toAnswers' : 'sort.next')).click();
};

/** Sorts the claims from one position of the deal to below another. */
const sort = async (visit: Visit, from: number, to: number): Promise<void> => {
  for (let position = from; position < to; position += 1) {
    await placeFor(visit, position).click();
    await goOn(visit, position);
  }
};

const sayBelief = ({ page }: Visit, belief: string): Promise<void> => page.getByRole('slider').fill(belief);

const begin = async (visit: Visit): Promise<void> => {
  await sayBelief(visit, beliefs.before);
  await button(visit, visit.say('title.play')).click();
};

/** Plays the first card of each hand, and chooses the first option of each check. */
const playLaterRounds = async ({ page }: Visit): Promise<void> => {
  for (let choice = 0; choice < exchangesDealt + checksDealt; choice += 1) {
    await page.getByRole('radio').first().dblclick();
    await page.locator('#next').click();
  }
};

const conclude = async (visit: Visit): Promise<void> => {
  await sayBelief(visit, beliefs.after);
  await button(visit, visit.say('verdict.show')).click();
  await visit.page.getByRole('heading', { name: visit.say('results.heading') }).waitFor();
};

/** @returns the title. */
export const takeTitle = async ({ page }: Visit): Promise<Buffer> => {
  await untilDrawn(page);
  return takePicture(page);
};

/** Plays the plan from the title to the results. @returns the pictures taken on the way. */
export const playForPictures = async (visit: Visit): Promise<Readonly<Record<PlayedMoment, Buffer>>> => {
  const { page, plan } = visit;
  await page.setViewportSize(screens.tablet);
  await untilDrawn(page);
  await begin(visit);
  await sort(visit, 0, plan.held);
  await placeFor(visit, plan.held).hover();
  const held = await takePicture(page);
  await sort(visit, plan.held, plan.burst);
  await placeFor(visit, plan.burst).click();
  const burst = await takePicture(page);
  await goOn(visit, plan.burst);
  await sort(visit, plan.burst + 1, plan.placements.length);
  await playLaterRounds(visit);
  await page.setViewportSize(screens.tallDesktop);
  await conclude(visit);
  return { held, burst, results: await takePicture(page) };
};
