import { html, type TemplateResult } from 'lit-html';
import { isUnfinished } from '../../domain/game.ts';
import { bar } from '../frame/bar.ts';
import type { Snapshot } from '../snapshot.ts';

/** Before the first game is over the map would give every answer away. */
const notYet = (snapshot: Snapshot): TemplateResult => {
  const {
    words: { say },
    actions,
    table,
    draft,
  } = snapshot;
  const isWaiting = isUnfinished(table.game);
  const begin = (): void => actions.startGame(draft.beliefBefore);
  const goOn = (): void => actions.goTo('game');
  return html`
  <main class="screen page">
    ${bar(snapshot, html`<span class="label">${say('map.heading')}</span>`)}
    <div class="card card--page"><div class="card-in">
      <h1 class="headline" tabindex="-1">${say('map.notYet')}</h1>
      <p>${say(isWaiting ? 'map.notYet.midGame' : 'map.notYet.why')}</p>
      <div class="buttons"><button class="button button--first" id="map-play" @click=${isWaiting ? goOn : begin}>
        ${say(isWaiting ? 'title.continue' : 'title.play')}</button></div>
    </div></div>
  </main>`;
};

/** A game on the table has to be over; where there is none, one that was finished before will do. */
const isOpen = ({ table, shelf }: Snapshot): boolean =>
  table.game ? table.game.isOver : (shelf.history ?? []).length > 0;

/** @returns the mount of the argument map, which comes with its own files; or why it has to wait. */
export const mapScreen = (snapshot: Snapshot): TemplateResult => {
  if (!isOpen(snapshot)) return notYet(snapshot);
  const { say } = snapshot.words;
  return html`
  <main class="screen map-screen">
    ${bar(snapshot, html`<h1 class="label" tabindex="-1">${say('map.heading')}</h1>`)}
    <div class="map-place" data-mount="map"><p class="opening-note">${say('notice.loading')}</p></div>
  </main>`;
};
