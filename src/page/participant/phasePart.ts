import { html, type TemplateResult } from 'lit-html';
import type { ClaimTruth } from '../../domain/session/card.ts';
import type { Phase, Vote } from '../../domain/session/phase.ts';
import { isSamePlacement } from '../../domain/session/session.ts';
import { isSure } from '../../domain/session/tally.ts';
import type { ParticipantView } from '../../domain/session/view.ts';
import { formatPoints } from '../../text/translate.ts';
import { cross, sideIcon, tick } from '../icons.ts';
import { beliefPart } from './beliefPart.ts';
import { lessonPart } from './lessonPart.ts';
import { contextOf, type ParticipantSight, placeName, told } from './participantSight.ts';
import { chosenIn, plates } from './plates.ts';
import { signName, signPart } from './signs.ts';

type Part = (view: ParticipantView, sight: ParticipantSight) => TemplateResult;

const claimCard: Part = ({ claim }, sight) => html`
  <article class="card"><div class="card-in"><p class="claim">${claim && told(claim.words, sight)?.card}</p></div></article>`;

const around = ({ claim }: ParticipantView, sight: ParticipantSight): TemplateResult | null => {
  const text = contextOf(claim, sight);
  return text
    ? html`<div class="around"><p class="label">${sight.say('context.heading')}</p><p>${text}</p></div>`
    : null;
};

const ownVote = ({ votes }: ParticipantView, { say }: ParticipantSight): TemplateResult => {
  const last = votes.second ?? votes.first;
  return html`<p>${last ? say('own.vote', { place: placeName(last.value, say) }) : say('own.none')}</p>`;
};

const savedLine = (view: ParticipantView, vote: Vote, sight: ParticipantSight): TemplateResult => {
  const { say } = sight;
  const chosen = chosenIn(view, vote, sight);
  if (!chosen) return html`<p class="saved" role="status">${say('saved.none')}</p>`;
  const kept = view.votes[vote]?.value;
  const isKept = kept !== undefined && isSamePlacement(kept, chosen);
  const place = placeName(chosen, say);
  return html`<p class=${isKept ? 'saved saved--done' : 'saved'} role="status">
    ${isKept ? tick : null}<span>${say(isKept ? 'saved.done' : 'saved.sending', { place })}</span></p>`;
};

const voting =
  (vote: Vote): Part =>
  (view, sight) =>
    html`
  <div class="vote">
    <div class="vote-read">${claimCard(view, sight)} ${around(view, sight)}
      <p class="vote-ask">${sight.say('vote.ask')}</p></div>
    <div class="vote-say">${plates(view, vote, sight)}</div>
  </div>
  ${savedLine(view, vote, sight)}
  <p class="note note--middle">${sight.say('saved.change')}</p>`;

/** Held up to be seen, so it says nothing of how its owner has voted. */
const talk: Part = (view, sight) => {
  const { say } = sight;
  const { partners } = view;
  return html`
  ${
    partners
      ? html`<p>${say('talk.own')}</p>${signPart(partners.own, sight)}
        <p class="lead">${say('talk.find', { sign: signName(partners.lookFor, say) })}</p>`
      : html`<p>${say('talk.free')}</p>`
  }
  ${claimCard(view, sight)} ${around(view, sight)}`;
};

/** What made the other side tempting, for somebody who was at least fairly sure of it in either vote. */
const temptation = (
  { votes }: ParticipantView,
  { side, words }: ClaimTruth,
  sight: ParticipantSight,
): TemplateResult | null => {
  const isTold = [votes.first, votes.second].some(
    (vote) => vote && isSure(vote.value.conviction) && vote.value.side !== side,
  );
  return isTold
    ? html`<p class="temptation">${sight.say('outcome.temptation', { temptation: told(words, sight)?.temptation ?? '' })}</p>`
    : null;
};

const reveal: Part = (view, sight) => {
  const { say } = sight;
  const { reveal: shown, points, votes } = view;
  if (!shown) return claimCard(view, sight);
  const { side, passage, words } = shown.truth;
  const last = (votes.second ?? votes.first)?.value;
  const isRight = last?.side === side;
  const stamp = isRight
    ? html`<span class="stamp stamp--right">${tick}${say('outcome.right')}</span>`
    : html`<span class="stamp stamp--wrong">${cross}${say('outcome.wrong')}</span>`;
  return html`
  <article class="card card--told"><div class="card-in">
    ${last ? html`<p class="verdict-line">${stamp}<b class="points">${points === null ? '' : formatPoints(points)}</b></p>` : null}
    ${ownVote(view, sight)}
    <p class="note">${view.claim && told(view.claim.words, sight)?.card}</p>
    <hr class="double" />
    <p class=${`side side--${side}`}>${sideIcon[side]}<span>${say('outcome.side', { side: say(`side.${side}`) })}</span></p>
    <p class="why">${told(words, sight)?.why}</p>
    ${temptation(view, shown.truth, sight)}
    <p class="note"><span class="passage">${passage}</span> ${told(words, sight)?.voice} · ${told(words, sight)?.source}</p>
  </div></article>`;
};

const parts: Readonly<Record<Phase, Part>> = {
  lobby: ({ name }, { say }) => html`
  <article class="card"><div class="card-in">
    <p class="join-name">${say('join.as', { name })}</p>
    <p class="lead">${say('lobby.wait')}</p>
    <p>${say('lobby.task')}</p>
    <p class="note">${say('lobby.stay')}</p>
  </div></article>`,
  beliefBefore: (view, sight) => beliefPart(view, 'before', sight),
  read: (view, sight) => html`${claimCard(view, sight)}<p>${sight.say('read.how')}</p>`,
  firstVote: voting('first'),
  advice: (view, sight) =>
    html`${claimCard(view, sight)} ${around(view, sight)} ${ownVote(view, sight)}<p>${sight.say('closed.wait')}</p>`,
  talk,
  secondVote: voting('second'),
  reveal,
  beliefAfter: (view, sight) => beliefPart(view, 'after', sight),
  ended: lessonPart,
};

/** @returns what a participant sees in the phase that the lesson is in. */
export const phasePart: Part = (view, sight) => parts[view.moment.phase](view, sight);
