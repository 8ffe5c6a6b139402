import { html, type TemplateResult } from 'lit-html';
import { type Game, isUnfinished } from '../../domain/game.ts';
import { type Results, resultsOf } from '../../domain/results.ts';
import type { LinkProblem } from '../../domain/scoreLink.ts';
import { bar } from '../frame/bar.ts';
import { beliefScale } from '../frame/beliefScale.ts';
import { discriminationBand, leanBand } from '../results/bands.ts';
import { beliefShift } from '../results/beliefShift.ts';
import { sortedClaim } from '../results/claims.ts';
import { convictionTable } from '../results/convictionTable.ts';
import { dayLine, total } from '../results/results.ts';
import type { Snapshot } from '../snapshot.ts';

const problemCard = (problem: LinkProblem, { words: { say }, actions }: Snapshot): TemplateResult => html`
  <h1 class="headline" tabindex="-1">${say('link.problem')}</h1>
  <p>${say(problem)}</p>
  <p>${say('link.anyway')}</p>
  <div class="buttons">
    <button class="button button--first" id="to-title" @click=${() => actions.goTo('title')}>${say('title.play')}</button>
  </div>`;

const take = (game: Game, snapshot: Snapshot): TemplateResult => {
  const { words, draft, actions, table } = snapshot;
  const canGoOn = isUnfinished(table.game);
  return html`
  <section class="results-total">
    <p class="motion">${words.deck.motion}</p>
    ${beliefScale(snapshot, words.say('belief.ask'), 'beliefBefore')}
    <div class="buttons">
      <button class="button button--first" id="take" @click=${() => actions.takeChallenge(game, draft.beliefBefore)}>
        ${words.say('link.play')}</button>
      ${canGoOn ? html`<button class="button" id="continue" @click=${() => actions.goTo('game')}>${words.say('title.continue')}</button>` : null}
    </div>
    ${canGoOn ? html`<p class="note">${words.say('link.unfinished')}</p>` : null}
  </section>`;
};

const theirs = (results: Results, snapshot: Snapshot): TemplateResult => {
  const { say } = snapshot.words;
  const hasBelief = results.beliefBefore !== null || results.beliefAfter !== null;
  return html`
  <section class="results-measures">
    ${total(results, snapshot)}
    <p class="note">${say('link.selfReported')}</p>
    <h2 class="headline">
      <span>${say(`link.discrimination.${results.discrimination}`)}</span>
      <span>${say(`link.lean.${results.lean}`)}</span>
    </h2>
    ${discriminationBand(results, snapshot)}
    ${leanBand(results, snapshot, 'link.sent')}
    ${convictionTable(results, snapshot)}
    ${hasBelief ? beliefShift(results, say('link.belief'), snapshot) : null}
    <details class="all"><summary>${say('link.spoiler')}</summary>
      <ol class="sorted-list">${results.outcomes.map((each) => sortedClaim(each, snapshot))}</ol>
    </details>
  </section>`;
};

/** @returns a friend's result, recomputed, with the way to play the same deal blind; or what is wrong with the link. */
export const linkScreen = (snapshot: Snapshot, opened: Game | LinkProblem): TemplateResult => {
  const { deck, words } = snapshot;
  const where = html`<span class="label">${words.say('link.heading')}</span>`;
  if (typeof opened === 'string') {
    const problem = html`<main class="screen page">${bar(snapshot, where)}
      <div class="card card--page"><div class="card-in">${problemCard(opened, snapshot)}</div></div></main>`;
    // It may be the link of a lesson, which is opened with files of its own.
    return opened === 'link/newer-format' ? html`<div data-mount="lesson">${problem}</div>` : problem;
  }
  return html`
  <main class="screen page">
    ${bar(snapshot, where)}
    <div class="card card--link"><div class="card-in">
      <h1 class="headline" tabindex="-1">${words.say('link.heading')}</h1>
      ${dayLine(opened, snapshot)}
      <p>${words.say('link.lead')}</p>
      ${take(opened, snapshot)}
      ${theirs(resultsOf(deck, opened), snapshot)}
    </div></div>
  </main>`;
};
