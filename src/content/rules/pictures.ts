import type { Entries } from '../parsing.ts';
import type { Problem } from '../problem.ts';
import type { ClaimEntry } from '../structure.ts';
import type { ClaimWords } from '../words.ts';
import { soundEntries } from './soundEntries.ts';

/** What is drawn belongs to a check, and a part is known and no larger than its whole. */
export function* pictureProblems(file: string, claims: Entries<ClaimEntry>): Iterable<Problem> {
  for (const [id, { check, picture }] of soundEntries(claims)) {
    if (!picture) continue;
    const at = { file, id, field: 'picture' };
    if (!check) {
      const message = `claim "${id}" has a picture, but no check that it could belong to. Add "check: true", or remove it.`;
      yield { ...at, code: 'deck/picture-unknown', message };
    }
    const [part = null, whole = null] = picture.values;
    if (picture.kind !== 'part' || (part !== null && whole !== null && part <= whole)) continue;
    const message = `the picture of claim "${id}" shows a part of a whole, so both numbers are needed, the part first and no larger than the whole.`;
    yield { ...at, code: 'deck/part-over-whole', message };
  }
}

const ofFigure = (file: string, id: string, { card, check }: ClaimWords): Problem | null => {
  if (check?.figure === undefined || card.includes(check.figure)) return null;
  const message = `the figure "${check.figure}" of claim "${id}" does not stand on its card. Write it as it stands there.`;
  return { code: 'deck/figure-unknown', file, id, field: 'check.figure', message };
};

/** The figure of a check stands on its card; a picture has words in each language where deck.yaml has its numbers. */
export function* pictureWordProblems(
  file: string,
  claims: Entries<ClaimEntry>,
  words: Entries<ClaimWords>,
): Iterable<Problem> {
  for (const [id, claimWords] of soundEntries(words)) {
    const figure = ofFigure(file, id, claimWords);
    if (figure) yield figure;
    const claim = claims.get(id);
    const { check } = claimWords;
    if (!claim || !check || (claim.picture === undefined) === (check.picture === undefined)) continue;
    const at = { file, id, field: 'check.picture' };
    yield claim.picture
      ? {
          ...at,
          code: 'deck/picture-missing',
          message: `claim "${id}" has a picture in deck.yaml, but no words for its two parts here. Add them.`,
        }
      : {
          ...at,
          code: 'deck/picture-unknown',
          message: `claim "${id}" has words for a picture here, but deck.yaml has no numbers for it. Add "picture" there, or remove it here.`,
        };
  }
}
