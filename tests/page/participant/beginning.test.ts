import { describe, expect, test } from 'vitest';
import { parseCode } from '../../../src/domain/session/code.ts';
import type { Moment } from '../../../src/domain/session/phase.ts';
import type { ParticipantView } from '../../../src/domain/session/view.ts';
import { beginningOf } from '../../../src/page/participant/beginning.ts';
import type { ConnectionStatus } from '../../../src/stores/session.ts';
import { aParticipantView } from '../../fixtures/aParticipantView.ts';

const code = parseCode('BCD234');
const lobby: Moment = { phase: 'lobby', card: null };

const entry = {
  code: null,
  status: 'connecting',
  view: null,
  left: null,
  desk: { isNoCode: false },
} as const;
const noCode = { ...entry, desk: { isNoCode: true } } as const;

const at = (status: ConnectionStatus, view: ParticipantView | null = null) => ({
  code,
  status,
  view,
  left: null,
  desk: { isNoCode: false },
});

describe('what the keys and a screen reader begin with', () => {
  test('the heading, on the way in, once one is in, and in each phase after', () => {
    expect(beginningOf(entry, at('connecting'))).toBe('h1');
    // The session is told before the connection is: nothing of it is seen yet.
    const told = at('connecting', aParticipantView(lobby));
    expect(beginningOf(at('connecting'), told)).toBeNull();
    const joined = at('open', aParticipantView(lobby));
    expect(beginningOf(told, joined)).toBe('h1');
    expect(beginningOf(joined, at('open', aParticipantView({ phase: 'read', card: 0 })))).toBe('h1');
  });

  test('what they are at, while it is the same phase', () => {
    const joined = at('open', aParticipantView(lobby));
    expect(beginningOf(joined, joined)).toBeNull();
    expect(beginningOf(joined, at('lost', aParticipantView(lobby)))).toBeNull();
  });

  test('the field for the code, where what was typed is none or leads nowhere', () => {
    expect(beginningOf(entry, noCode)).toBe('#code');
    expect(beginningOf(noCode, entry)).toBeNull();
    expect(beginningOf(at('connecting'), at('live/unknown-code'))).toBe('#code');
  });
});
