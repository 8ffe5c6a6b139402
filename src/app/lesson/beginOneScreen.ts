import { latestEdition } from '../../content/editions.ts';
import type { ClaimId } from '../../domain/deck.ts';
import type { SessionSettings } from '../../domain/session/settings.ts';
import { drawSeed } from '../classroom/drawSeed.ts';
import type { LessonLog } from '../keeping/keptLesson.ts';

/** What a teacher has chosen for a lesson. */
export interface LessonChoice {
  readonly claims: readonly ClaimId[];
  readonly asksBelief: boolean;
  /** The language of the class, by its code. */
  readonly language: string;
}

/** @returns the log of a lesson on one screen that begins now. */
export const newLesson = ({ claims, asksBelief, language }: LessonChoice): LessonLog => {
  const settings: SessionSettings = {
    way: 'oneScreen',
    code: null,
    edition: latestEdition,
    language,
    claims,
    seed: drawSeed(),
    createdAtMs: Date.now(),
    asksBelief,
    pairsPeople: false,
  };
  return { settings, events: [] };
};
