// @ts-check
/** `npm start`: installs what is missing, builds the game and serves it. Needs nothing but Node and npm. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hasDesktop, openInBrowser } from './machine/desktop.js';
import { nodeProblem } from './machine/node.js';
import { runNpm } from './machine/npm.js';
import { installPackages } from './machine/packages.js';

/** @param {string} sentence @returns {never} */
const giveUp = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

/** Serves the game in a process of its own, which this one only looks after. */
const serve = () => {
  const server = spawn(process.execPath, ['--import', '@oxc-node/core/register', 'src/server/main.ts'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  server.on('message', (/** @type {{ address: string }} */ { address }) => {
    if (hasDesktop(process.platform, process.env)) openInBrowser(address);
  });
  server.on('exit', (code) => process.exit(code ?? 1));
  // Ctrl-C reaches the server by itself; this process must only not end before it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => server.kill('SIGTERM'));
};

const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
const problem = nodeProblem(process.versions.node, engines.node);
if (problem) giveUp(problem);
if (!installPackages()) giveUp('The packages could not be installed; npm says why above.');
if (!runNpm(['run', 'build', '--silent'])) giveUp('The game could not be built; the reason stands above.');
serve();
