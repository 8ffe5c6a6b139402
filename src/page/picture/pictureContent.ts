import type { ConvictionRow } from '../../domain/outcomes/sorting.ts';
import type { Results } from '../../domain/results.ts';
import type { Words } from '../../stores/words.ts';
import { formatNumber, formatPoints, type Translate } from '../../text/translate.ts';

/** How one conviction fared, in words and as a count. */
export interface ConvictionLine {
  readonly name: string;
  readonly right: number;
  readonly total: number;
  readonly count: string;
  readonly points: string;
}

/** Everything that the picture of a result says. It speaks of the player to others. */
export interface PictureContent {
  /** The name of the game: one side, the word between, the other side. */
  readonly title: readonly [bubble: string, or: string, lab: string];
  readonly motion: string;
  readonly points: string;
  readonly of: string;
  /** One line for each round: what was got right, and its points where there are others beside it. */
  readonly rounds: readonly { readonly words: string; readonly points: string }[];
  /** How well the sides were told apart, and the lean. */
  readonly verdict: readonly [discrimination: string, lean: string];
  readonly sure: string;
  readonly convictions: readonly ConvictionLine[];
  /** Where the player stood; null unless the player lets it be told, and said so. */
  readonly belief: string | null;
  readonly invitation: string;
  readonly selfReported: string;
}

const roundsIn = ({ byRound }: Results, say: Translate): PictureContent['rounds'] =>
  byRound.map(({ kind, right, total, points }) => ({
    words: say(`picture.round.${kind}`, { n: right, total }),
    points: byRound.length > 1 ? formatPoints(points) : '',
  }));

const convictionLine = (row: ConvictionRow, say: Translate): ConvictionLine => ({
  name: say(`conviction.${row.conviction}`),
  right: row.right,
  total: row.total,
  count:
    row.total === 0
      ? say('results.sure.none')
      : say('results.sure.count', { n: row.right, total: row.total }),
  points: formatPoints(row.points),
});

const beliefIn = ({ beliefBefore: before, beliefAfter: after }: Results, say: Translate): string | null => {
  if (before !== null && after !== null) return say('picture.belief.both', { before, after });
  if (before !== null) return say('picture.belief.before', { before });
  return after === null ? null : say('picture.belief.after', { after });
};

/**
 * @param tellsBelief whether the player lets it be told where they stood.
 * @returns what the picture of a finished game says, in the language of the words.
 */
export const pictureContentOf = (
  results: Results,
  { say, deck }: Words,
  tellsBelief: boolean,
): PictureContent => ({
  title: [say('side.bubble'), say('title.or'), say('side.lab')],
  motion: deck.motion,
  points: formatNumber(results.points),
  of: say('results.of', { n: results.maximum }),
  rounds: roundsIn(results, say),
  verdict: [say(`link.discrimination.${results.discrimination}`), say(`link.lean.${results.lean}`)],
  sure: say('results.sure'),
  convictions: results.byConviction.map((row) => convictionLine(row, say)),
  belief: tellsBelief ? beliefIn(results, say) : null,
  invitation: say('picture.invitation'),
  selfReported: say('picture.selfReported'),
});
