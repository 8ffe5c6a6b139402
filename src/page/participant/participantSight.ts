import type { Belief } from '../../domain/belief.ts';
import type { ByLanguage, ShownClaim } from '../../domain/session/card.ts';
import type { BeliefTime, Vote } from '../../domain/session/phase.ts';
import type { OwnLesson, ParticipantView } from '../../domain/session/view.ts';
import type { Placement } from '../../domain/vocabulary.ts';
import type { ParticipantDesk } from '../../stores/participant.ts';
import type { ConnectionStatus } from '../../stores/session.ts';
import type { enJoin } from '../../text/enJoin.ts';
import type { Language } from '../../text/languages.ts';
import type { Say } from '../../text/translate.ts';

export type SayJoin = Say<typeof enJoin>;

/** Everything a participant can do. */
export interface ParticipantActions {
  readonly type: (code: string) => void;
  readonly join: () => void;
  /** Leaves the session for the page where a code is typed. */
  readonly leave: () => void;
  readonly retry: () => void;
  readonly speak: (language: Language) => void;
  readonly vote: (card: number, vote: Vote, placement: Placement) => void;
  readonly believe: (time: BeliefTime, belief: Belief | null) => void;
  readonly tellBelief: (tells: boolean) => void;
  readonly copy: (address: string) => void;
  /** @returns the address that opens a lesson link. */
  readonly addressOf: (link: string) => string;
}

/** Everything the page is drawn from. */
export interface ParticipantSight {
  readonly say: SayJoin;
  readonly language: Language;
  readonly desk: ParticipantDesk;
  /** The code of the session; null where none has been given. */
  readonly code: string | null;
  readonly status: ConnectionStatus;
  readonly view: ParticipantView | null;
  /** The own lesson where the session is gone, and only this device still has it; else null. */
  readonly left: OwnLesson | null;
  readonly actions: ParticipantActions;
}

/** @returns what is told in the language of the page, else in any that there is. */
export const told = <Words>(
  words: ByLanguage<Words>,
  { language }: { language: Language },
): Words | undefined => words[language] ?? Object.values(words)[0];

/** @returns what the document speaks of around the claim; undefined until the host shows it. */
export const contextOf = (claim: ShownClaim | null, page: { language: Language }): string | undefined =>
  claim ? told(claim.words, page)?.context : undefined;

/** @returns a place in words, such as "Lab, fairly sure". */
export const placeName = ({ side, conviction }: Placement, say: SayJoin): string =>
  say(`vote.${side}.${conviction}`);
