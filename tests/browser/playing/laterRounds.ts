import type { Locator } from 'playwright-core';
import { type Answered, type AnswerHand, answerOne, onwardFromAnswer, quickAnswer } from './answering.ts';
import { type Checked, type CheckHand, checkOne, onwardFromCheck, quickCheck } from './checking.ts';
import type { Player } from './player.ts';

/** What was played after sorting. */
export interface LaterPlayed {
  readonly answered: readonly Answered[];
  readonly checked: readonly Checked[];
}

/** Two right answers of three and one right check of three: 4 and 2 points of 6 and 6. */
export const answersRight = [true, false, true] as const;
export const choices = [0, 2, 1] as const;

/** What those bring. */
export const laterPoints = 6;

/** Goes on from what is revealed, in a way of one's own. */
export type LaterOnward = (player: Player, button: Locator) => Promise<void>;

/** Plays the three exchanges and the three checks, and goes on to the verdict. @returns what was played. */
export const playLaterRounds = async (
  player: Player,
  {
    answer = quickAnswer,
    check = quickCheck,
    onward = (_, button) => button.press('Enter'),
  }: { answer?: AnswerHand; check?: CheckHand; onward?: LaterOnward } = {},
): Promise<LaterPlayed> => {
  const answered: Answered[] = [];
  for (const [position, isRight] of answersRight.entries()) {
    answered.push(await answerOne(player, position, isRight, answer));
    await onward(player, onwardFromAnswer(player, position));
  }
  const checked: Checked[] = [];
  for (const [position, choice] of choices.entries()) {
    checked.push(await checkOne(player, position, choice, check));
    await onward(player, onwardFromCheck(player, position));
  }
  return { answered, checked };
};
