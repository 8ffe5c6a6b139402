import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a process has used so far. */
export interface Usage {
  readonly cpuMs: number;
  readonly memoryBytes: number;
}

const ticksPerSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** @returns what the process has used, as Linux counts it. */
export const usageOf = (processId: number): Usage => {
  // The name, in brackets, may hold spaces; what follows it are numbers, of which the 12th and 13th are times.
  const fields = readFileSync(`/proc/${processId}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  const memory = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${processId}/status`, 'utf8'))?.[1];
  return { cpuMs: (ticks / ticksPerSecond) * 1000, memoryBytes: Number(memory) * 1024 };
};
