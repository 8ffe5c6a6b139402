import { html, svg, type TemplateResult } from 'lit-html';
import { type Belief, highestBelief } from '../../domain/belief.ts';
import type { Results } from '../../domain/results.ts';
import { beliefEnds } from '../frame/beliefScale.ts';
import type { Snapshot } from '../snapshot.ts';

const xOf = (belief: Belief): number => 20 + (belief / highestBelief) * 360;

const ruler = svg`<path class="ink" d="M10 40H390" stroke-width="2" />
  ${Array.from({ length: highestBelief + 1 }, (_, place) => svg`<path class="ink" d=${`M${xOf(place)} 40v${place % 10 === 0 ? 14 : 7}`} />`)}`;

const arrow = (before: Belief, after: Belief): TemplateResult<2> => {
  const from = xOf(before);
  const to = xOf(after);
  const reach = Math.sign(to - from) * 7;
  return svg`<path class="ink" fill="none" d=${`M${from + reach} 22Q${(from + to) / 2} 2 ${to - reach} 22`} />`;
};

const drawing = (before: Belief | null, after: Belief | null): TemplateResult => html`
  <svg class="shift" viewBox="0 0 400 58" aria-hidden="true">
    ${ruler}
    ${before !== null && after !== null && Math.abs(before - after) > 1 ? arrow(before, after) : null}
    ${before === null ? null : svg`<circle class="ring" cx=${xOf(before)} cy="30" r="8" />`}
    ${after === null ? null : svg`<circle class="dot" cx=${xOf(after)} cy="30" r="8" />`}
  </svg>`;

const sentence = (before: Belief | null, after: Belief | null, { words: { say } }: Snapshot): string => {
  if (before !== null && after !== null) return say('results.belief.both', { before, after });
  if (before !== null) return say('results.belief.before', { before });
  if (after !== null) return say('results.belief.after', { after });
  return say('results.belief.none');
};

/** @returns where the person stood before and after, side by side and never judged. */
export const beliefShift = (
  { beliefBefore, beliefAfter }: Results,
  heading: string,
  snapshot: Snapshot,
): TemplateResult => {
  const { say } = snapshot.words;
  const isSaid = beliefBefore !== null || beliefAfter !== null;
  return html`
  <section aria-labelledby="stand">
    <h3 class="label" id="stand">${heading}</h3>
    ${
      isSaid
        ? html`${drawing(beliefBefore, beliefAfter)}
          ${beliefEnds(snapshot)}
          <p class="note">${say('results.belief.legend')}</p>`
        : null
    }
    <p class="note">${sentence(beliefBefore, beliefAfter, snapshot)}</p>
  </section>`;
};
