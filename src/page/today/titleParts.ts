import { html, type TemplateResult } from 'lit-html';
import { isUnfinished } from '../../domain/game.ts';
import { resultsOf } from '../../domain/results.ts';
import type { Snapshot } from '../snapshot.ts';
import { countdown } from './countdown.ts';

/** What joins the title once it has been loaded. */
export interface TitleParts {
  /** What the button to today's deal says instead, once that has a result. */
  readonly todayLabel: string | null;
  /** Below the buttons, for who has played today's deal: the result, and when the next one comes. */
  readonly note: readonly string[] | null;
  /** In place of the buttons. */
  readonly question: TemplateResult | null;
  /** In the row of ways to other screens. */
  readonly ways: TemplateResult | null;
}

const result = (snapshot: Snapshot): readonly string[] | null => {
  const { deck, shelf, words } = snapshot;
  if (!shelf.today?.result) return null;
  const { points, maximum } = resultsOf(deck, shelf.today.result);
  return [
    words.say('today.result.points', { points, maximum }),
    ' ',
    countdown(shelf.today.minutesLeft, snapshot),
  ];
};

const question = ({ draft, actions, words: { say }, table }: Snapshot): TemplateResult | null => {
  if (draft.asks !== 'today' || !isUnfinished(table.game)) return null;
  const keepGame = (): void => {
    actions.draft({ asks: null });
    document.getElementById('today')?.focus();
  };
  return html`
  <div class="question" role="group" aria-labelledby="asked">
    <p id="asked" tabindex="-1">${say('today.ends')}</p>
    <div class="buttons">
      <button class="button button--first" @click=${() => actions.startToday(draft.beliefBefore)}>${say('today.start')}</button>
      <button class="button" @click=${keepGame}>${say('today.keepGame')}</button>
    </div>
  </div>`;
};

const way = (id: 'map' | 'history', name: string, { actions }: Snapshot): TemplateResult =>
  html`<button class="plain" id=${id} @click=${() => actions.goTo(id)}>${name}</button>`;

/** Only after a first game there is a history, and a map to look at. */
const ways = (snapshot: Snapshot): TemplateResult | null => {
  const { shelf, table, words } = snapshot;
  const hasPlayed = shelf.history?.length || table.game?.isOver;
  if (!hasPlayed) return null;
  return html`${way('history', words.say('history.heading'), snapshot)}
    ${way('map', words.say('title.map'), snapshot)}`;
};

/** @returns what is added to the title once it has been loaded. */
export const titleParts = (snapshot: Snapshot): TitleParts => ({
  todayLabel: snapshot.shelf.today?.result ? snapshot.words.say('today.result') : null,
  note: result(snapshot),
  question: question(snapshot),
  ways: ways(snapshot),
});
