import '../styles/classroom/classroom.css';
import { html, type TemplateResult } from 'lit-html';
import type { NamedScreen } from '../../stores/route.ts';
import { bar } from '../frame/bar.ts';
import type { Snapshot } from '../snapshot.ts';
import type { ClassroomKit } from './classroomKit.ts';

/** A way to play with a class, and the screen that it leads to. Each has its texts under `way.`, with its name. */
interface Way {
  readonly name: 'oneScreen' | 'live' | 'byLink';
  readonly screen: NamedScreen;
}

const ways: readonly Way[] = [
  { name: 'oneScreen', screen: 'host' },
  { name: 'live', screen: 'host' },
  { name: 'byLink', screen: 'bylink' },
];

const wayCard = (
  { name, screen }: Way,
  isLessonKept: boolean,
  { say }: ClassroomKit,
  { actions }: Snapshot,
): TemplateResult => html`
  <li class="card card--way"><div class="card-in">
    <h3 class="headline">${say(`way.${name}`)}</h3>
    <p>${say(`way.${name}.about`)}</p>
    <dl class="ledger">
      <dt>${say('way.needs')}</dt><dd>${say(`way.${name}.needs`)}</dd>
      <dt>${say('way.takes')}</dt><dd>${say(`way.${name}.takes`)}</dd>
    </dl>
    <div class="buttons"><button class="button button--first" id=${`way-${name}`} @click=${() => actions.goTo(screen)}>
      ${say(isLessonKept && screen === 'host' ? 'classroom.kept.go' : `way.${name}.go`)}</button></div>
  </div></li>`;

/** Where a lesson is kept, both ways to hold one lead back to it. */
const keptPart = ({ say }: ClassroomKit, { actions }: Snapshot): TemplateResult => html`
  <section class="card lesson-kept" aria-labelledby="kept"><div class="card-in">
    <p id="kept">${say('classroom.kept')}</p>
    <div class="buttons"><button class="button button--first" id="to-kept" @click=${() => actions.goTo('host')}>${say('classroom.kept.go')}</button></div>
  </div></section>`;

const onPaper = ({ say }: ClassroomKit, { actions }: Snapshot): TemplateResult => html`
  <section class="on-paper-too" aria-labelledby="paper">
    <h2 class="label" id="paper">${say('classroom.paper')}</h2>
    <p>${say('classroom.paper.about')}</p>
    <p><button class="button" id="to-pack" @click=${() => actions.goTo('pack')}>${say('classroom.paper.go')}</button></p>
  </section>`;

/**
 * @param isLessonKept whether this device keeps a lesson to go on with.
 * @returns the ways to play with a class, each with what it needs and how long it takes.
 */
export const classroomPage = (
  snapshot: Snapshot,
  kit: ClassroomKit,
  isLessonKept: boolean,
): TemplateResult => {
  const { say } = kit;
  return html`
  <main class="screen page teacher classroom">
    ${bar(snapshot, html`<span class="label">${snapshot.words.say('title.classroom')}</span>`)}
    <div class="classroom-in">
      ${isLessonKept ? keptPart(kit, snapshot) : null}
      <div class="classroom-head">
        <div><h1 class="headline" tabindex="-1">${say('classroom.heading')}</h1>
          <p>${say('classroom.lead')}</p>
          <h2 class="label">${say('classroom.ways')}</h2></div>
        <i class="classroom-picture"></i>
      </div>
      <ul class="way-cards">${ways.map((way) => wayCard(way, isLessonKept, kit, snapshot))}</ul>
      ${onPaper(kit, snapshot)}
    </div>
  </main>`;
};
