import { describe, expect, test } from 'vitest';
import { byLinkKey, keepByLink, readByLink } from '../../../src/app/classroom/keptByLink.ts';
import { longestPaste } from '../../../src/domain/homework/findLinks.ts';
import { aClosedStorage, aFullStorage, aStorage } from '../../fixtures/aStorage.ts';

const nothing = { invited: null, pasted: '' };

describe('what a teacher has pasted', () => {
  test('is there again after a reload, with the deal that was handed out', () => {
    const tab = aStorage();
    expect(keepByLink(tab, { invited: 4711, pasted: 'Amber: #1abc\n"Otter"' })).toBe(true);
    expect(readByLink(tab)).toEqual({ invited: 4711, pasted: 'Amber: #1abc\n"Otter"' });
  });

  test('is not there where it could not be kept', () => {
    for (const tab of [aFullStorage(), aClosedStorage(), null]) {
      expect(keepByLink(tab, { invited: null, pasted: 'text' })).toBe(false);
      expect(readByLink(tab)).toEqual(nothing);
    }
  });

  test('is kept as far as it is read', () => {
    const tab = aStorage();
    keepByLink(tab, { invited: null, pasted: 'x'.repeat(longestPaste + 5) });
    expect(readByLink(tab).pasted).toHaveLength(longestPaste);
  });

  test.each([
    ['what is no JSON', '{"inv'],
    ['another shape', '{"invited":1}'],
    ['a text that is none', '{"invited":1,"pasted":7}'],
    ['more than there is', '{"invited":1,"pasted":"","names":[]}'],
  ])('is nothing where the tab holds %s', (_, text) => {
    expect(readByLink(aStorage({ [byLinkKey]: text }))).toEqual(nothing);
  });

  test('is kept, but not a deal that is no class’s', () => {
    const tab = aStorage({ [byLinkKey]: '{"invited":20250314,"pasted":"text"}' });
    expect(readByLink(tab)).toEqual({ invited: null, pasted: 'text' });
  });
});
