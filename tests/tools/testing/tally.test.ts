import { expect, test } from 'vitest';
import { formatTally, sumOf, tallyOf } from '../../../src/tools/testing/tally.js';

const aReport = {
  numPassedTests: 3,
  numFailedTests: 1,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }],
};

test('a run counts its tests, those to be written among the skipped', () => {
  expect(tallyOf(aReport)).toEqual({ passed: 3, failed: 1, skipped: 2 });
});

test('a file that cannot be loaded counts as one failed test', () => {
  const testResults = [...aReport.testResults, { status: 'failed', assertionResults: [] }];
  expect(tallyOf({ ...aReport, testResults }).failed).toBe(2);
});

test('a file that fails after its tests counts as one failed test', () => {
  const testResults = [
    ...aReport.testResults,
    { status: 'failed', assertionResults: [{ status: 'passed' }] },
  ];
  expect(tallyOf({ ...aReport, testResults }).failed).toBe(2);
});

test('two runs are summed into one line', () => {
  const sum = sumOf({ passed: 3, failed: 1, skipped: 0 }, { passed: 4, failed: 2, skipped: 0 });
  expect(formatTally(sum)).toBe('7 passed, 3 failed');
});

test('skipped tests are never passed over in silence', () => {
  expect(formatTally({ passed: 7, failed: 0, skipped: 2 })).toBe('7 passed, 0 failed, 2 skipped');
});
