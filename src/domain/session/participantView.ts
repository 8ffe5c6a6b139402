import type { Refusal } from './command.ts';
import type { ParticipantId } from './event.ts';
import { ownLesson, pointsOf } from './ownLesson.ts';
import { revealOnTable } from './reveal.ts';
import { type Ballot, type Participant, participantOf, type Session } from './session.ts';

import type { ParticipantView } from './view.ts';
import { commonView } from './wallView.ts';

const noVotes: Ballot = { first: null, second: null };

const viewOf = (session: Session, person: Participant): ParticipantView => {
  const { moment, progress } = session;
  const position = moment.card ?? -1;
  const votes = person.ballots[position] ?? noVotes;
  const reveal = revealOnTable(session);
  return {
    ...commonView(session),
    name: person.name,
    votes,
    beliefs: person.beliefs,
    partners: moment.phase === 'talk' ? (progress[position]?.partners.get(person.id) ?? null) : null,
    reveal,
    points: reveal && pointsOf(votes, reveal.truth.side),
    lesson: moment.phase === 'ended' ? ownLesson(session, person) : null,
  };
};

/**
 * @returns all that one participant may see now, or why there is nothing to see: nobody has joined with that id, or
 * the host has removed them.
 */
export const participantView = (
  session: Session,
  id: ParticipantId,
): ParticipantView | Extract<Refusal, 'session/unknown-participant' | 'session/removed'> => {
  const person = participantOf(session, id);
  if (!person) return 'session/unknown-participant';
  return person.isRemoved ? 'session/removed' : viewOf(session, person);
};
