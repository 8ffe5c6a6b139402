import { html, render, type TemplateResult } from 'lit-html';
import { spacedCode } from '../../domain/session/code.ts';
import type { OwnLesson, ParticipantView } from '../../domain/session/view.ts';
import { type ConnectionStatus, isInSession } from '../../stores/session.ts';
import type { enJoin } from '../../text/enJoin.ts';
import { languages, nameOf, tagOf } from '../../text/languages.ts';
import { problemOf } from './beginning.ts';
import { lessonPart } from './lessonPart.ts';
import type { ParticipantSight } from './participantSight.ts';
import { phasePart } from './phasePart.ts';

const languageButtons = ({ say, language, actions }: ParticipantSight): TemplateResult => html`
  <div class="languages" role="group" aria-label=${say('join.language')}>
    ${languages.map(
      (each) =>
        html`<button class="language" lang=${tagOf[each]} aria-pressed=${each === language} @click=${() => actions.speak(each)}>${nameOf[each]}</button>`,
    )}
  </div>`;

const entry = (sight: ParticipantSight, problem: string | null): TemplateResult => {
  const { say, desk, actions } = sight;
  const submit = (event: Event): void => {
    event.preventDefault();
    actions.join();
  };
  const type = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) actions.type(target.value);
  };
  return html`
  <main class="screen join">
    <header class="join-bar"><span class="label">${say('join.name')}</span>${languageButtons(sight)}</header>
    <form class="join-form" @submit=${submit} novalidate>
      <h1 tabindex="-1">${say('join.heading')}</h1>
      <label for="code">${say('join.code')}</label>
      <input id="code" class="join-code" .value=${desk.typed} @input=${type} autocomplete="off" autocapitalize="characters"
        spellcheck="false" inputmode="text" enterkeyhint="go" aria-describedby="code-note" aria-invalid=${problem !== null} />
      <p id="code-note" class=${problem ? 'join-problem' : 'note'} role="status">${problem ?? say('join.code.how')}</p>
      <button class="button button--first">${say('join.go')}</button>
      <p class="note">${say('join.nothing')}</p>
    </form>
  </main>`;
};

/** What is said where there is no session to show; anything else did not work. */
const sentenceFor = {
  connecting: 'status.connecting',
  open: 'status.connecting',
  lost: 'status.lost',
  'live/unknown-code': 'status.unknown',
  'live/deleted': 'status.deleted',
  'session/closed': 'status.ended',
  'session/removed': 'status.removed',
  'session/locked': 'status.locked',
  'session/full': 'status.full',
  'live/no-server': 'status.noServer',
  'live/too-many-tries': 'status.tooMany',
  'live/other-version': 'status.version',
} as const satisfies Partial<Readonly<Record<ConnectionStatus, keyof typeof enJoin>>>;

const isTold = (status: ConnectionStatus): status is keyof typeof sentenceFor => status in sentenceFor;

const sayStatus = ({ status, say }: ParticipantSight): string =>
  say(isTold(status) ? sentenceFor[status] : 'status.failed');

const waiting = (sight: ParticipantSight): TemplateResult => {
  const { say, status, actions } = sight;
  const isGone = status === 'live/deleted' || status === 'session/closed' || status === 'session/removed';
  const isOut = status !== 'connecting' && !isInSession(status);
  return html`
  <main class="screen join" aria-busy=${!isOut}>
    <header class="join-bar"><span class="label">${say('join.name')}</span>${languageButtons(sight)}</header>
    <div class="join-form">
      <h1 tabindex="-1" class="lead" role="status">${sayStatus(sight)}</h1>
      ${
        isOut
          ? html`${isGone ? null : html`<button class="button button--first" id="retry" @click=${actions.retry}>${say('join.again')}</button>`}
            <button class="button" id="other" @click=${actions.leave}>${say('join.other')}</button>`
          : null
      }
    </div>
  </main>`;
};

const lesson = (view: ParticipantView, sight: ParticipantSight): TemplateResult => {
  const { say, code, status, desk } = sight;
  const { moment, cards } = view;
  return html`
  <main class="screen join" data-phase=${moment.phase}>
    <header class="join-bar"><b class="join-who">${view.name}</b><span class="join-code-shown">${code ? spacedCode(code) : ''}</span></header>
    <div role="status">${status === 'lost' ? html`<p class="join-lost">${say('status.lost')}</p>` : null}
      ${desk.late ? html`<p class="join-lost">${say(desk.late.kind === 'vote' ? 'saved.late' : 'belief.late')}</p>` : null}</div>
    <div class="join-lesson">
      <div class="join-head"><h1 tabindex="-1">${say(`phase.${moment.phase}`)}</h1>
        ${moment.card === null ? null : html`<span class="note">${say('card.of', { n: moment.card + 1, total: cards })}</span>`}</div>
      ${phasePart(view, sight)}
    </div>
    ${moment.phase === 'lobby' || moment.phase === 'ended' ? html`<footer class="join-foot">${languageButtons(sight)}</footer>` : null}
  </main>`;
};

const whatIsLeft = (left: OwnLesson, sight: ParticipantSight): TemplateResult => {
  const { say, actions } = sight;
  return html`
  <main class="screen join" data-phase="ended">
    <header class="join-bar"><span class="label">${say('join.name')}</span>${languageButtons(sight)}</header>
    <div class="join-lesson">
      <div class="join-head"><h1 tabindex="-1">${say('phase.ended')}</h1></div>
      <p role="status">${say('ended.deleted')}</p>
      ${lessonPart({ lesson: left }, sight)}
      <p><button class="button" id="other" @click=${actions.leave}>${say('join.other')}</button></p>
    </div>
  </main>`;
};

const participantPage = (sight: ParticipantSight): TemplateResult => {
  const { code, status, view, left } = sight;
  const problem = problemOf(sight);
  if (code === null || problem !== null) return entry(sight, problem && sight.say(problem));
  if (left) return whatIsLeft(left, sight);
  if (!view || !isInSession(status)) return waiting(sight);
  return lesson(view, sight);
};

/** Draws the whole page of a participant. */
export const drawParticipant = (root: HTMLElement, sight: ParticipantSight): void => {
  render(participantPage(sight), root);
};
