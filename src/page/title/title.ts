import { html, type TemplateResult } from 'lit-html';
import { isUnfinished } from '../../domain/game.ts';
import { languageNames, switches } from '../frame/bar.ts';
import { beliefScale } from '../frame/beliefScale.ts';
import type { Snapshot } from '../snapshot.ts';
import type { TitleParts } from '../today/titleParts.ts';

const wordmark = ({ words: { say } }: Snapshot): TemplateResult => html`
  <h1 class="wordmark" tabindex="-1" aria-label=${say('title.name')}>
    <span class="wordmark-bubble">${say('side.bubble')}</span>
    <span class="wordmark-or">${say('title.or')}</span>
    <span class="wordmark-lab">${say('side.lab')}</span>
  </h1>`;

/** The ways to begin. Where a game lies on the table, the first goes on with it. */
const begin = (snapshot: Snapshot, todayLabel: string): TemplateResult => {
  const { draft, actions, words } = snapshot;
  const canGoOn = isUnfinished(snapshot.table.game);
  return html`
    ${
      canGoOn
        ? html`<button class="button button--first button--wide" id="continue" @click=${() => actions.goTo('game')}>
          ${words.say('title.continue')}</button>`
        : null
    }
    <button class=${canGoOn ? 'button' : 'button button--first'} id="play"
      @click=${() => actions.startGame(draft.beliefBefore)}>${words.say(canGoOn ? 'title.newGame' : 'title.play')}</button>
    <button class="button" id="today" @click=${() => actions.openToday(draft.beliefBefore)}>${todayLabel}</button>`;
};

/**
 * @param parts what has been loaded meanwhile.
 * @returns the title: the motion, where the player stands, and the way in.
 */
export const titleScreen = (snapshot: Snapshot, parts?: TitleParts): TemplateResult => {
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
        ${parts?.question ?? html`<div class="buttons">${begin(snapshot, parts?.todayLabel ?? words.say('title.today'))}</div>`}
        ${parts?.question ? null : html`<p class="note note--middle">${parts?.note ?? words.say('title.about')}</p>`}
      </div>
    </section>
    <footer class="foot">
      ${languageNames(snapshot)}
      <div class="ways">
        ${parts?.ways}
        <button class="plain" id="classroom" @click=${() => actions.goTo('classroom')}>${words.say('title.classroom')}</button>
        <button class="plain" id="rules" @click=${() => actions.goTo('rules')}>${words.say('title.rules')}</button>
      </div>
      <div class="bar-tools">${switches(snapshot)}</div>
    </footer>
    <div class="desk"></div>
  </main>`;
};
