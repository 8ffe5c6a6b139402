import { html, type TemplateResult } from 'lit-html';
import type { Moment, Vote } from '../../domain/session/phase.ts';
import type { HostCard } from '../../domain/session/view.ts';
import { sideName } from '../frame/sideName.ts';
import { joinCard, joinWords } from '../lesson/joinCard.ts';
import { temptationWhere } from '../lesson/temptation.ts';
import { voteBar } from '../lesson/voteBar.ts';
import { classWeights } from '../wall/classWeights.ts';
import { guideTime } from '../wall/guideTime.ts';
import { advicePart } from './advicePart.ts';
import { contextPart } from './contextPart.ts';
import { claimText, type HostKit, inWords } from './hostKit.ts';
import type { LiveActions } from './liveActions.ts';
import type { LiveSight } from './liveSight.ts';
import { placeBars } from './placeBars.ts';

const tallyPart = (vote: Vote, { view }: LiveSight, kit: HostKit): TemplateResult | null => {
  const tally = view.card?.tallies[vote];
  if (!tally) return null;
  const label = kit.say(vote === 'first' ? 'wall.before' : 'wall.after');
  return html`<div class="live-tally">${voteBar(label, tally, kit)} ${placeBars(tally, kit)}</div>`;
};

/** How many have answered what is asked now; null where nothing is. */
const answeredPart = ({ view }: LiveSight, { say }: HostKit): TemplateResult | null => {
  const { phase } = view.moment;
  const { answered, joined } = view;
  const isVote = phase === 'firstVote' || phase === 'secondVote';
  if (!isVote && phase !== 'beliefBefore' && phase !== 'beliefAfter') return null;
  const values = { n: answered, total: joined };
  return html`<div class="live-answers"><p class="live-count" role="status">${isVote ? say('wall.voted', values) : say('wall.answered', values)}</p>
    ${classWeights(answered, joined)}</div>`;
};

/** Until the reveal the host alone may look whose case the claim helps, and somebody may look over their shoulder. */
const truthPart = ({ truth }: HostCard, { phase }: Moment, kit: HostKit): TemplateResult => {
  const why = inWords(truth.words, kit)?.why;
  const told = html`<p>${sideName(truth.side, kit.words)} <span class="passage">${truth.passage}</span> ${why}</p>`;
  return phase === 'reveal'
    ? told
    : html`<details class="live-truth"><summary>${kit.say('live.truth')}</summary>${told}</details>`;
};

const claimPart = (sight: LiveSight, kit: HostKit, actions: LiveActions): TemplateResult | null => {
  const { view } = sight;
  const { card, claim, moment } = view;
  if (!card || !claim) return null;
  const isAdvised = moment.phase === 'advice' || moment.phase === 'talk';
  return html`
  <p class="live-claim">${claimText(claim, kit)}</p>
  ${truthPart(card, moment, kit)}
  ${tallyPart('first', sight, kit)} ${tallyPart('second', sight, kit)}
  ${card.removedVoters > 0 ? html`<p class="note">${kit.say('live.removedVoters', { n: card.removedVoters })}</p>` : null}
  ${isAdvised ? html`<section class="live-advice"><h2 class="label">${kit.say('advice.heading')}</h2>${advicePart(card.advice, kit)}</section>` : null}
  ${moment.phase === 'reveal' ? temptationWhere(card.surestWrong, card.truth, kit) : contextPart(view, kit, actions)}`;
};

/** What the class is asked where no card lies on the table. */
const aroundCards = ({ view, joining }: LiveSight, kit: HostKit): TemplateResult =>
  view.moment.phase === 'lobby'
    ? html`<div class="live-join"><div>${joinWords(joining, view.isLocked, kit)}</div>${joinCard(joining, view.isLocked, kit)}</div>`
    : html`<p class="live-claim">${kit.words.deck.motion}</p>`;

/** @returns where the lesson stands, what lies on the table, what the class did with it, and what may be done. */
export const liveCard = (sight: LiveSight, kit: HostKit, actions: LiveActions): TemplateResult => {
  const { moment, cards } = sight.view;
  const { say } = kit;
  return html`
  <div class="card live-main"><div class="card-in">
    <h1 class="wall-where" tabindex="-1"><b class="label">${say(`phase.${moment.phase}`)}</b>
      ${moment.card === null ? null : html`<span>${say('card.of', { n: moment.card + 1, total: cards })}</span>`}
      ${guideTime(moment, kit)}</h1>
    ${moment.card === null ? aroundCards(sight, kit) : null}
    ${answeredPart(sight, kit)}
    ${claimPart(sight, kit, actions)}
  </div></div>`;
};
