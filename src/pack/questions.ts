import { type LinkKind, linkedTo } from '../domain/argument/links.ts';
import type { ArgumentTexts, ClaimId, Deck } from '../domain/deck.ts';
import type { enPack } from '../text/enPack.ts';
import type { Say } from '../text/translate.ts';

/** The ways in which claims hang together, the one first that most can be said of. */
const kinds: readonly LinkKind[] = ['replies', 'answers', 'present', 'past', 'supports', 'grounds'];

const mostQuestions = 2;

/** A claim that another hangs together with, and how. */
interface Link {
  readonly kind: LinkKind;
  readonly other: ClaimId;
}

/** One of each kind: of several claims the one that lies on the table, else the deck's first. */
const linksOf = (deck: Deck, id: ClaimId, inLesson: readonly ClaimId[]): readonly Link[] =>
  kinds.flatMap((kind) => {
    const others = linkedTo(deck, id, kind);
    const other = others.find((each) => inLesson.includes(each)) ?? others[0];
    return other === undefined ? [] : [{ kind, other }];
  });

/**
 * @param inLesson the cards of the lesson: what hangs together with one of them is asked about first.
 * @returns two questions at most on how the claim hangs together with others; they tell its side.
 */
export const linkQuestionsFor = (
  deck: Deck,
  id: ClaimId,
  inLesson: readonly ClaimId[],
  { argument, tell }: { readonly argument: ArgumentTexts; readonly tell: Say<typeof enPack> },
): readonly string[] => {
  const links = linksOf(deck, id, inLesson);
  const isHere = ({ other }: Link): boolean => inLesson.includes(other);
  return [...links.filter(isHere), ...links.filter((link) => !isHere(link))]
    .slice(0, mostQuestions)
    .map(({ kind, other }) => tell(`ask.${kind}`, { name: argument[other]?.name ?? '' }));
};
