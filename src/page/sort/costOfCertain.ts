import { html, type TemplateResult } from 'lit-html';
import { isCertainAndWrong, sortOutcomesOf } from '../../domain/outcomes/sortOutcome.ts';
import type { SortRound } from '../../domain/rounds/sortRound.ts';
import type { Snapshot } from '../snapshot.ts';

/** Who has finished so many games has been told often enough. */
const gamesToLearn = 3;

/** @returns when being certain pays, for a new player who has just paid for it, and for the first time in this game; else null. */
export const costOfCertain = (snapshot: Snapshot, round: SortRound): TemplateResult | null => {
  const { deck, words, actions, shelf } = snapshot;
  if ((shelf.history ?? []).length >= gamesToLearn) return null;
  const outcomes = sortOutcomesOf(deck, round);
  const last = outcomes.at(-1);
  if (round.face === 'front' || !last || !isCertainAndWrong(last)) return null;
  if (outcomes.filter(isCertainAndWrong).length > 1) return null;
  return html`
  <p class="lesson"><span id="lesson">${words.say('sort.costOfCertain')}</span>
    <button class="link" id="to-scoring" @click=${() => actions.goTo('rules')}>${words.say('rules.scoring')}</button></p>`;
};
