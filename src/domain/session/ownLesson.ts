import type { Belief } from '../belief.ts';
import { pointsFor } from '../scoring.ts';
import type { Placement, Side } from '../vocabulary.ts';
import { formatLessonLink, type LinkedCard } from './lessonLink.ts';
import type { Vote } from './phase.ts';
import type { Ballot, Participant, Session } from './session.ts';
import { shownClaim, truthOf } from './shownCard.ts';
import type { OwnCard, OwnLesson } from './view.ts';

const placementsIn = ({ first, second }: Ballot): Readonly<Record<Vote, Placement | null>> => ({
  first: first?.value ?? null,
  second: second?.value ?? null,
});

/** @returns the points for the vote that was cast last, as in a game; null where none was. */
export const pointsOf = (ballot: Ballot, side: Side): number | null => {
  const last = (ballot.second ?? ballot.first)?.value;
  return last ? pointsFor(last.conviction, last.side === side) : null;
};

/** The positions of the cards that the class has seen revealed. */
const revealedIn = ({ progress }: Session): readonly number[] =>
  [...progress.keys()].filter((position) => progress[position]?.isRevealed);

const ownCard = (session: Session, person: Participant, position: number): readonly OwnCard[] => {
  const card = session.material.cards[position];
  const ballot = person.ballots[position];
  if (!card || !ballot) return [];
  const votes = placementsIn(ballot);
  return [
    { claim: shownClaim(card, true), truth: truthOf(card), votes, points: pointsOf(ballot, card.side) },
  ];
};

const linkedCard = (session: Session, person: Participant, position: number): readonly LinkedCard[] => {
  const card = session.material.cards[position];
  const ballot = person.ballots[position];
  return card && ballot ? [{ number: card.number, ...placementsIn(ballot) }] : [];
};

/** @returns a participant's own lesson: the cards that were revealed, and the links to it. */
export const ownLesson = (session: Session, person: Participant): OwnLesson => {
  const { edition } = session.settings;
  const revealed = revealedIn(session);
  const cards = revealed.flatMap((position) => linkedCard(session, person, position));
  const hasVoted = cards.some(({ first, second }) => first !== null || second !== null);
  const [before, after] = [person.beliefs.before?.value ?? null, person.beliefs.after?.value ?? null];
  const linkWith = (beliefBefore: Belief | null, beliefAfter: Belief | null): string | null =>
    hasVoted ? formatLessonLink({ edition, cards, beliefBefore, beliefAfter }) : null;
  return {
    cards: revealed.flatMap((position) => ownCard(session, person, position)),
    link: linkWith(null, null),
    linkWithBelief: linkWith(before, after),
  };
};
