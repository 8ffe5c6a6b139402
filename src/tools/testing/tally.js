// @ts-check

/**
 * @typedef {object} Tally how the tests of one run ended
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** @type {Tally} */
export const noTests = { passed: 0, failed: 0, skipped: 0 };

/**
 * @param {Tally} one
 * @param {Tally} other
 * @returns {Tally} the sum of both
 */
export const sumOf = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

/**
 * @typedef {object} Report a report of Vitest's reporter `json`, as far as it is read here
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {readonly { readonly status: string, readonly assertionResults: readonly { readonly status: string }[] }[]} testResults
 */

/**
 * @param {Report} report
 * @returns {Tally} its tests; a file that could not even be loaded counts as one failed test
 */
export const tallyOf = (report) => ({
  passed: report.numPassedTests,
  failed:
    report.numFailedTests +
    report.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'),
    ).length,
  skipped: report.numPendingTests + report.numTodoTests,
});

/**
 * @param {Tally} tally
 * @returns {string} such as `120 passed, 0 failed`, with the skipped ones only where there are any
 */
export const formatTally = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
