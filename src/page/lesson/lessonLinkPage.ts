import '../styles/classroom/report.css';
import { html, type TemplateResult } from 'lit-html';
import { claimOf, type Deck } from '../../domain/deck.ts';
import { pointsFor } from '../../domain/scoring.ts';
import type { LinkedCard, LinkedLesson } from '../../domain/session/lessonLink.ts';
import { type Vote, votes } from '../../domain/session/phase.ts';
import type { Placement } from '../../domain/vocabulary.ts';
import { formatPoints } from '../../text/translate.ts';
import { bar } from '../frame/bar.ts';
import { sideName } from '../frame/sideName.ts';
import { sourceLine } from '../frame/source.ts';
import type { HostKit } from '../host/hostKit.ts';
import type { Snapshot } from '../snapshot.ts';

/** One person's lesson, and the deck that it was held with. */
export interface OpenedLesson {
  readonly lesson: LinkedLesson;
  readonly deck: Deck;
}

const placeName = ({ side, conviction }: Placement, { say, words }: HostKit): string =>
  say(`count.place.${conviction}`, { side: words.say(`side.${side}`) });

const votePart = (vote: Vote, placement: Placement | null, kit: HostKit): TemplateResult | null =>
  placement && html`<span>${kit.say(`report.voted.${vote}`, { place: placeName(placement, kit) })}</span>`;

const pointsOf = ({ first, second }: LinkedCard, side: Placement['side']): number | null => {
  const last = second ?? first;
  return last && pointsFor(last.conviction, last.side === side);
};

const cardPart = (card: LinkedCard, { deck }: OpenedLesson, kit: HostKit): TemplateResult | null => {
  const id = deck.claims[card.number]?.id;
  if (!id) return null;
  const claim = claimOf(deck, id);
  const text = kit.words.deck.claims[id];
  const points = pointsOf(card, claim.side);
  return html`
  <li class="report-claim">
    <p class="claim">${text?.card}</p>
    <p>${sideName(claim.side, kit.words)} ${text?.why}</p>
    <p class="versus">${votes.map((vote) => votePart(vote, card[vote], kit))}
      ${points === null ? null : html`<b class="number">${formatPoints(points)}</b>`}</p>
    ${sourceLine(claim, kit)}
  </li>`;
};

const beliefPart = (
  { beliefBefore, beliefAfter }: LinkedLesson,
  { words: { say } }: HostKit,
): TemplateResult | null => {
  if (beliefBefore === null && beliefAfter === null) return null;
  const [before, after] = [beliefBefore ?? '–', beliefAfter ?? '–'];
  return html`<h2>${say('results.belief')}</h2><p>${say('results.belief.both', { before, after })}</p>`;
};

/** @returns the cards and votes of somebody's lesson, its points counted again from the votes. */
export const lessonLinkPage = (snapshot: Snapshot, kit: HostKit, opened: OpenedLesson): TemplateResult => {
  const { say, words } = kit;
  const { lesson, deck } = opened;
  const total = lesson.cards.reduce((sum, card) => {
    const side = deck.claims[card.number]?.side;
    return sum + ((side && pointsOf(card, side)) ?? 0);
  }, 0);
  return html`
  <main class="screen page">
    ${bar(snapshot, html`<span class="label">${say('own.heading')}</span>`)}
    <div class="card card--page"><div class="card-in"><article class="report">
      <h1 class="headline" tabindex="-1">${say('own.heading')}</h1>
      <p class="motion">${words.deck.motion}</p>
      <p><b class="number">${words.say('points.count', { n: total })}</b></p>
      <p class="note">${say('own.selfReported')}</p>
      <ol class="report-claims">${lesson.cards.map((card) => cardPart(card, opened, kit))}</ol>
      ${beliefPart(lesson, kit)}
      <div class="buttons"><button class="button button--first" id="to-title" @click=${() => snapshot.actions.goTo('title')}>${words.say('title.play')}</button></div>
    </article></div></div>
  </main>`;
};
