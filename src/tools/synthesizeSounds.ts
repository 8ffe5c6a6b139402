import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createSprite, type Sprite } from './sounds/sprite.ts';
import { formatWav } from './sounds/wav.ts';

/** `npm run sounds`: makes every sound of the game anew, as two files and their table. Needs ffmpeg. */

const soundFolder = new URL('../../assets/sounds/', import.meta.url);
const tableFile = new URL('../sound/spriteTimes.ts', import.meta.url);

/** The same sounds for the same ffmpeg are the same bytes: no date, no version of the encoder is written. */
const reproducible = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];

const encodings = {
  'sprite.webm': ['-c:a', 'libopus', '-b:a', '22k', '-vbr', 'on', '-application', 'audio'],
  'sprite.mp3': ['-c:a', 'libmp3lame', '-ar', '24000', '-b:a', '24k'],
};

const encode = (wav: Buffer, name: string, options: readonly string[]): void => {
  const target = fileURLToPath(new URL(name, soundFolder));
  const input = ['-v', 'error', '-y', '-f', 'wav', '-i', 'pipe:0'];
  execFileSync('ffmpeg', [...input, ...options, ...reproducible, target], { input: wav });
};

const formatTable = ({ spans }: Sprite): string => {
  const lines = [...spans].map(([name, [startMs, lengthMs]]) => `  ${name}: [${startMs}, ${lengthMs}],\n`);
  return `import type { CueName } from './cue.ts';

/** Where each sound lies in the sprite: start and length in milliseconds. Written by \`npm run sounds\`. */
export const spriteTimes: Readonly<Record<CueName, readonly [startMs: number, lengthMs: number]>> = {
${lines.join('')}};
`;
};

const sprite = createSprite();
const wav = formatWav(sprite.signal);
for (const [name, options] of Object.entries(encodings)) encode(wav, name, options);
writeFileSync(tableFile, formatTable(sprite));
