import { mostCards } from '../../domain/session/settings.ts';
import type { Role } from '../../domain/vocabulary.ts';
import { didYouMean } from '../nearest.ts';
import type { Entries } from '../parsing.ts';
import type { Problem } from '../problem.ts';
import type { ClaimEntry, LessonEntry } from '../structure.ts';
import { soundEntries } from './soundEntries.ts';

type Fault = Pick<Problem, 'code' | 'message'>;

function* faultsOfIds(id: string, ids: readonly string[], claims: Entries<ClaimEntry>): Iterable<Fault> {
  if (ids.length > mostCards) {
    const message = `lesson "${id}" has ${ids.length} claims; ${mostCards} are the most. Take some away.`;
    yield { code: 'deck/lesson-too-long', message };
  }
  for (const [index, claim] of ids.entries()) {
    if (ids.indexOf(claim) < index) {
      const message = `lesson "${id}" has the claim "${claim}" twice. Remove one of the two.`;
      yield { code: 'deck/lesson-claim-twice', message };
    } else if (!claims.has(claim)) {
      const cure = didYouMean(claim, claims.keys(), 'Add that claim, or take it out of the lesson.');
      const message = `lesson "${id}" has the claim "${claim}", but no claim has that id. ${cure}`;
      yield { code: 'deck/lesson-claim-unknown', message };
    }
  }
}

/** What every lesson has a claim of, so that the class hears a fact, and sees somebody grant the other side a point. */
const neededRoles: readonly Role[] = ['evidence', 'concession'];

function* faultsOfCourse(id: string, ids: readonly string[], lesson: readonly ClaimEntry[]): Iterable<Fault> {
  for (const role of neededRoles.filter((each) => lesson.every((claim) => claim.role !== each))) {
    const message = `lesson "${id}" has no claim with the role ${role}. Put one in.`;
    yield { code: 'deck/lesson-role-missing', message };
  }
  const isReply = (claim: ClaimEntry, index: number): boolean =>
    ids.slice(0, index).some((before) => claim.answers.includes(before));
  if (lesson.some(isReply)) return;
  const message = `in lesson "${id}" no claim answers one that comes before it. Put a reply after what it answers.`;
  yield { code: 'deck/lesson-reply-missing', message };
}

/** Every ready set of cards is short enough for a lesson and runs from evidence by a concession to an answer. */
export function* lessonProblems(
  file: string,
  lessons: Entries<LessonEntry>,
  claims: Entries<ClaimEntry>,
): Iterable<Problem> {
  for (const [id, { claims: ids }] of soundEntries(lessons)) {
    const faults = Array.from(faultsOfIds(id, ids, claims));
    const sound = ids.flatMap((each) => claims.get(each) ?? []);
    // A claim that is wrong in itself, or missing, needs to be mended first.
    if (faults.length === 0 && sound.length === ids.length) faults.push(...faultsOfCourse(id, ids, sound));
    for (const fault of faults) yield { ...fault, file, id, field: 'claims' };
  }
}
