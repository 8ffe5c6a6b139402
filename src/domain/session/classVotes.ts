import { numberOf } from '../placing.ts';
import { places, type Side } from '../vocabulary.ts';
import { countBeliefs } from './classBeliefs.ts';
import { beliefTimes, type Phase, phaseOfBelief, type Vote } from './phase.ts';
import { presentIn, type Session } from './session.ts';
import { createTally, type Standings, standingOf, type Tallies, type Tally, votesIn } from './tally.ts';

const tallyVotes = ({ participants }: Session, card: number, vote: Vote): Tally => {
  const counts = places.map(() => 0);
  for (const { ballots } of participants) {
    const place = ballots[card]?.[vote];
    if (place) counts[numberOf(place.value)] = (counts[numberOf(place.value)] ?? 0) + 1;
  }
  return createTally((side, sure) =>
    sure === 'unsaid' ? 0 : (counts[numberOf({ side, conviction: sure })] ?? 0),
  );
};

/**
 * @param card the card's position in the lesson.
 * @returns how the class voted, those who were removed later too, or the hands that were counted; null where nobody
 * did.
 */
export const tallyOf = (session: Session, card: number, vote: Vote): Tally | null => {
  const { way } = session.settings;
  const tally = way === 'live' ? tallyVotes(session, card, vote) : session.progress[card]?.counted[vote];
  return tally && votesIn(tally) > 0 ? tally : null;
};

/** @returns how many have voted on a card and were removed later: their votes are in its tallies. */
export const countRemovedVoters = ({ participants }: Session, card: number): number =>
  participants.filter(({ isRemoved, ballots }) => {
    const ballot = ballots[card];
    return isRemoved && (ballot?.first ?? ballot?.second);
  }).length;

/** @returns both tallies of a card. */
export const talliesOf = (session: Session, card: number): Tallies => ({
  first: tallyOf(session, card, 'first'),
  second: tallyOf(session, card, 'second'),
});

/** @returns how far the class was at each of the votes, where `side` is the one that the claim helps. */
export const standingsOf = ({ first, second }: Tallies, side: Side): Standings => ({
  first: first && standingOf(first, side),
  second: second && standingOf(second, side),
});

/** How many have cast the vote; in a live session of those who are in it, without the removed. */
const countVoters = (session: Session, vote: Vote): number => {
  const card = session.moment.card ?? -1;
  if (session.settings.way === 'live')
    return presentIn(session).filter(({ ballots }) => ballots[card]?.[vote]).length;
  const tally = tallyOf(session, card, vote);
  return tally ? votesIn(tally) : 0;
};

/** The vote that a phase of a card asks for or rests on. */
const voteOf: Readonly<Partial<Record<Phase, Vote>>> = {
  firstVote: 'first',
  advice: 'first',
  talk: 'first',
  secondVote: 'second',
  reveal: 'second',
};

/**
 * @returns how many have answered what is asked now: the vote, or where they stand; after a vote, how many cast it;
 * 0 where nothing is asked.
 */
export const countAnswered = (session: Session): number => {
  const { phase } = session.moment;
  const vote = voteOf[phase];
  if (vote) return countVoters(session, vote);
  const time = beliefTimes.find((each) => phaseOfBelief[each] === phase);
  return time ? countBeliefs(session, time) : 0;
};
