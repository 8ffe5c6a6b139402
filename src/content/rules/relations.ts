import { type Relation, relations } from '../../domain/vocabulary.ts';
import { didYouMean } from '../nearest.ts';
import type { Entries } from '../parsing.ts';
import type { Problem, ProblemCode } from '../problem.ts';
import type { ClaimEntry } from '../structure.ts';
import { soundEntries } from './soundEntries.ts';

/** One claim's relation to another. */
interface Link {
  readonly from: string;
  readonly relation: Relation;
  readonly to: string;
}

type Fault = Pick<Problem, 'code' | 'message'>;

const sideRules: Readonly<Record<Relation, { code: ProblemCode; acrossSides: boolean; cure: string }>> = {
  answers: {
    code: 'deck/answers-own-side',
    acrossSides: true,
    cure: 'A reply goes to the other side: use "supports" or "contrasts", or mend a side.',
  },
  supports: {
    code: 'deck/supports-other-side',
    acrossSides: false,
    cure: 'A ground helps its own side: use "answers", or mend a side.',
  },
  contrasts: {
    code: 'deck/contrasts-other-side',
    acrossSides: false,
    cure: 'Then and now stand on one side: use "answers", or mend a side.',
  },
};

const say = ({ from, relation, to }: Link): string => `claim "${from}" ${relation} "${to}"`;

const faultOfSides = (link: Link, claims: Entries<ClaimEntry>): Fault | null => {
  const side = claims.get(link.from)?.side;
  const otherSide = claims.get(link.to)?.side;
  const { code, acrossSides, cure } = sideRules[link.relation];
  if (!side || !otherSide || (side !== otherSide) === acrossSides) return null;
  const where = acrossSides ? `both are ${side}` : `one is ${side}, the other ${otherSide}`;
  return { code, message: `${say(link)}, but ${where}. ${cure}` };
};

const faultOf = (link: Link, claims: Entries<ClaimEntry>): Fault | null => {
  if (link.from === link.to)
    return { code: 'deck/relation-to-itself', message: `${say(link)}, that is itself. Remove it.` };
  if (claims.has(link.to)) return faultOfSides(link, claims);
  const cure = didYouMean(link.to, claims.keys(), 'Add that claim, or remove the relation.');
  return { code: 'deck/relation-unknown', message: `${say(link)}, but no claim has that id. ${cure}` };
};

const twice = (link: Link): Fault => ({
  code: 'deck/relation-twice',
  message: `${say(link)} twice. Remove one of the two.`,
});

function* linkProblems(file: string, links: readonly Link[], claims: Entries<ClaimEntry>): Iterable<Problem> {
  const seen = new Set<string>();
  for (const link of links) {
    const fault = seen.has(link.to) ? twice(link) : faultOf(link, claims);
    if (fault) yield { ...fault, file, id: link.from, field: link.relation };
    seen.add(link.to);
  }
}

/** Relations lead to other claims that there are, on the side where they belong, each once. */
export function* relationProblems(file: string, claims: Entries<ClaimEntry>): Iterable<Problem> {
  for (const [from, claim] of soundEntries(claims))
    for (const relation of relations) {
      const links = claim[relation].map((to) => ({ from, relation, to }));
      yield* linkProblems(file, links, claims);
    }
}
