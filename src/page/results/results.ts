import { html, type TemplateResult } from 'lit-html';
import type { Game } from '../../domain/game.ts';
import { isClassSeed } from '../../domain/homework/classSeed.ts';
import { type Results, resultsOf } from '../../domain/results.ts';
import { formatNumber } from '../../text/translate.ts';
import { contextTally } from '../context/contextTally.ts';
import { bar } from '../frame/bar.ts';
import type { Snapshot } from '../snapshot.ts';
import { dayName } from '../today/dayName.ts';
import { discriminationBand, leanBand } from './bands.ts';
import { beliefShift } from './beliefShift.ts';
import { roundTable } from './byRound.ts';
import { fooledList, sortedClaim } from './claims.ts';
import { convictionTable } from './convictionTable.ts';
import { differencesFrom } from './differences.ts';
import { laterRounds } from './laterRounds.ts';
import { mapPreview } from './mapPreview.ts';
import { sharing } from './sharing.ts';

/** @returns the name of the day's deal that was played; null where it was another deal. */
export const dayLine = (game: Game, snapshot: Snapshot): TemplateResult | null => {
  const name = dayName(game.seed, snapshot);
  return name === null ? null : html`<p class="note day-name">${name}</p>`;
};

/** @returns the points out of the most there were, and how many claims lie right. */
export const total = (results: Results, snapshot: Snapshot): TemplateResult => {
  const { say } = snapshot.words;
  return html`
  <p class="total"><span class="total-points">${formatNumber(results.points)}</span>
    <span>${say('results.of', { n: results.maximum })}</span></p>
  <hr class="double" />
  <p class="total-sorted">${say('results.sorted', { n: results.right, total: results.total })}</p>
  ${roundTable(results, snapshot)}`;
};

const afterwards = (game: Game, results: Results, snapshot: Snapshot): TemplateResult => {
  const { words, actions, table } = snapshot;
  const again = html`<button class="button" id="again"
    @click=${() => actions.startGame(table.game?.beliefAfter ?? null)}>${words.say('results.again')}</button>`;
  return html`
  <section class="results-total">
    ${sharing(game, results, snapshot, again)}
    <p class="note">${words.say('results.again.note')}</p>
    <p><a class="link" href="#history">${words.say('history.heading')}</a></p>
  </section>`;
};

const measures = (game: Game, results: Results, snapshot: Snapshot): TemplateResult => {
  const { say } = snapshot.words;
  return html`
  <section class="results-measures">
    <h2 class="headline">
      <span>${say(`results.discrimination.${results.discrimination}`)}</span>
      <span>${say(`results.lean.${results.lean}`)}</span>
    </h2>
    ${discriminationBand(results, snapshot)}
    ${leanBand(results, snapshot, 'results.sent')}
    ${convictionTable(results, snapshot)}
    <p class="note">${contextTally(game, results, snapshot)}</p>
    ${beliefShift(results, say('results.belief'), snapshot)}
  </section>`;
};

const differencesIn = (game: Game, snapshot: Snapshot): TemplateResult | null =>
  snapshot.table.challenge ? differencesFrom(game, snapshot.table.challenge, snapshot) : null;

/** What comes before all else: for a class's deal the mount where it is sent back from, then what differs from a friend's game. */
const headOf = (game: Game, snapshot: Snapshot): TemplateResult | null => {
  const differences = differencesIn(game, snapshot);
  return isClassSeed(game.seed)
    ? html`<div data-mount="handin"><p class="opening-note">${snapshot.words.say('notice.loading')}</p></div>${differences}`
    : differences;
};

/**
 * @param head what stands on a card of its own before all else; where nothing is given, what this game calls for.
 * @returns everything there is to say of a finished game.
 */
export const resultsScreen = (
  snapshot: Snapshot,
  game: Game,
  head: TemplateResult | null = headOf(game, snapshot),
): TemplateResult => {
  const { deck, words } = snapshot;
  const results = resultsOf(deck, game);
  return html`
  <main class="screen results">
    ${bar(snapshot, html`<h1 class="label" tabindex="-1">${words.say('results.heading')}</h1>`)}
    ${head ? html`<div class="card card--page"><div class="card-in">${head}</div></div>` : null}
    <div class="results-sheet">
      <div class="space space--window" data-space></div>
      <div class="card card--total"><div class="card-in"><section class="results-total">${dayLine(game, snapshot)}${total(results, snapshot)}</section></div></div>
      <div class="card card--results"><div class="card-in">
        ${measures(game, results, snapshot)}
        <div class="results-claims">${fooledList(results.fooled, snapshot)}</div>
        <details class="all"><summary>${words.say('results.all')}</summary>
          <ol class="sorted-list">${results.outcomes.map((each) => sortedClaim(each, snapshot))}</ol>
        </details>
        ${laterRounds(results, snapshot)}
      </div></div>
      <div class="card card--map"><div class="card-in">${mapPreview(results, snapshot)}</div></div>
      <div class="card card--share"><div class="card-in">${afterwards(game, results, snapshot)}</div></div>
    </div>
  </main>`;
};
