// @ts-check
/** `npm test`: installs what is missing, then runs every check and test up to the first that fails. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { chromiumAdvice, provideChromium } from './machine/chromium.js';
import { nodeProblem } from './machine/node.js';
import { runNpm } from './machine/npm.js';
import { installPackages } from './machine/packages.js';
import { provideSchool } from './machine/school.js';
import { formatTally, noTests, sumOf, tallyOf } from './testing/tally.js';

/** @typedef {import('./testing/tally.js').Tally} Tally */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} words the npm script, and what it is given
 * @property {string} [report] where the step's tests write how they ended
 */

/** @param {string} name @param {string} script @param {string} report @returns {Step} */
const tests = (name, script, report) => ({
  name,
  words: [script, '--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  report,
});

/** @type {readonly Step[]} */
const steps = [
  { name: 'format and lint', words: ['lint'] },
  { name: 'types', words: ['types'] },
  tests('tests in Node', 'test:node', 'node_modules/.reports/node.json'),
  { name: 'deck', words: ['deck', '--', 'check', 'assets/decks/bubble-or-lab'] },
  { name: 'build', words: ['build'] },
  tests('tests in the browser', 'test:browser', 'node_modules/.reports/browser.json'),
];

/** @param {Step} step @param {boolean} isDone @returns {Tally} the step's tests; a failed step is never without a failure */
const tallyOfStep = ({ report }, isDone) => {
  const tally = report && existsSync(report) ? tallyOf(JSON.parse(readFileSync(report, 'utf8'))) : noTests;
  return isDone || tally.failed > 0 ? tally : { ...tally, failed: 1 };
};

/** @param {Step} step @param {string} chromium @returns {{ isDone: boolean, tally: Tally }} */
const run = (step, chromium) => {
  const before = performance.now();
  if (step.report) rmSync(step.report, { force: true });
  const isDone = runNpm(['run', '--silent', ...step.words], { CHROMIUM_PATH: chromium });
  const seconds = ((performance.now() - before) / 1000).toFixed(1);
  console.log(`--- ${step.name}: ${isDone ? 'done' : 'FAILED'} in ${seconds} s`);
  return { isDone, tally: tallyOfStep(step, isDone) };
};

/** @param {string} chromium @returns {boolean} whether every step ended well */
const runAll = (chromium) => {
  let tally = noTests;
  for (const [index, step] of steps.entries()) {
    console.log(`\n=== ${index + 1} of ${steps.length}: ${step.name} (npm run ${step.words[0]})`);
    const outcome = run(step, chromium);
    tally = sumOf(tally, outcome.tally);
    if (outcome.isDone) continue;
    console.log(`\nStopped at step ${index + 1}, ${step.name}.\n${formatTally(tally)}`);
    return false;
  }
  console.log(`\nAll is well.\n${formatTally(tally)}`);
  return true;
};

/** @param {string} sentence */
const giveUp = (sentence) => {
  console.error(sentence);
  process.exitCode = 1;
};

const main = () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  const problem = nodeProblem(process.versions.node, engines.node);
  if (problem) return giveUp(problem);
  if (!installPackages()) return giveUp('The packages could not be installed; npm says why above.');
  const chromium = provideChromium();
  if (chromium === null) return giveUp(chromiumAdvice);
  provideSchool();
  if (!runAll(chromium)) process.exitCode = 1;
};

main();
