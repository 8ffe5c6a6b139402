import '../styles/classroom/classroom.css';
import '../styles/classroom/host.css';
import { html, type TemplateResult } from 'lit-html';
import { type CardChoice, chosenCards } from '../../domain/cardChoice.ts';
import type { LessonStart } from '../../stores/lessonStart.ts';
import { type ChooseActions, chooseCards } from '../classroom/chooseCards.ts';
import type { ClassroomKit } from '../classroom/classroomKit.ts';
import { bar } from '../frame/bar.ts';
import type { Snapshot } from '../snapshot.ts';
import type { HostKit } from './hostKit.ts';

/** What the page is told in: the lesson's words, and the classroom's for the cards. */
export interface StartKit extends HostKit {
  readonly classroom: ClassroomKit;
}

/** What a teacher can do to begin. */
export interface StartActions extends ChooseActions {
  readonly set: (start: Partial<LessonStart>) => void;
  readonly beginHere: () => void;
  readonly beginLive: () => void;
}

/** What has been chosen so far. */
export interface Starting {
  readonly choice: CardChoice;
  readonly start: LessonStart;
}

const option = (
  name: 'asksBelief' | 'pairsPeople',
  { start }: Starting,
  { say }: StartKit,
  actions: StartActions,
): TemplateResult => {
  const change = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) actions.set({ [name]: target.checked });
  };
  return html`<label class="check"><input type="checkbox" id=${name} .checked=${start[name]} @change=${change} />
    ${say(`start.${name}`)}</label>`;
};

const way = (
  name: 'here' | 'live',
  isReady: boolean,
  begin: () => void,
  extra: TemplateResult | null,
  { say }: StartKit,
): TemplateResult => html`
  <section class="card card--way" aria-labelledby=${`start-${name}`}><div class="card-in">
    <h2 class="headline" id=${`start-${name}`}>${say(`start.${name}`)}</h2>
    <p>${say(`start.${name}.about`)}</p>
    ${extra}
    <div class="buttons"><button class="button button--first" id=${`begin-${name}`} ?disabled=${!isReady} @click=${begin}>${say(`start.${name}.go`)}</button></div>
  </div></section>`;

const liveExtra = (starting: Starting, kit: StartKit, actions: StartActions): TemplateResult => {
  const { problem, isOpening } = starting.start;
  const { say } = kit;
  const told = isOpening ? say('out.connecting') : problem && say(`out.${problem}`);
  return html`${option('pairsPeople', starting, kit, actions)}<p role="status"><b>${told}</b></p>`;
};

/** @returns the way to a lesson: its cards, and how it is held. */
export const startPage = (
  snapshot: Snapshot,
  kit: StartKit,
  starting: Starting,
  actions: StartActions,
): TemplateResult => {
  const { say, classroom } = kit;
  const { deck, lessons } = classroom;
  const isReady = chosenCards(deck, lessons.lessons, starting.choice).length > 0;
  return html`
  <main class="screen page teacher">
    ${bar(snapshot, html`<span class="label">${say('host.heading')}</span>`)}
    <div class="classroom-in">
      <h1 class="headline" tabindex="-1">${say('start.heading')}</h1>
      <p>${say('start.lead')}</p>
      <div class="way-cards">
        ${way('here', isReady, actions.beginHere, null, kit)}
        ${way('live', isReady && !starting.start.isOpening, actions.beginLive, liveExtra(starting, kit, actions), kit)}
      </div>
      ${option('asksBelief', starting, kit, actions)}
    </div>
    ${chooseCards(starting.choice, classroom, actions)}
  </main>`;
};
