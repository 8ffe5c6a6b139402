import type { Belief } from '../../domain/belief.ts';
import type { Invitation, InvitationProblem } from '../../domain/homework/invitation.ts';
import type { enHomework } from '../../text/enHomework.ts';
import type { Say } from '../../text/translate.ts';
import type { RoomKit } from '../classroom/createRoom.ts';

/** What a student is told in who plays for a class. */
export interface HomeworkKit extends RoomKit {
  readonly say: Say<typeof enHomework>;
  /** Reads an invitation as it stands in the address. */
  readonly open: (text: string) => Invitation | InvitationProblem;
  /** Deals the cards of a class and shows them, whatever lies on the table. */
  readonly play: (invited: Invitation, beliefBefore: Belief | null) => void;
}
