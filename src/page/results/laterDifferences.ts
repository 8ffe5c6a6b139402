import { html, type TemplateResult } from 'lit-html';
import type { Differences } from '../../domain/challenge.ts';
import { sentenceOn } from '../answer/sentenceOn.ts';
import { cross, tick } from '../icons.ts';
import type { Snapshot } from '../snapshot.ts';

/** What one of the two did. */
interface Done {
  readonly isRight: boolean;
  readonly words: string | undefined;
}

const done = (who: string, { isRight, words }: Done): TemplateResult =>
  html`<p class="sorted-played">${isRight ? tick : cross} <b>${who}</b> ${words}</p>`;

const difference = (
  asked: string | undefined,
  mine: Done,
  theirs: Done,
  reasons: readonly (string | undefined)[],
  { words: { say } }: Snapshot,
): TemplateResult => html`
  <li class="sorted">
    <div>
      <p class="sorted-claim">${asked}</p>
      ${done(say('challenge.yours'), mine)} ${done(say('challenge.theirs'), theirs)}
      ${reasons.map((reason) => html`<p class="sorted-why">${reason}</p>`)}
    </div>
  </li>`;

const exchanges = ({ answers }: Differences, snapshot: Snapshot): readonly TemplateResult[] => {
  const card = (id: string): string | undefined => snapshot.words.deck.claims[id]?.card;
  return answers.map(({ mine, theirs }) =>
    difference(
      card(mine.claim),
      { isRight: mine.isRight, words: card(mine.answer) },
      { isRight: theirs.isRight, words: card(theirs.answer) },
      mine.right.map((id) => sentenceOn(mine, id, snapshot)),
      snapshot,
    ),
  );
};

const figures = ({ checks }: Differences, snapshot: Snapshot): readonly TemplateResult[] =>
  checks.map(({ mine, theirs }) => {
    const text = snapshot.words.rounds?.checks[mine.claim];
    return difference(
      text?.ask,
      { isRight: mine.isRight, words: text?.options[mine.choice] },
      { isRight: theirs.isRight, words: text?.options[theirs.choice] },
      [text?.why],
      snapshot,
    );
  });

/** @returns the exchanges and figures that two players answered differently, folded; null where there are none. */
export const laterDifferences = (differences: Differences, snapshot: Snapshot): TemplateResult | null => {
  const all = [...exchanges(differences, snapshot), ...figures(differences, snapshot)];
  if (all.length === 0) return null;
  return html`<details class="all"><summary>${snapshot.words.say('challenge.later', { n: all.length })}</summary>
    <ol class="sorted-list">${all}</ol></details>`;
};
