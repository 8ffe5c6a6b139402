import '../styles/classroom/classroom.css';
import '../styles/classroom/byLink.css';
import '../styles/classroom/paper.css';
import { html, type TemplateResult } from 'lit-html';
import type { LeftOut } from '../../domain/homework/handedIn.ts';
import type { ByLink } from '../../stores/byLink.ts';
import type { ClassroomKit } from '../classroom/classroomKit.ts';
import { bar } from '../frame/bar.ts';
import type { Snapshot } from '../snapshot.ts';
import type { ByLinkActions } from './byLinkActions.ts';
import { classPicture } from './classPicture.ts';
import { handOut } from './handOut.ts';

const reasonFor = (left: LeftOut, { say, words }: ClassroomKit): string => {
  if (left.reason === 'broken') return words.say(left.problem);
  if (left.reason === 'again') return say('byLink.leftOut.again', { n: left.times });
  return say(`byLink.leftOut.${left.reason}`);
};

const leftOut = ({ handedIn }: ByLink, kit: ClassroomKit): TemplateResult | null =>
  handedIn.leftOut.length === 0
    ? null
    : html`
  <details class="all left-out"><summary>${kit.say('byLink.leftOut', { n: handedIn.leftOut.length })}</summary>
    <ul>${handedIn.leftOut.map((each) => html`<li><code>${each.text}</code> ${reasonFor(each, kit)}</li>`)}</ul>
  </details>`;

const counted = ({ handedIn, pasted }: ByLink, { say }: ClassroomKit): string => {
  if (pasted.trim() === '') return '';
  const { length } = handedIn.games;
  return length === 0 ? say('byLink.counted.none') : say('byLink.counted', { n: length });
};

const pasting = (state: ByLink, kit: ClassroomKit, actions: ByLinkActions): TemplateResult => {
  const { say } = kit;
  const take = ({ target }: Event): void => {
    if (target instanceof HTMLTextAreaElement) actions.paste(target.value);
  };
  const erase = (): void => {
    actions.paste('');
    document.getElementById('pasted')?.focus();
  };
  return html`
  <section class="card card--page card--paste" aria-labelledby="paste"><div class="card-in">
    <h2 class="headline" id="paste">${say('byLink.paste')}</h2>
    <p id="paste-about">${say('byLink.paste.about')}</p>
    <textarea class="share-text" id="pasted" rows="6" spellcheck="false" aria-label=${say('byLink.pasted')}
      aria-describedby="paste-about" .value=${state.pasted} @input=${take}></textarea>
    <p class="counted" role="status">${counted(state, kit)}</p>
    ${leftOut(state, kit)}
    ${
      state.pasted === ''
        ? null
        : html`
        <p class="note">${say(state.isKept ? 'byLink.kept' : 'byLink.notKept')}</p>
        <div class="buttons"><button class="button" id="erase" @click=${erase}>${say('byLink.erase')}</button></div>`
    }
  </div></section>`;
};

/** @returns the page on which a teacher hands out one link, pastes in what comes back, and sees how the class did. */
export const byLinkPage = (
  snapshot: Snapshot,
  kit: ClassroomKit,
  state: ByLink,
  actions: ByLinkActions,
): TemplateResult => {
  const { say } = kit;
  return html`
  <main class="screen page teacher by-link">
    ${bar(
      snapshot,
      html`<button class="plain" id="to-classroom" @click=${() => snapshot.actions.goTo('classroom')}>
      ${snapshot.words.say('title.classroom')}</button>`,
    )}
    <div class="room-head">
      <h1 class="headline" tabindex="-1">${say('byLink.heading')}</h1>
      <p>${say('byLink.lead')}</p>
    </div>
    <div class="by-link-steps">
      ${handOut(snapshot, kit, state, actions)} ${pasting(state, kit, actions)}
    </div>
    ${state.picture && state.edition === kit.edition ? classPicture(state.picture, kit, actions.print) : null}
  </main>`;
};
