import '../styles/classroom/choose.css';
import { html, type TemplateResult } from 'lit-html';
import {
  type CardChoice,
  type ChoiceWay,
  choiceWays,
  chosenCards,
  togglePick,
} from '../../domain/cardChoice.ts';
import { type Claim, type ClaimId, claimOf } from '../../domain/deck.ts';
import { mostCards } from '../../domain/session/settings.ts';
import { sideName } from '../frame/sideName.ts';
import { roleIcon } from '../icons.ts';
import type { ClassroomKit } from './classroomKit.ts';

/** What a teacher can do to choose the cards of a lesson. */
export interface ChooseActions {
  readonly choose: (choice: CardChoice) => void;
  /** Draws a seed that nobody knows. */
  readonly drawSeed: () => number;
}

/** What a part of the choice is drawn from. */
interface Choosing {
  readonly choice: CardChoice;
  readonly kit: ClassroomKit;
  readonly actions: ChooseActions;
}

const wayButton = (way: ChoiceWay, { choice, kit, actions }: Choosing): TemplateResult => html`
  <label class="choice-way"><input type="radio" name="choice-way" .checked=${choice.way === way}
    @change=${() => actions.choose({ ...choice, way })} /><span>${kit.say(`choose.${way}`)}</span></label>`;

const readySets = ({ choice, kit, actions }: Choosing): TemplateResult => {
  const { lessons, texts } = kit.lessons;
  const chosen = lessons.find(({ id }) => id === choice.lesson) ?? lessons[0];
  return html`
  <div class="choice-list" role="radiogroup" aria-label=${kit.say('choose.sets')}>
    ${lessons.map(
      (lesson) => html`
      <label class="choice"><input type="radio" name="lesson" .checked=${lesson === chosen}
        @change=${() => actions.choose({ ...choice, lesson: lesson.id })} />
        <span><b>${texts[lesson.id]?.name}</b><br />${texts[lesson.id]?.about}</span></label>`,
    )}
  </div>`;
};

const pickable = (claim: Claim, { choice, kit, actions }: Choosing): TemplateResult => {
  const { words } = kit;
  const isPicked = choice.picked.includes(claim.id);
  return html`
  <label class="choice"><input type="checkbox" .checked=${isPicked}
    ?disabled=${!isPicked && choice.picked.length >= mostCards}
    @change=${() => actions.choose(togglePick(choice, claim.id))} />
    <span><b>${words.rounds?.argument[claim.id]?.name}</b><br />${words.deck.claims[claim.id]?.card}</span></label>`;
};

const picking = (choosing: Choosing): TemplateResult => {
  const { choice, kit } = choosing;
  const { say, deck, words } = kit;
  const n = choice.picked.length;
  const documents = [...new Set(deck.claims.map(({ document }) => document))];
  return html`
  <p class="note" role="status">${n >= mostCards ? say('choose.full') : say('choose.picked', { n })}</p>
  <div class="choice-documents">${documents.map(
    (document) => html`
    <fieldset class="choice-list"><legend class="label">${words.deck.documents[document]?.title}</legend>
      ${deck.claims.filter((claim) => claim.document === document).map((claim) => pickable(claim, choosing))}
    </fieldset>`,
  )}</div>`;
};

const drawing = ({ choice, kit: { say }, actions }: Choosing): TemplateResult => html`
  <p class="note">${say('choose.draw.about')}</p>
  <div class="buttons"><button class="button" id="draw" @click=${() => actions.choose({ ...choice, seed: actions.drawSeed() })}>
    ${say('choose.draw.again')}</button></div>`;

const parts: Readonly<Record<ChoiceWay, (choosing: Choosing) => TemplateResult>> = {
  ready: readySets,
  pick: picking,
  draw: drawing,
};

/** The sides stay folded: the teacher's screen may be on the wall. */
const chosenList = (ids: readonly ClaimId[], { deck, say, words }: ClassroomKit): TemplateResult => html`
  <h3 class="label" id="chosen">${say('choose.cards')}</h3>
  ${
    ids.length === 0
      ? html`<p>${say('choose.none')}</p>`
      : html`<ol class="chosen" aria-labelledby="chosen">${ids.map((id) => html`<li>${words.deck.claims[id]?.card}</li>`)}</ol>
        <details class="all"><summary>${say('choose.sides')}</summary>
          <ol class="chosen">${ids.map((id) => {
            const { side, role } = claimOf(deck, id);
            return html`<li><b>${words.rounds?.argument[id]?.name}</b>
              <span class="source">${sideName(side, words)} <span>${roleIcon[role]} ${words.say(`role.${role}`)}</span></span></li>`;
          })}</ol>
        </details>`
  }`;

/** @returns how the cards of a lesson are chosen: a ready set, one by one or by chance; and the cards as they are now. */
export const chooseCards = (
  choice: CardChoice,
  kit: ClassroomKit,
  actions: ChooseActions,
): TemplateResult => {
  const { say, deck, lessons } = kit;
  const choosing = { choice, kit, actions };
  return html`
  <section class="card card--page choose" aria-labelledby="choose"><div class="card-in">
    <h2 class="headline" id="choose">${say('choose.heading')}</h2>
    <div class="choose-parts">
      <div class="choose-part">
        <div class="choice-ways" role="radiogroup" aria-labelledby="choose">
          ${choiceWays.map((way) => wayButton(way, choosing))}</div>
        ${parts[choice.way](choosing)}
      </div>
      <div class="choose-part">${chosenList(chosenCards(deck, lessons.lessons, choice), kit)}</div>
    </div>
  </div></section>`;
};
