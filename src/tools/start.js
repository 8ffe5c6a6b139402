// @ts-check
/** `npm start`: installs what is missing, builds the game and serves it. Needs nothing but Node and npm. */
import { readFileSync } from 'node:fs';
import { hasDesktop, openInBrowser } from './machine/desktop.js';
import { nodeProblem } from './machine/node.js';
import { runNpm } from './machine/npm.js';
import { installPackages } from './machine/packages.js';
import { readSite } from './serving/site.js';
import { createSiteServer, listen } from './serving/siteServer.js';

const usualPort = 4173;

/** @param {string} sentence @returns {never} */
const giveUp = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

/** @returns {{ host: string, port: number, tries: number }} where to listen: HOST and PORT if they are set */
const wishedAddress = () => {
  const { HOST: host = 'localhost', PORT } = process.env;
  if (!PORT) return { host, port: usualPort, tries: 20 };
  if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535)
    giveUp(`PORT is "${PORT}", but a port is a number from 0 to 65535.`);
  return { host, port: Number(PORT), tries: 1 };
};

const main = async () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  const problem = nodeProblem(process.versions.node, engines.node);
  if (problem) giveUp(problem);
  const wish = wishedAddress();
  if (!installPackages()) giveUp('The packages could not be installed; npm says why above.');
  if (!runNpm(['run', 'build', '--silent'])) giveUp('The game could not be built; the reason stands above.');

  const server = createSiteServer(readSite('dist'));
  const port = await listen(server, wish).catch((/** @type {Error} */ error) =>
    giveUp(`The game cannot be served on ${wish.host}, port ${wish.port}: ${error.message}`),
  );
  const isEverywhere = wish.host === '0.0.0.0' || wish.host === '::';
  const address = `http://${isEverywhere ? 'localhost' : wish.host}:${port}/`;
  console.log(`\nBubble or Lab is open at ${address} (Ctrl-C ends it)`);
  if (hasDesktop(process.platform, process.env)) openInBrowser(address);

  const end = () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
};

await main();
