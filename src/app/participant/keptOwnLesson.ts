import * as v from 'valibot';
import type { SessionCode } from '../../domain/session/code.ts';
import { lifetimeMs, mostCards } from '../../domain/session/settings.ts';
import type { OwnLesson } from '../../domain/session/view.ts';
import { convictions, roles, sides } from '../../domain/vocabulary.ts';
import { keep, parseJson, textUnder } from '../keeping/kept.ts';

/** Where a phone keeps its owner's last lesson, once it has ended: the server may delete its own at any time. */
const ownLessonKey = 'bubble-or-lab/own-lesson';

const text = v.string();
const placement = v.nullable(
  v.strictObject({ side: v.picklist(sides), conviction: v.picklist(convictions) }),
);

const card = v.strictObject({
  claim: v.strictObject({
    words: v.record(text, v.strictObject({ card: text, context: v.exactOptional(text) })),
  }),
  truth: v.strictObject({
    side: v.picklist(sides),
    role: v.picklist(roles),
    passage: text,
    words: v.record(text, v.strictObject({ why: text, temptation: text, voice: text, source: text })),
  }),
  votes: v.strictObject({ first: placement, second: placement }),
  points: v.nullable(v.number()),
});

const kept = v.strictObject({
  code: text,
  /** In milliseconds since 1970. */
  atMs: v.number(),
  lesson: v.strictObject({
    cards: v.pipe(v.array(card), v.maxLength(mostCards)),
    link: v.nullable(text),
    linkWithBelief: v.nullable(text),
  }),
});

/** What one phone keeps of the lessons that its owner was in: the last, and no longer than a server keeps one. */
export interface KeptOwnLesson {
  /** @returns the lesson of that session, or null where it is not kept. */
  readonly read: (code: SessionCode) => OwnLesson | null;
  readonly write: (code: SessionCode, lesson: OwnLesson) => void;
}

const readFrom = (device: Storage | null, nowMs: number): v.InferOutput<typeof kept> | null => {
  const parsed = v.safeParse(kept, parseJson(textUnder(device, ownLessonKey) ?? ''));
  return parsed.success && nowMs - parsed.output.atMs < lifetimeMs ? parsed.output : null;
};

const erase = (device: Storage | null): void => {
  try {
    device?.removeItem(ownLessonKey);
  } catch {
    // What may not be written was never kept.
  }
};

/**
 * @param device null where nothing is kept.
 * @param nowMs gives the time in milliseconds since 1970.
 * @returns the reading and writing of it; what is broken or too old is not there, and what cannot be written is not kept.
 */
export const keptOwnLesson = (device: Storage | null, nowMs: () => number = Date.now): KeptOwnLesson => {
  if (!readFrom(device, nowMs())) erase(device);
  return {
    read: (code) => {
      const found = readFrom(device, nowMs());
      return found?.code === code ? found.lesson : null;
    },
    write: (code, lesson) => void keep(device, ownLessonKey, { code, atMs: nowMs(), lesson }),
  };
};
