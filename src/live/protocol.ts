import * as v from 'valibot';
import { highestBelief } from '../domain/belief.ts';
import { refusals } from '../domain/session/command.ts';
import { beliefTimes, phases, votes } from '../domain/session/phase.ts';
import { lastRevision } from '../domain/session/session.ts';
import { mostCards } from '../domain/session/settings.ts';
import type { HostView, ParticipantView, WallView } from '../domain/session/view.ts';
import { convictions, sides } from '../domain/vocabulary.ts';

/** Where the server listens for live sessions. */
export const livePath = '/live/';

/**
 * Raised when pages and servers of different builds could not understand one another. A refusal that is new does not raise
 * it: a page that does not know one asks to be loaded again.
 */
export const protocolVersion = 1;

/** The longest message a page may send, in bytes. */
export const longestMessage = 4096;

/** Why the server does not do what a page asks, other than what the session itself refuses. */
const liveRefusals = [
  /** No session has this code: it never had, or it has been deleted. */
  'live/unknown-code',
  /** The key is not the one of the host, or of the wall. */
  'live/not-the-host',
  /** The session has been deleted. */
  'live/deleted',
  /** Too many wrong codes were tried from this address; it can be tried again after a while. */
  'live/too-many-tries',
  /** Too many messages came from this page in a short time, or more moves than a lesson has. */
  'live/too-fast',
  /** The server has as many sessions as it takes. */
  'live/full',
  /** There is no such deck, claim or language to hold a lesson with. */
  'live/no-such-lesson',
  /** The message is none of this protocol. */
  'live/malformed',
  /** The page is of another build than the server: it has to be loaded again. */
  'live/other-version',
  /** The page has not said which session it belongs to. */
  'live/not-in-a-session',
  /** Something went wrong; the same can be asked again in a moment. */
  'live/failed',
] as const;
export type LiveRefusal = (typeof liveRefusals)[number];

const version = v.literal(protocolVersion);
const code = v.pipe(v.string(), v.maxLength(24));

/** 128 bits in base64url: a key or a token. */
export const secret = v.pipe(v.string(), v.regex(/^[\w-]{22}$/));

const id = v.pipe(v.string(), v.regex(/^[\w-]{1,32}$/));
const claim = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/), v.maxLength(60));
const wholeBelow = (limit: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.ltValue(limit));
const card = wholeBelow(mostCards);
const revision = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(lastRevision));

const moment = v.strictObject({ phase: v.picklist(phases), card: v.nullable(card) });
const placement = v.strictObject({ side: v.picklist(sides), conviction: v.picklist(convictions) });

/** Opens a session. */
export const createMessage = v.strictObject({
  version,
  edition: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  claims: v.pipe(v.array(claim), v.minLength(1), v.maxLength(mostCards)),
  asksBelief: v.boolean(),
  pairsPeople: v.boolean(),
});
export type CreateMessage = v.InferOutput<typeof createMessage>;

/** Says which session a page hosts, or shows on the wall, and proves it. */
export const keyMessage = v.strictObject({ version, code, key: secret });
export type KeyMessage = v.InferOutput<typeof keyMessage>;

/** Joins a session, or comes back to it: the token, which the page has made up itself, tells who it is. */
export const joinMessage = v.strictObject({ version, code, token: secret });
export type JoinMessage = v.InferOutput<typeof joinMessage>;

/** What a host asks for. `delete` ends the session and removes all that is kept of it. */
export const hostCommand = v.variant('kind', [
  v.strictObject({ kind: v.literal('move'), to: moment }),
  v.strictObject({ kind: v.literal('lock') }),
  v.strictObject({ kind: v.literal('unlock') }),
  v.strictObject({ kind: v.literal('remove'), participant: id }),
  v.strictObject({ kind: v.literal('removeFrom'), participant: id }),
  v.strictObject({ kind: v.literal('showContext') }),
  v.strictObject({ kind: v.literal('delete') }),
]);

/** What a participant asks for; the server knows whose page it is. */
export const participantCommand = v.variant('kind', [
  v.strictObject({
    kind: v.literal('vote'),
    card,
    vote: v.picklist(votes),
    placement,
    revision,
  }),
  v.strictObject({
    kind: v.literal('believe'),
    time: v.picklist(beliefTimes),
    belief: v.nullable(wholeBelow(highestBelief + 1)),
    revision,
  }),
]);

const refusal = v.picklist([...refusals, ...liveRefusals]);
export type WireRefusal = v.InferOutput<typeof refusal>;

const passing: readonly WireRefusal[] = [
  'live/failed',
  // A page that was taken out of its session without knowing comes into it again.
  'live/not-in-a-session',
  // A class whose network somebody guesses codes from comes in by turns, without pressing anything.
  'live/too-many-tries',
];

/** @returns whether it is not done for a reason that passes: a page asks for the same again by itself. */
export const isPassing = (code: WireRefusal): boolean => passing.includes(code);

/** Why it is not done. */
export const refusedAnswer = v.strictObject({ kind: v.literal('refused'), code: refusal });

/** It is not done, and a server of another build says why: whatever that is, this page cannot deal with it. */
export const unknownRefusal = v.looseObject({ kind: v.literal('refused') });

/** It is done, and kept for good. */
export const doneAnswer = v.strictObject({ kind: v.literal('done') });

/** A session is open; the key is told this once and kept nowhere on the server. */
export const createdAnswer = v.strictObject({ kind: v.literal('created'), code, hostKey: secret });

/** A view comes from the page's own server, which has checked all that went into it: its outline is enough. */
const outline = v.looseObject({ moment, cards: v.number(), language: v.string() });
const isView = (value: unknown): boolean => v.is(outline, value);

/** The people in a host's view are left out of it (null) while they are the ones that were sent last. */
export type SentHostView = Omit<HostView, 'people'> & { readonly people: HostView['people'] | null };

export type SentView = SentHostView | WallView | ParticipantView;

/** The whole state of the session, to a page that has said whose it is. */
export const hostAnswer = v.strictObject({
  kind: v.literal('host'),
  wallKey: secret,
  view: v.custom<SentHostView>(isView),
});
/** As the host's, for the wall. */
export const wallAnswer = v.strictObject({ kind: v.literal('wall'), view: v.custom<WallView>(isView) });
/** As the host's, for a participant. */
export const joinedAnswer = v.strictObject({
  kind: v.literal('joined'),
  view: v.custom<ParticipantView>(isView),
});

export type CommandAnswer = v.InferOutput<typeof doneAnswer | typeof refusedAnswer>;
export type CreateAnswer = v.InferOutput<typeof createdAnswer | typeof refusedAnswer>;
export type HostAnswer = v.InferOutput<typeof hostAnswer | typeof refusedAnswer>;
export type WallAnswer = v.InferOutput<typeof wallAnswer | typeof refusedAnswer>;
export type JoinAnswer = v.InferOutput<typeof joinedAnswer | typeof refusedAnswer>;

/** Why a page is in the session no longer. */
const overReason = v.picklist(['live/deleted', 'session/removed', 'live/too-fast']);
export type OverReason = v.InferOutput<typeof overReason>;

/** What pages send, by name; each is answered. */
export interface FromPage {
  create: (message: unknown, answer: (answer: CreateAnswer) => void) => void;
  host: (message: unknown, answer: (answer: HostAnswer) => void) => void;
  wall: (message: unknown, answer: (answer: WallAnswer) => void) => void;
  join: (message: unknown, answer: (answer: JoinAnswer) => void) => void;
  command: (message: unknown, answer: (answer: CommandAnswer) => void) => void;
}

/** What the server sends of itself, by name. */
export interface FromServer {
  view: (view: SentView) => void;
  over: (reason: OverReason) => void;
  /** This server goes away: connect again, in a moment of your own choosing. */
  moving: () => void;
}
