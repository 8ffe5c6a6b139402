import { html, type TemplateResult } from 'lit-html';
import { isUnfinished } from '../../domain/game.ts';
import type { Invitation } from '../../domain/homework/invitation.ts';
import { bar } from '../frame/bar.ts';
import { beliefScale } from '../frame/beliefScale.ts';
import type { Snapshot } from '../snapshot.ts';
import { handIn } from './handIn.ts';
import type { HomeworkKit } from './homeworkKit.ts';

const goOn = ({ actions, words }: Snapshot, isFirst: boolean): TemplateResult => html`
  <button class=${isFirst ? 'button button--first' : 'button'} id="continue" @click=${() => actions.goTo('game')}>
    ${words.say('title.continue')}</button>`;

const begin = (invited: Invitation, snapshot: Snapshot, { say, play }: HomeworkKit): TemplateResult => {
  const { draft, table, words } = snapshot;
  const hasOther = isUnfinished(table.game);
  return html`
  <p>${say('invitation.lead')}</p>
  <p>${say('invitation.takes')}</p>
  <p>${say('invitation.end')}</p>
  <p class="motion">${words.deck.motion}</p>
  ${beliefScale(snapshot, words.say('belief.ask'), 'beliefBefore')}
  <div class="buttons">
    <button class="button button--first" id="play" @click=${() => play(invited, draft.beliefBefore)}>
      ${say('invitation.play')}</button>
    ${hasOther ? goOn(snapshot, false) : null}
  </div>
  ${hasOther ? html`<p class="note">${words.say('link.unfinished')}</p>` : null}`;
};

/** What a student finds depends on how far this deal has been played on the device; the first game of it counts. */
const contents = (invited: Invitation, snapshot: Snapshot, kit: HomeworkKit): TemplateResult => {
  const { shelf, table } = snapshot;
  const isThis = ({ seed }: { readonly seed: number }): boolean => seed === invited.seed;
  const played = shelf.history?.findLast(isThis)?.game ?? null;
  const onTable = table.game && isThis(table.game) ? table.game : null;
  const finished = played ?? (onTable?.isOver ? onTable : null);
  if (finished) return html`<p>${kit.say('invitation.played')}</p> ${handIn(finished, snapshot, kit)}`;
  if (onTable)
    return html`<p>${kit.say('invitation.begun')}</p> <div class="buttons">${goOn(snapshot, true)}</div>`;
  return begin(invited, snapshot, kit);
};

/** @returns what a student sees who opens the link of a class. */
export const invitationPage = (snapshot: Snapshot, kit: HomeworkKit): TemplateResult => {
  const { actions, route, words } = snapshot;
  const { say, open } = kit;
  const invited = open(route.screen === 'invitation' ? route.text : '');
  const isBroken = typeof invited === 'string';
  return html`
  <main class="screen page">
    ${bar(snapshot, html`<span class="label">${words.say('title.classroom')}</span>`)}
    <div class="card card--page"><div class="card-in">
      <h1 class="headline" tabindex="-1">${isBroken ? words.say('link.problem') : say('invitation.heading')}</h1>
      ${
        isBroken
          ? html`<p>${say(invited)}</p> <p>${words.say('link.anyway')}</p>
            <div class="buttons"><button class="button button--first" id="to-title" @click=${() => actions.goTo('title')}>
              ${words.say('title.play')}</button></div>`
          : contents(invited, snapshot, kit)
      }
    </div></div>
  </main>`;
};
