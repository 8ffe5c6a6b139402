import { expect, test } from 'vitest';
import { checksumOf } from '../../../src/domain/link/checksum.ts';

test('The checksum of the digits 1 to 9 is the check value that CRC-32 is known by', () => {
  expect(checksumOf('123456789')).toBe(0xcbf43926);
});

test('The end mark of every PNG picture carries its checksum', () => {
  // The empty IEND chunk ends in AE 42 60 82 in every PNG file.
  expect(checksumOf('IEND')).toBe(0xae426082);
});
