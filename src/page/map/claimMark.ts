import { html, type TemplateResult } from 'lit-html';
import type { Claim } from '../../domain/deck.ts';
import type { Outcome } from '../../domain/outcomes/sortOutcome.ts';
import { convictions } from '../../domain/vocabulary.ts';
import { cross, tick } from '../icons.ts';
import type { MapKit } from './mapKit.ts';

/** @returns the mark of a sorted claim: right or wrong, with a dot for each step of conviction. */
export const outcomeMark = ({ isRight, placement }: Outcome): TemplateResult => html`
  <span class=${`mine mine--${isRight ? 'right' : 'wrong'}`} aria-hidden="true">${isRight ? tick : cross}<span
    class="mine-dots">${convictions.slice(0, convictions.indexOf(placement.conviction) + 1).map(() => html`<i></i>`)}</span></span>`;

/** @returns what a player did with the claim, as a sentence. */
export const outcomeSentence = ({ isRight, placement }: Outcome, { words: { say } }: MapKit): string =>
  say(`map.you.${isRight ? 'right' : 'wrong'}.${placement.conviction}`, {
    side: say(`side.${placement.side}`),
  });

/** @returns the claim in one line, for whoever does not see its marks. */
export const nameInFull = (claim: Claim, kit: MapKit): string => {
  const { say } = kit.words;
  const outcome = kit.outcomes.get(claim.id);
  const values = {
    name: kit.argument[claim.id]?.name ?? '',
    side: say(`side.${claim.side}`),
    role: say(`role.${claim.role}`),
    passage: claim.passage,
  };
  return outcome
    ? say('map.node.sorted', { ...values, you: outcomeSentence(outcome, kit) })
    : say('map.node', values);
};
