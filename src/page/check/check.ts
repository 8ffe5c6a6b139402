import { html, type TemplateResult } from 'lit-html';
import { claimOf } from '../../domain/deck.ts';
import type { Game } from '../../domain/game.ts';
import { checkOutcomeOf, checkOutcomesOf } from '../../domain/outcomes/checkOutcome.ts';
import type { Check, CheckRound } from '../../domain/rounds/checkRound.ts';
import { claimOnTable } from '../../domain/rounds/round.ts';
import { type Choice, choices } from '../choosing/choices.ts';
import { onward } from '../choosing/onward.ts';
import { perfectRound } from '../frame/perfectRound.ts';
import { roundBar } from '../frame/roundBar.ts';
import { sideName } from '../frame/sideName.ts';
import { sourceLine } from '../frame/source.ts';
import type { Snapshot } from '../snapshot.ts';
import { figureOf } from './figure.ts';
import { worked } from './worked.ts';

const optionOf = (text: string, option: number, position: number): Choice => ({
  className: 'option',
  content: html`<b class="number">${position + 1}</b> <span>${text}</span>`,
  move: { kind: 'check', option },
});

const question = ({ claim, options }: Check, round: CheckRound, snapshot: Snapshot): TemplateResult => {
  const { say, rounds } = snapshot.words;
  const text = rounds?.checks[claim];
  return html`
  <p class="question" id="question">${text?.ask}</p>
  ${choices(snapshot, {
    name: say('check.options'),
    how: round.choices.length === 0 ? [say('check.how'), say('check.howElse')] : [say('check.choose')],
    give: say('check.give'),
    all: options.map((option, position) => optionOf(text?.options[option] ?? '', option, position)),
  })}`;
};

/** @returns the check round: the claim with its figure set large, a question on it, and the working once it is answered. */
export const checkScreen = (snapshot: Snapshot, game: Game, round: CheckRound): TemplateResult => {
  const { deck, words } = snapshot;
  const position = claimOnTable(round) ?? 0;
  const total = round.checks.length;
  const check = round.checks[position] ?? { claim: '', options: [] };
  const claim = claimOf(deck, check.claim);
  const outcomes = checkOutcomesOf(round);
  const heading = words.say('check.heading', { n: position + 1, total });
  return html`
  <main class="screen round checking" data-face=${round.face} data-calm=${snapshot.settings.calm}>
    ${roundBar(snapshot, game, { label: words.say('check.round'), outcomes, position, total })}
    <h1 class="unseen">${heading}</h1>
    <div class="space" data-space></div>
    <article class=${`card card--tag card--figure card--${claim.side}`} id="claim" tabindex="-1" aria-label=${heading}>
      <div class="card-in">
        <p class="tag-head">${sideName(claim.side, words)}</p>
        ${figureOf(check.claim, snapshot)}
        ${sourceLine(claim, snapshot)}
      </div>
    </article>
    ${
      round.face === 'front'
        ? html`<section class="asking" aria-labelledby="question">${question(check, round, snapshot)}</section>`
        : html`${worked(checkOutcomeOf(round, position), perfectRound(outcomes, total, snapshot), snapshot)}
          ${onward(snapshot, position + 1 === total ? 'sort.toVerdict' : 'check.next')}`
    }
    <div class="desk"></div>
  </main>`;
};
