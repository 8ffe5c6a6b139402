import { expect, test } from 'vitest';
import type { Moment } from '../../../src/domain/session/phase.ts';
import { announcementOf } from '../../../src/page/participant/announcement.ts';
import type { ConnectionStatus } from '../../../src/stores/session.ts';
import { enJoin } from '../../../src/text/enJoin.ts';
import { createSay } from '../../../src/text/translate.ts';
import { aParticipantView } from '../../fixtures/aParticipantView.ts';

const say = createSay<typeof enJoin>('en', enJoin);
const firstVote: Moment = { phase: 'firstVote', card: 0 };

const at = (status: ConnectionStatus, context?: string) => ({
  say,
  language: 'en' as const,
  status,
  view: {
    ...aParticipantView(firstVote),
    claim: { words: { en: { card: 'A claim.', ...(context === undefined ? {} : { context }) } } },
  },
});

test('Whoever has joined is told their name, once', () => {
  const name = 'Your name: Amber Heron';
  expect(announcementOf(null, at('connecting'))).toBeNull();
  expect(announcementOf(at('connecting'), at('open'))).toBe(name);
  expect(announcementOf({ ...at('connecting'), view: null }, at('open'))).toBe(name);
  expect(announcementOf(at('open'), at('lost'))).toBeNull();
  expect(announcementOf(at('lost'), at('open'))).toBeNull();
});

test('The context is told when the teacher shows it, and not again', () => {
  const shown = at('open', 'Costs.');
  expect(announcementOf(at('open'), shown)).toBe('Around it in the document: Costs.');
  expect(announcementOf(shown, shown)).toBeNull();
});
