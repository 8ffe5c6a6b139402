import { answerOne, handCard, onwardFromAnswer, putClaim } from './answering.ts';
import { checkOne, figureCard, onwardFromCheck, optionCards } from './checking.ts';
import { conclude, resultsHeading, startGame } from './ends.ts';
import { linkIn } from './link.ts';
import { claimOnMap, columnHead, openMap } from './map.ts';
import type { Player } from './player.ts';
import { skipTo } from './skipping.ts';
import { mixedIntents, sortOne } from './sorting.ts';
import { cardAt, nextButton, turnedCard } from './table.ts';

/** What a player can have before them; each is looked at once. */
export type View =
  | 'title'
  | 'rules'
  | 'first claim'
  | 'open context'
  | 'held claim'
  | 'right'
  | 'wrong'
  | 'title in mid-game'
  | 'put claim'
  | 'chosen card'
  | 'right answer'
  | 'wrong answer'
  | 'figure'
  | 'chosen option'
  | 'right check'
  | 'wrong check'
  | 'verdict'
  | 'results'
  | 'map'
  | 'claim on the map'
  | 'map as a list'
  | 'map before its time'
  | 'today'
  | 'history'
  | 'link'
  | 'results beside a friend’s'
  | 'link problem';

/** Looks at a screen, and leaves it as it was. */
export type Look = (view: View) => Promise<void>;

const open = async ({ page }: Player): Promise<void> => {
  for (const summary of await page.locator('summary').all()) await summary.press('Enter');
};

const lookAtRules = async ({ page, words: { say } }: Player, look: Look): Promise<void> => {
  await page
    .getByRole('button', { name: say('title.rules') })
    .first()
    .press('Enter');
  await page.getByRole('heading', { name: say('rules.heading'), level: 1 }).waitFor();
  await look('rules');
  await page.getByRole('button', { name: say('rules.close'), exact: true }).press('Enter');
};

const lookAtContext = async ({ page, words: { say } }: Player, look: Look): Promise<void> => {
  const context = page.getByRole('region', { name: say('context.open'), exact: true });
  await page.keyboard.press('c');
  await context.locator('.context-text').waitFor();
  await look('open context');
  await page.keyboard.press('c');
  await context.waitFor({ state: 'detached' });
};

/** Opens a screen by its address, and comes back. */
const lookByAddress = async (
  { page }: Player,
  { at, level1, view }: { at: string; level1: string; view: View },
  look: Look,
): Promise<void> => {
  const from = page.url();
  await page.goto(from.replace(/(#.*)?$/, at));
  await page.getByRole('heading', { name: level1, level: 1 }).waitFor();
  await look(view);
  await page.goto(from);
};

const lookAtFirstClaims = async (player: Player, look: Look): Promise<void> => {
  const { page } = player;
  await startGame(player);
  await cardAt(player, 0).waitFor();
  await look('first claim');
  await lookAtContext(player, look);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await look('held claim');
  await page.keyboard.press('Escape');
  for (const [position, view] of (['right', 'wrong'] as const).entries()) {
    await sortOne(player, position, { isRight: view === 'right', conviction: 'certain' });
    await turnedCard(player).waitFor();
    await look(view);
    await nextButton(player, position).press('Enter');
  }
};

const lookAtMapBeforeItsTime = async (player: Player, look: Look): Promise<void> => {
  const { page, words } = player;
  await page.goto(`${page.url().replace(/#.*/, '')}#map`);
  await page.getByRole('heading', { name: words.say('map.notYet') }).waitFor();
  await look('map before its time');
  await page.getByRole('button', { name: words.say('title.continue') }).press('Enter');
};

const lookAtMap = async (player: Player, look: Look): Promise<void> => {
  const { page, words } = player;
  await openMap(player);
  await columnHead(player, 'bubble').waitFor();
  await look('map');
  await claimOnMap(player, 'gundlach-1999').press('Enter');
  await look('claim on the map');
  await page.getByRole('button', { name: words.say('map.form.list') }).press('Enter');
  await look('map as a list');
  await page.goBack();
  await resultsHeading(player).waitFor();
};

const lookAtTitleInMidGame = async (player: Player, look: Look): Promise<void> => {
  const { page, words } = player;
  await page.getByRole('button', { name: words.say('bar.home') }).press('Enter');
  const goOn = page.getByRole('button', { name: words.say('title.continue'), exact: true });
  await goOn.waitFor();
  await look('title in mid-game');
  await goOn.press('Enter');
};

const lookAtAnswers = async (player: Player, look: Look): Promise<void> => {
  for (const [position, isRight] of [true, false].entries()) {
    await putClaim(player, position).waitFor();
    if (position === 0) await look('put claim');
    await answerOne(player, position, isRight, async (_, card) => {
      await handCard(player, card).press('Enter');
      if (position === 0) await look('chosen card');
      await handCard(player, card).press('Enter');
    });
    await onwardFromAnswer(player, position).waitFor();
    await look(isRight ? 'right answer' : 'wrong answer');
    await onwardFromAnswer(player, position).press('Enter');
  }
};

const lookAtChecks = async (player: Player, look: Look): Promise<void> => {
  for (const [position, choice] of [0, 1].entries()) {
    await figureCard(player, position).waitFor();
    if (position === 0) await look('figure');
    await checkOne(player, position, choice, async (_, shown) => {
      await optionCards(player).nth(shown).press('Enter');
      if (position === 0) await look('chosen option');
      await optionCards(player).nth(shown).press('Enter');
    });
    await onwardFromCheck(player, position).waitFor();
    await look(choice === 0 ? 'right check' : 'wrong check');
    await onwardFromCheck(player, position).press('Enter');
  }
};

const lookAtEnd = async (player: Player, look: Look): Promise<void> => {
  const { page, words } = player;
  await page.getByRole('slider', { name: words.say('belief.askAgain') }).press('End');
  await look('verdict');
  await conclude(player);
  await resultsHeading(player).waitFor();
  await open(player);
  await look('results');
};

const lookAtChallenge = async (player: Player, look: Look): Promise<void> => {
  const { page, words } = player;
  const { hash } = new URL(await linkIn(player));
  await page.goto(`${page.url().replace(/#.*/, '')}${hash}`);
  const take = page.getByRole('button', { name: words.say('link.play') });
  await take.waitFor();
  await open(player);
  await look('link');
  await take.press('Enter');
  // Each one claim later, so that the two differ in some sides, and in some convictions alone.
  await cardAt(player, 0).waitFor();
  await skipTo(player, 'verdict', {
    intents: [...mixedIntents.slice(-1), ...mixedIntents.slice(0, -1)],
  });
  await conclude(player);
  await page.getByRole('heading', { name: words.say('challenge.heading') }).waitFor();
  await open(player);
  await look('results beside a friend’s');
  await page.goto(`${page.url().replace(/#.*/, '')}#no-link`);
  await page.getByRole('heading', { name: words.say('link.problem') }).waitFor();
  await look('link problem');
};

/** Plays from the title through every screen there is, and looks at each. */
export const lookAtAllScreens = async (player: Player, look: Look): Promise<void> => {
  const { page, words } = player;
  await page.getByRole('button', { name: words.say('title.play'), exact: true }).waitFor();
  await look('title');
  await lookAtRules(player, look);
  await lookAtFirstClaims(player, look);
  await lookAtTitleInMidGame(player, look);
  await lookAtMapBeforeItsTime(player, look);
  await lookByAddress(player, { at: '#today', level1: words.say('title.today'), view: 'today' }, look);
  await skipTo(player, 'answer');
  await lookAtAnswers(player, look);
  await skipTo(player, 'check');
  await lookAtChecks(player, look);
  await skipTo(player, 'verdict');
  await lookAtEnd(player, look);
  await lookAtMap(player, look);
  await lookByAddress(
    player,
    { at: '#history', level1: words.say('history.heading'), view: 'history' },
    look,
  );
  await lookAtChallenge(player, look);
};
