import { html, type TemplateResult } from 'lit-html';
import type { Game } from '../../domain/game.ts';
import { isUnfinished } from '../../domain/game.ts';
import { bar } from '../frame/bar.ts';
import { resultsScreen } from '../results/results.ts';
import type { Snapshot } from '../snapshot.ts';
import { countdown } from './countdown.ts';
import { dayName } from './dayName.ts';

const next = (snapshot: Snapshot): string =>
  snapshot.shelf.today ? countdown(snapshot.shelf.today.minutesLeft, snapshot) : '';

const playAgain = (snapshot: Snapshot): TemplateResult => {
  const { actions, table, words } = snapshot;
  return html`
  <p class="note">${words.say('today.again.note')} ${isUnfinished(table.game) ? words.say('today.ends') : null}</p>
  <div class="buttons"><button class="button" id="today-again" @click=${() => actions.startToday(null)}>
    ${words.say('today.again')}</button></div>`;
};

const withResult = (snapshot: Snapshot, game: Game): TemplateResult =>
  resultsScreen(
    { ...snapshot, table: { ...snapshot.table, game, challenge: null } },
    game,
    html`<h2 class="headline">${dayName(game.seed, snapshot)}</h2>
      <p>${snapshot.words.say('today.first')} ${next(snapshot)}</p> ${playAgain(snapshot)}`,
  );

const withoutResult = (snapshot: Snapshot): TemplateResult => {
  const { actions, draft, words } = snapshot;
  return html`
  <main class="screen page">
    ${bar(snapshot, html`<span class="label">${words.say('title.today')}</span>`)}
    <div class="card card--page"><div class="card-in">
      <h1 class="headline" tabindex="-1">${words.say('title.today')}</h1>
      <p>${words.say('today.about')} ${next(snapshot)}</p>
      ${isUnfinished(snapshot.table.game) ? html`<p class="note">${words.say('today.ends')}</p>` : null}
      <div class="buttons">
        <button class="button button--first" id="today-start" @click=${() => actions.startToday(draft.beliefBefore)}>
          ${words.say('today.start')}</button>
      </div>
    </div></div>
  </main>`;
};

/** @returns the day's result on this device, or what today's deal is where there is none yet. */
export const todayScreen = (snapshot: Snapshot): TemplateResult => {
  const result = snapshot.shelf.today?.result;
  return result ? withResult(snapshot, result) : withoutResult(snapshot);
};
