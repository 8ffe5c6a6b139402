import { html, type TemplateResult } from 'lit-html';
import type { Game } from '../../domain/game.ts';
import { copiedNote } from '../frame/copiedNote.ts';
import type { Snapshot } from '../snapshot.ts';
import type { HomeworkKit } from './homeworkKit.ts';

const beliefBox = (
  { beliefBefore, beliefAfter }: Game,
  { draft, actions }: Snapshot,
  { say }: HomeworkKit,
): TemplateResult | null =>
  beliefBefore === null && beliefAfter === null
    ? null
    : html`
  <label class="check"><input type="checkbox" id="tells-class" .checked=${draft.tellsBelief}
    @change=${() => actions.draft({ tellsBelief: !draft.tellsBelief, shared: 'no' })} />
    ${say('handIn.belief')}</label>`;

/** @returns a finished game's link to be sent back, with the button that copies it. */
export const handIn = (game: Game, snapshot: Snapshot, kit: HomeworkKit): TemplateResult => {
  const { say } = kit;
  const { actions } = snapshot;
  const address = actions.addressOf(game);
  const message = say('handIn.message');
  return html`
  <section class="results-total" aria-labelledby="hand-in">
    <h2 class="headline" id="hand-in">${say('handIn.heading')}</h2>
    <p>${say('handIn.lead')}</p>
    ${beliefBox(game, snapshot, kit)}
    <textarea class="share-text" readonly rows="3" aria-label=${say('handIn.text')}
      .value=${`${message}\n${address}`}></textarea>
    <div class="buttons"><button class="button button--first" id="hand-in-copy" @click=${() => actions.copy(message, address)}>
      ${say('handIn.copy')}</button></div>
    <p class="note" role="status">${copiedNote(snapshot)}</p>
  </section>`;
};

/** @returns the same for the finished game on the table, as a part of its results. */
export const handInPart = (snapshot: Snapshot, kit: HomeworkKit): TemplateResult => {
  const { game } = snapshot.table;
  return game?.isOver ? handIn(game, snapshot, kit) : html``;
};
