import type { SessionCode } from '../../domain/session/code.ts';
import type { ParticipantId } from '../../domain/session/event.ts';

/** What the processes that serve the same sessions tell one another. Nothing that is lost here is lost for good. */
export type NeighbourMessage =
  /** There is more in the session's log. */
  | { readonly kind: 'added'; readonly code: SessionCode }
  | { readonly kind: 'deleted'; readonly code: SessionCode }
  /** Whose pages one of the processes serves. */
  | {
      readonly kind: 'present';
      readonly code: SessionCode;
      readonly process: string;
      readonly people: readonly ParticipantId[];
    }
  /** Asks the others whose pages they serve. */
  | { readonly kind: 'who'; readonly code: SessionCode };

/** The other processes that serve the same sessions. */
export interface Neighbours {
  readonly tell: (message: NeighbourMessage) => void;
  readonly listen: (hear: (message: NeighbourMessage) => void) => void;
}

/** For a server that is alone. */
export const noNeighbours: Neighbours = { tell: () => {}, listen: () => {} };
