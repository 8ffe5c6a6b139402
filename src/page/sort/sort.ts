import { html, nothing, type TemplateResult } from 'lit-html';
import { courseOf, type Game } from '../../domain/game.ts';
import { outcomeOf, sortOutcomesOf } from '../../domain/outcomes/sortOutcome.ts';
import { claimOnTable } from '../../domain/rounds/round.ts';
import type { SortRound } from '../../domain/rounds/sortRound.ts';
import { sides } from '../../domain/vocabulary.ts';
import { roundBar } from '../frame/roundBar.ts';
import { sideIcon } from '../icons.ts';
import type { Snapshot } from '../snapshot.ts';
import { front, turned } from './card.ts';
import { stand } from './rail.ts';

const sideHeads = ({ words: { say } }: Snapshot): readonly TemplateResult[] =>
  sides.map(
    (side) => html`
    <div class=${`side-head side-head--${side}`}>
      <p class=${`side side--${side}`}>${sideIcon[side]}<span>${say(`side.${side}`)}</span></p>
      <p class="note">${say(`side.${side}.case`)}</p>
    </div>`,
  );

/** What joins the table once it has been loaded. */
export interface TableParts {
  /** On the front of the card, under the claim. */
  readonly onCard: TemplateResult | null | undefined;
  /** Over the picture, above the card. */
  readonly overPicture: TemplateResult | null | undefined;
  /** Under the points of the turned card, with the id `lesson`. */
  readonly underPoints: TemplateResult | null | undefined;
}

const below = (
  snapshot: Snapshot,
  game: Game,
  round: SortRound,
  { underPoints }: TableParts,
): TemplateResult => {
  const { words, actions } = snapshot;
  if (round.face === 'front')
    return html`${stand}
      ${round.placements.length === 0 ? html`<p class="note how">${words.say('sort.how')} <span class="how-keys">${words.say('sort.howKeys')}</span></p>` : null}`;
  const isLast = round.placements.length === round.claims.length;
  const after = courseOf(game) === 'whole' ? 'sort.toAnswers' : 'sort.toVerdict';
  return html`<button class="button button--first next" id="next"
    aria-describedby=${underPoints ? 'lesson' : nothing} @click=${actions.next}>
    ${words.say(isLast ? after : 'sort.next')}</button>`;
};

/** @returns the table: one claim between the two pans, six places, and the claim turned over once it is placed. */
export const sortScreen = (
  snapshot: Snapshot,
  game: Game,
  round: SortRound,
  parts: TableParts,
): TemplateResult => {
  const { deck, words, table } = snapshot;
  const position = claimOnTable(round) ?? 0;
  const id = round.claims[position] ?? '';
  const heading = words.say('sort.heading', { n: position + 1, total: round.claims.length });
  const last = round.placements.length - 1;
  return html`
  <main class="screen sort" data-face=${round.face} data-context=${parts.overPicture ? 'open' : 'closed'}>
    ${roundBar(snapshot, game, { label: words.say('sort.round'), outcomes: sortOutcomesOf(deck, round), position, total: round.claims.length })}
    <h1 class="unseen">${heading}</h1>
    ${table.challenge && round.placements.length === 0 ? html`<p class="note challenge-note">${words.say('challenge.note')}</p>` : null}
    <div class="space" data-space></div>
    ${sideHeads(snapshot)}
    <div class="cards">
      ${parts.overPicture}
      ${front(words.deck.claims[id]?.card ?? '', heading, parts.onCard)}
      ${last >= 0 ? turned(outcomeOf(deck, round, last), parts.underPoints, snapshot) : html`<article class="card card--back" data-back></article>`}
    </div>
    <div class="below">${below(snapshot, game, round, parts)}</div>
    <div class="desk"></div>
  </main>`;
};
