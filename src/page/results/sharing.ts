import { html, type TemplateResult } from 'lit-html';
import type { Game } from '../../domain/game.ts';
import type { Results } from '../../domain/results.ts';
import { copiedNote } from '../frame/copiedNote.ts';
import { shareArrow } from '../icons.ts';
import type { Snapshot } from '../snapshot.ts';
import { otherWays } from './otherWays.ts';

const wordsFor = (results: Results, { words: { say } }: Snapshot): string =>
  [
    say('share.words', {
      right: results.right,
      total: results.total,
      points: results.points,
      maximum: results.maximum,
    }),
    say('share.dare'),
  ].join('\n');

const beliefBox = ({ beliefBefore, beliefAfter }: Results, snapshot: Snapshot): TemplateResult | null => {
  const { draft, actions, words } = snapshot;
  if (beliefBefore === null && beliefAfter === null) return null;
  return html`
  <label class="check"><input type="checkbox" id="tells-belief" .checked=${draft.tellsBelief}
    @change=${() => actions.draft({ tellsBelief: !draft.tellsBelief, shared: 'no' })} />
    ${words.say('share.belief')}</label>`;
};

/**
 * @param again the button that deals another game: with the one that sends this game it makes the two ways on.
 * @returns the ways to send a finished game to a friend.
 */
export const sharing = (
  game: Game,
  results: Results,
  snapshot: Snapshot,
  again: TemplateResult,
): TemplateResult => {
  const { actions, table, words } = snapshot;
  const text = wordsFor(results, snapshot);
  const address = actions.addressOf(game);
  return html`
  <section class="sharing" aria-label=${words.say('share.heading')}>
    ${beliefBox(results, snapshot)}
    <div class="buttons ways-on">
      <button class="button button--first" id="share" @click=${() => actions.share(text, address)}>
        ${shareArrow}${words.say(table.challenge ? 'share.back' : 'share.challenge')}</button>
      ${again}
      <p class="note" role="status">${copiedNote(snapshot)}</p>
    </div>
    <textarea class="share-text" readonly rows="4" aria-label=${words.say('share.text')}
      .value=${`${text}\n${address}`}></textarea>
    <div class="buttons">
      <button class="button" id="copy" @click=${() => actions.copy(text, address)}>${words.say('share.copy')}</button>
    </div>
    ${otherWays(game, text, address, snapshot)}
    <p class="note">${words.say('results.selfReported')}</p>
  </section>`;
};
