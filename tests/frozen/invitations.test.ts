import { expect, test } from 'vitest';
import { deckOfEdition } from '../../src/content/editions.ts';
import { formatInvitation, parseInvitation } from '../../src/domain/homework/invitation.ts';

/**
 * Invitations that teachers have handed out, as a second program in another language wrote them: digits in base 62, the
 * checksum from Python's zlib. Never change a line here, or classes would be dealt other cards in the middle of their
 * homework. Add lines for new editions.
 */
const invitations = [
  ['100fygJ3o8zOP', { edition: 1, seed: 4_711 }],
  ['100fxSK02MVPH', { edition: 1, seed: 0 }],
  ['101Luud2dhBmh', { edition: 1, seed: 9_999_999 }],
] as const;

test.each(invitations)('the invitation %s is to the same deal for ever', (text, invitation) => {
  expect(parseInvitation(text, deckOfEdition)).toEqual(invitation);
  expect(formatInvitation(invitation)).toBe(text);
});
