// @ts-check

/**
 * Compares a version of Node with the range in package.json.
 *
 * @param {string} running such as `20.19.0`; what follows the second number does not count
 * @param {string} wanted such as `>=20.19`
 * @returns {string | null} a sentence on what to do, or null when the running version is new enough
 */
export const nodeProblem = (running, wanted) => {
  const [major = 0, minor = 0] = running.split('.').map(Number);
  const least = wanted.replace('>=', '');
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return null;
  return `Bubble or Lab needs Node ${least} or newer, and this is Node ${running}. Please install a newer one from https://nodejs.org and try again.`;
};
