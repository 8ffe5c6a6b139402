import { html, type TemplateResult } from 'lit-html';
import type { BeliefBands } from '../../domain/beliefBands.ts';
import type { BeliefTime, Vote } from '../../domain/session/phase.ts';
import { createTally, type SideTally, type Tally, votesIn } from '../../domain/session/tally.ts';
import type { HostView } from '../../domain/session/view.ts';
import { type Side, sides } from '../../domain/vocabulary.ts';
import type { HostDesk } from '../../stores/hostDesk.ts';
import { sideName } from '../frame/sideName.ts';
import { bandNumbers } from '../lesson/beliefBands.ts';
import { counter } from './counter.ts';
import type { HostActions } from './hostActions.ts';
import type { HostKit } from './hostKit.ts';

const none: Tally = createTally(() => 0);

const withCount = (tally: Tally, side: Side, sure: keyof SideTally, count: number): Tally => ({
  ...tally,
  [side]: { ...tally[side], [sure]: count },
});

const fingersOf = ['leaning', 'fairlySure', 'certain'] as const;

/** What is counted for a side: its hands; or, by fingers, how sure they are, and hands without any. */
const rowsFor = (isByFingers: boolean): readonly (keyof SideTally)[] =>
  isByFingers ? [...fingersOf, 'unsaid'] : ['unsaid'];

const nameOfRow = (sure: keyof SideTally, isByFingers: boolean, { say }: HostKit): string => {
  if (sure !== 'unsaid') return say(`count.fingers.${sure}`);
  return say(isByFingers ? 'count.unsaid.alone' : 'count.unsaid');
};

const manner = ({ isByFingers }: HostDesk, { say }: HostKit, actions: HostActions): TemplateResult => html`
  <div class="switch" role="group" aria-label=${say('count.how')}>
    <button class="button" aria-pressed=${!isByFingers} @click=${() => actions.set({ isByFingers: false })}>${say('count.simple')}</button>
    <button class="button" aria-pressed=${isByFingers} @click=${() => actions.set({ isByFingers: true })}>${say('count.fingers')}</button>
  </div>`;

/** So many hands more or fewer than at the first vote are told of: somebody may have been miscounted. */
const fewHands = 3;

/** Under the numbers: how many hands, and at the second vote whether they are far more or fewer than at the first. */
const totalPart = (view: HostView, vote: Vote, { say }: HostKit): TemplateResult => {
  const { first, second } = view.card?.tallies ?? { first: null, second: null };
  const now = votesIn((vote === 'first' ? first : second) ?? none);
  const before = vote === 'second' && first ? votesIn(first) : now;
  return html`<p class="count-total">${say('count.total', { n: now })}</p>
    ${now > 0 && Math.abs(before - now) > fewHands ? html`<p class="note">${say('count.differs', { before, now })}</p>` : null}`;
};

/** @returns the panel on which the hands of a vote are counted. */
export const voteCounting = (
  view: HostView,
  vote: Vote,
  desk: HostDesk,
  kit: HostKit,
  actions: HostActions,
): TemplateResult | null => {
  const { card } = view.moment;
  if (card === null) return null;
  const { say, words } = kit;
  const tally = view.card?.tallies[vote] ?? none;
  const row = (side: Side, sure: keyof SideTally): TemplateResult =>
    counter(
      {
        name: say(`count.place.${sure}`, { side: words.say(`side.${side}`) }),
        shown: nameOfRow(sure, desk.isByFingers, kit),
        count: tally[side][sure],
        set: (count) => actions.count(card, vote, withCount(tally, side, sure, count)),
      },
      kit,
    );
  return html`
  <h2 class="label">${say('count.heading')}</h2>
  ${manner(desk, kit, actions)}
  ${sides.map(
    (side) => html`<div class=${`count-side count-side--${side}`}>
      <p>${sideName(side, words)}</p>${rowsFor(desk.isByFingers).map((sure) => row(side, sure))}</div>`,
  )}
  ${totalPart(view, vote, kit)} <p class="note">${say('count.seen')}</p>`;
};

/** @returns the panel on which it is counted where the class stands. */
export const beliefCounting = (
  view: HostView,
  time: BeliefTime,
  counted: BeliefBands,
  kit: HostKit,
  actions: HostActions,
): TemplateResult => {
  const { say } = kit;
  const rows = bandNumbers.map((band) => {
    const name = say(`report.band.${band}`);
    const set = (count: number): void =>
      actions.countBelief(time, [
        band === 0 ? count : counted[0],
        band === 1 ? count : counted[1],
        band === 2 ? count : counted[2],
        band === 3 ? count : counted[3],
        band === 4 ? count : counted[4],
      ]);
    return counter({ name, shown: name, count: counted[band], set }, kit);
  });
  return html`<h2 class="label">${say('count.heading')}</h2>${rows}
    <p class="count-total">${say('count.total', { n: view.answered })}</p> <p class="note">${say('count.seen')}</p>`;
};
