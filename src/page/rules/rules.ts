import { html, type TemplateResult } from 'lit-html';
import { isUnfinished, stageOf } from '../../domain/game.ts';
import { stakes } from '../../domain/scoring.ts';
import { convictions, roles } from '../../domain/vocabulary.ts';
import { formatPoints } from '../../text/translate.ts';
import { bar } from '../frame/bar.ts';
import { roleIcon, weight } from '../icons.ts';
import type { Snapshot } from '../snapshot.ts';

const scoring = ({ words: { say } }: Snapshot): TemplateResult => html`
  <h2>${say('rules.scoring')}</h2>
  <p>${say('rules.scoring.lead')}</p>
  <table class="stakes">
    <thead><tr><td></td><th scope="col">${say('rules.scoring.right')}</th><th scope="col">${say('rules.scoring.wrong')}</th></tr></thead>
    <tbody>${convictions.map(
      (each) => html`
      <tr><th scope="row"><span class=${`weight-${each}`}>${weight}</span>${say(`conviction.${each}`)}</th>
        <td class="number">${formatPoints(stakes[each].right)}</td>
        <td class="number">${formatPoints(stakes[each].wrong)}</td></tr>`,
    )}</tbody>
  </table>
  <ul>${convictions.map((each) => html`<li>${say(`rules.threshold.${each}`)}</li>`)}</ul>
  <p>${say('rules.scoring.why')}</p>
  <p class="note">${say('rules.scoring.source')}</p>`;

const rolesPart = ({ words: { say } }: Snapshot): TemplateResult => html`
  <h2>${say('rules.roles')}</h2>
  <ul class="roles">${roles.map((role) => html`<li>${roleIcon[role]} <span>${say(`rules.role.${role}`)}</span></li>`)}</ul>`;

const documents = ({ words: { say, deck } }: Snapshot): TemplateResult => html`
  <h2>${say('rules.documents')}</h2>
  <ul>${Object.values(deck.documents).map(({ title, source }) => html`<li><b>${title}</b><br />${source}</li>`)}</ul>
  <p>${say('rules.documents.limits')}</p>`;

const keys = ({ words: { say } }: Snapshot): TemplateResult => html`
  <h2>${say('rules.keys')}</h2>
  <ul>
    <li>${say('rules.keys.arrows')}</li>
    <li>${say('rules.keys.enter')}</li>
    <li>${say('rules.keys.escape')}</li>
    <li>${say('rules.keys.numbers')}</li>
    <li>${say('rules.keys.context')}</li>
  </ul>`;

/** Offered where a card waits to be sorted, or could be dealt without ending a game. */
const guideOffer = ({ words, actions, table: { game } }: Snapshot): TemplateResult | null => {
  const stage = isUnfinished(game) && game ? stageOf(game) : null;
  if (stage && (stage.kind !== 'round' || stage.round.kind !== 'sort')) return null;
  const show = (): void => {
    if (stage) actions.goTo('game');
    else actions.startGame(null);
    actions.draft({ guide: stage?.kind === 'round' && stage.round.face === 'back' ? 'turn' : 'claim' });
  };
  return html`
  <div class="buttons"><button class="button" id="guide" @click=${show}>${words.say('guide.again')}</button></div>`;
};

/** @returns how the game works, in words for a 15-year-old. */
export const rulesScreen = (snapshot: Snapshot): TemplateResult => {
  const { words, actions } = snapshot;
  const { say } = words;
  return html`
  <main class="screen page">
    ${bar(snapshot, html`<span class="label">${say('rules.heading')}</span>`)}
    <div class="card card--page"><div class="card-in rules">
      <h1 class="headline" tabindex="-1">${say('rules.heading')}</h1>
      <p class="motion">${words.deck.motion}</p>
      <h2>${say('rules.task')}</h2>
      <p>${say('rules.task.1')}</p><p>${say('rules.task.2')}</p><p>${say('rules.task.3')}</p>
      ${guideOffer(snapshot)}
      <h2>${say('rules.rounds')}</h2>
      <p>${say('rules.rounds.answer')}</p><p>${say('rules.rounds.check')}</p>
      ${scoring(snapshot)} ${rolesPart(snapshot)} ${documents(snapshot)} ${keys(snapshot)}
      <h2>${say('rules.privacy')}</h2>
      <p>${say('rules.privacy.text')}</p>
      <div class="buttons"><button class="button button--first" id="rules-close" @click=${actions.goBack}>${say('rules.close')}</button></div>
    </div></div>
  </main>`;
};
