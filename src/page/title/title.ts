import { html, type TemplateResult } from 'lit-html';
import { isUnfinished } from '../../domain/game.ts';
import { languageNames, switches } from '../frame/bar.ts';
import { beliefScale } from '../frame/beliefScale.ts';
import type { Snapshot } from '../snapshot.ts';

const wordmark = ({ words: { say } }: Snapshot): TemplateResult => html`
  <h1 class="wordmark" tabindex="-1" aria-label=${say('title.name')}>
    <span class="wordmark-bubble">${say('side.bubble')}</span>
    <span class="wordmark-or">${say('title.or')}</span>
    <span class="wordmark-lab">${say('side.lab')}</span>
  </h1>`;

const begin = (snapshot: Snapshot): TemplateResult => {
  const { draft, actions, words } = snapshot;
  const start = (): void => actions.startGame(draft.beliefBefore);
  if (!isUnfinished(snapshot.table.game))
    return html`<button class="button button--first" id="play" @click=${start}>${words.say('title.play')}</button>
      <button class="button" id="rules" @click=${() => actions.goTo('rules')}>${words.say('title.rules')}</button>`;
  return html`<button class="button button--first" id="continue" @click=${() => actions.goTo('game')}>
      ${words.say('title.continue')}</button>
    <button class="button" id="play" @click=${start}>${words.say('title.newGame')}</button>`;
};

/** @returns the title: the motion, where the player stands, and the way in. */
export const titleScreen = (snapshot: Snapshot): TemplateResult => {
  const { words, actions } = snapshot;
  return html`
  <main class="screen title">
    <div class="space" data-space></div>
    ${wordmark(snapshot)}
    <section class="card card--motion">
      <div class="card-in">
        <h2 class="label">${words.say('title.motion')}</h2>
        <p class="motion">${words.deck.motion}</p>
        <hr class="double" />
        ${beliefScale(snapshot, words.say('belief.ask'), 'beliefBefore')}
        <div class="buttons">${begin(snapshot)}</div>
        <p class="note note--middle">${words.say('title.about')}</p>
      </div>
    </section>
    <footer class="foot">
      ${languageNames(snapshot)}
      ${
        isUnfinished(snapshot.table.game)
          ? html`<button class="plain" id="rules" @click=${() => actions.goTo('rules')}>${words.say('title.rules')}</button>`
          : null
      }
      ${
        snapshot.table.game?.isOver
          ? html`<button class="plain" id="map" @click=${() => actions.goTo('map')}>${words.say('title.map')}</button>`
          : null
      }
      ${switches(snapshot)}
    </footer>
    <div class="desk"></div>
  </main>`;
};
