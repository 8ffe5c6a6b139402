import { html, type TemplateResult } from 'lit-html';
import { claimOf } from '../../domain/deck.ts';
import type { Game } from '../../domain/game.ts';
import { answerOutcomeOf, answerOutcomesOf } from '../../domain/outcomes/answerOutcome.ts';
import type { AnswerRound } from '../../domain/rounds/answerRound.ts';
import { claimOnTable } from '../../domain/rounds/round.ts';
import { onward } from '../choosing/onward.ts';
import { perfectRound } from '../frame/perfectRound.ts';
import { roundBar } from '../frame/roundBar.ts';
import type { Snapshot } from '../snapshot.ts';
import { handOf } from './hand.ts';
import { revealed } from './revealed.ts';
import { tag } from './tag.ts';

/** @returns the answer round: the claim that was put, the hand of four, and the exchange revealed once a card is played. */
export const answerScreen = (snapshot: Snapshot, game: Game, round: AnswerRound): TemplateResult => {
  const { deck, words } = snapshot;
  const position = claimOnTable(round) ?? 0;
  const total = round.exchanges.length;
  const { form = 'reply', claim = '', hand = [] } = round.exchanges[position] ?? {};
  const heading = words.say('answer.heading', { n: position + 1, total });
  const outcomes = answerOutcomesOf(deck, round);
  return html`
  <main class=${`screen round exchange exchange--${form}`} data-face=${round.face} data-calm=${snapshot.settings.calm}>
    ${roundBar(snapshot, game, { label: words.say('answer.round'), outcomes, position, total })}
    <h1 class="unseen">${heading}</h1>
    <div class="space" data-space></div>
    ${
      round.face === 'front'
        ? html`<article class=${`card card--tag card--put card--${claimOf(deck, claim).side}`} id="claim" tabindex="-1"
            aria-label=${heading} data-place-name=${words.say(`answer.give.${form}`)}>${tag(claim, snapshot)}</article>
          ${handOf(form, hand, round, snapshot)}`
        : html`${revealed(answerOutcomeOf(deck, round, position), perfectRound(outcomes, total, snapshot), snapshot)}
          ${onward(snapshot, position + 1 === total ? 'answer.toChecks' : 'answer.next')}`
    }
    <div class="desk"></div>
  </main>`;
};
