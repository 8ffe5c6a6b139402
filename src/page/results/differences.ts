import { html, type TemplateResult } from 'lit-html';
import { type Difference, differencesBetween } from '../../domain/challenge.ts';
import type { Game } from '../../domain/game.ts';
import { resultsOf } from '../../domain/results.ts';
import { formatNumber } from '../../text/translate.ts';
import { sideName } from '../frame/sideName.ts';
import type { Snapshot } from '../snapshot.ts';
import { laterDifferences } from './laterDifferences.ts';

const difference = ({ claim, side, mine, theirs }: Difference, { words }: Snapshot): TemplateResult => {
  const text = words.deck.claims[claim];
  return html`
  <li class="sorted">
    <div>
      <p class="sorted-claim">${text?.card}</p>
      <p class="versus">
        <span>${words.say(`challenge.you.${mine.conviction}`)} ${sideName(mine.side, words)}</span>
        <span>${words.say(`challenge.friend.${theirs.conviction}`)} ${sideName(theirs.side, words)}</span>
        <span>${words.say('outcome.document')} ${sideName(side, words)}</span>
      </p>
      <p class="sorted-why">${text?.why}</p>
    </div>
  </li>`;
};

const list = (differences: readonly Difference[], snapshot: Snapshot): TemplateResult | null =>
  differences.length === 0
    ? null
    : html`<ol class="sorted-list">${differences.map((each) => difference(each, snapshot))}</ol>`;

const bothResults = (mine: Game, theirs: Game, { deck, words: { say } }: Snapshot): TemplateResult => {
  const results = [resultsOf(deck, mine), resultsOf(deck, theirs)];
  return html`
  <table class="both">
    <caption class="label">${say('challenge.both')}</caption>
    <thead><tr><td></td><th scope="col">${say('challenge.yours')}</th><th scope="col">${say('challenge.theirs')}</th></tr></thead>
    <tbody>
      <tr><th scope="row">${say('challenge.points')}</th>
        ${results.map((each) => html`<td class="number">${formatNumber(each.points)}</td>`)}</tr>
      <tr><th scope="row">${say('challenge.sorted')}</th>
        ${results.map((each) => html`<td>${say('results.sure.count', { n: each.right, total: each.total })}</td>`)}</tr>
    </tbody>
  </table>`;
};

/** Who chose the same side and was surer is worth less room than who chose another. */
const surer = (differences: readonly Difference[], snapshot: Snapshot): TemplateResult | null =>
  differences.length === 0
    ? null
    : html`<details class="all"><summary>${snapshot.words.say('challenge.surer', { n: differences.length })}</summary>
        ${list(differences, snapshot)}</details>`;

/** @returns where two players of one deal differed, with the documents' reasons; null where the deals are not the same. */
export const differencesFrom = (mine: Game, theirs: Game, snapshot: Snapshot): TemplateResult | null => {
  const { say } = snapshot.words;
  const differences = differencesBetween(snapshot.deck, mine, theirs);
  if (typeof differences === 'string') return null;
  const inSide = differences.claims.filter(({ differIn }) => differIn === 'side');
  const inConviction = differences.claims.filter(({ differIn }) => differIn === 'conviction');
  const lead = inSide.length > 0 ? say('challenge.side', { n: inSide.length }) : say('challenge.sameSides');
  return html`
  <section class="differences" aria-labelledby="differences">
    <h2 id="differences" class="headline">${say('challenge.heading')}</h2>
    <p>${differences.claims.length === 0 ? say('challenge.none') : lead}</p>
    ${list(inSide, snapshot)}
    ${surer(inConviction, snapshot)}
    ${laterDifferences(differences, snapshot)}
    ${bothResults(mine, theirs, snapshot)}
  </section>`;
};
