import { parseDocument, type YAMLError } from 'yaml';
import type { Problem } from './problem.ts';

/** The longest file that is read, in characters; the longest of our own has a tenth of it. */
export const longestFile = 200_000;

/** What a file holds, not yet checked; undefined where it cannot be read. */
export interface Reading {
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

const unread = (problem: Problem): Reading => ({ value: undefined, problems: [problem] });

const lineOf = (fault: YAMLError): string => (fault.linePos ? `line ${fault.linePos[0].line}: ` : '');

/** @returns what the YAML reader says, without the excerpt of the file that follows after a colon and a blank line. */
const wordsOf = (fault: YAMLError): string =>
  (fault.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');

const problemFrom = (file: string, fault: YAMLError): Problem =>
  fault.code === 'DUPLICATE_KEY'
    ? {
        code: 'deck/duplicate-key',
        file,
        message: `${lineOf(fault)}This name stands twice in one place. Rename or remove one of the two.`,
      }
    : {
        code: 'deck/yaml',
        file,
        message: `${lineOf(fault)}This is not valid YAML: ${wordsOf(fault)}. Mend the line, or the one before it.`,
      };

const readDocument = (file: string, text: string): Reading => {
  const document = parseDocument(text, { logLevel: 'error' });
  const problems = [...document.errors, ...document.warnings].map((fault) => problemFrom(file, fault));
  const isReadable = problems.every(({ code }) => code === 'deck/duplicate-key');
  return { value: isReadable ? document.toJS({ maxAliasCount: 0 }) : undefined, problems };
};

/**
 * @param file the path for problems.
 * @param text the file's text, or null where there is no file.
 * @returns the value of the YAML, and what is wrong with it as YAML: each with its line.
 */
export const readYaml = (file: string, text: string | null): Reading => {
  if (text === null)
    return unread({
      code: 'deck/file-missing',
      file,
      message: 'This file is missing. Add it: every deck needs it.',
    });
  if (text.length > longestFile)
    return unread({
      code: 'deck/file-too-long',
      file,
      message: `This file has ${text.length} characters; ${longestFile} are the most. Split the deck in two.`,
    });
  try {
    return readDocument(file, text);
  } catch (fault) {
    // Aliases and very deep nesting are found only while the values are made, and then the reader throws.
    const words = fault instanceof Error ? fault.message : String(fault);
    const message = `This YAML cannot be read: ${words}. Use plain names, texts and lists, without & and *.`;
    return unread({ code: 'deck/yaml', file, message });
  }
};
