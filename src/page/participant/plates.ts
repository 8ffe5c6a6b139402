import { html, type TemplateResult } from 'lit-html';
import type { Vote } from '../../domain/session/phase.ts';
import { isSamePlacement } from '../../domain/session/session.ts';
import type { ParticipantView } from '../../domain/session/view.ts';
import { convictions, type Placement, type Side, sides } from '../../domain/vocabulary.ts';
import { sideIcon, weight } from '../icons.ts';
import { stakeOf } from '../stake.ts';
import type { ParticipantSight } from './participantSight.ts';

/** A class's thumb reaches the bottom of a phone best, where the middle of the scale lies; the surest is on top. */
const rows = convictions.toReversed();

/** The way a key leads from a place: up is surer, left and right change the side. */
const stepFrom = ({ side, conviction }: Placement, key: string): Placement | null => {
  const row = rows.indexOf(conviction);
  const up = rows[row - 1];
  const down = rows[row + 1];
  if (key === 'ArrowLeft') return { side: 'bubble', conviction };
  if (key === 'ArrowRight') return { side: 'lab', conviction };
  if (key === 'ArrowUp' && up) return { side, conviction: up };
  if (key === 'ArrowDown' && down) return { side, conviction: down };
  return null;
};

const idOf = ({ side, conviction }: Placement): string => `place-${side}-${conviction}`;

const move = (event: KeyboardEvent, from: Placement): void => {
  const to = stepFrom(from, event.key);
  if (!to) return;
  event.preventDefault();
  document.getElementById(idOf(to))?.focus();
};

/** What is chosen: on its way, else as the session has it. */
export const chosenIn = (
  view: ParticipantView,
  vote: Vote,
  { desk }: Pick<ParticipantSight, 'desk'>,
): Placement | null => {
  const sent = desk.vote;
  const kept = view.votes[vote];
  const isNewer =
    sent?.card === view.moment.card && sent.vote === vote && sent.revision > (kept?.revision ?? 0);
  return isNewer ? sent.placement : (kept?.value ?? null);
};

const first: Placement = { side: 'bubble', conviction: 'leaning' };

const plate = (
  view: ParticipantView,
  vote: Vote,
  place: Placement,
  sight: ParticipantSight,
): TemplateResult => {
  const { say, actions } = sight;
  const card = view.moment.card ?? 0;
  const chosen = chosenIn(view, vote, sight);
  const isChosen = chosen !== null && isSamePlacement(chosen, place);
  return html`
  <button class=${`vote-place vote-place--${place.side} vote-place--${place.conviction}`} id=${idOf(place)} role="radio"
    aria-checked=${isChosen} tabindex=${isSamePlacement(chosen ?? first, place) ? 0 : -1}
    aria-label=${say(`place.${place.side}.${place.conviction}`)} @keydown=${(event: KeyboardEvent) => move(event, place)}
    @click=${() => actions.vote(card, vote, place)}>
    <span class="vote-weight">${weight}</span><span>${say(`conviction.${place.conviction}`)}
      <span class="vote-stake">${stakeOf(place)}</span></span>
  </button>`;
};

const head = (side: Side, { say }: ParticipantSight): TemplateResult =>
  html`<p class=${`side side--${side} vote-head--${side}`} aria-hidden="true">${sideIcon[side]}<span>${say(`side.${side}`)}</span></p>`;

/** @returns the six places, the surest on top, the one chosen marked. */
export const plates = (view: ParticipantView, vote: Vote, sight: ParticipantSight): TemplateResult => html`
  <div class="vote-heads">${sides.map((side) => head(side, sight))}</div>
  <div class="vote-places" role="radiogroup" aria-label=${sight.say('vote.places')}>
    ${rows.flatMap((conviction) => sides.map((side) => plate(view, vote, { side, conviction }, sight)))}
  </div>`;
