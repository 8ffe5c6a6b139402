import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCsv } from '../../../src/domain/session/csv.ts';

/** Reads a file by the grammar of RFC 4180, section 2, and fails where it breaks it. */
const readCsv = (file: string): string[][] => {
  const rows: string[][] = [];
  let rest = file.replace(/^\uFEFF/, '');
  let row: string[] = [];
  while (rest !== '') {
    const [, quoted, plain, end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? [];
    if (end === undefined) throw new Error(`not by RFC 4180: ${rest}`);
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    const length = quoted === undefined ? (plain ?? '').length : quoted.length + 2;
    rest = rest.slice(length + end.length);
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
};

const anyCell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(fc.constantFrom('"', ',', '\r', '\n', '=', "'", '气', ' '), { maxLength: 6 })
    .map((c) => c.join('')),
);

describe('A CSV file', () => {
  test('says that it is UTF-8, and ends every line in CR LF', () => {
    expect(
      formatCsv([
        ['声称', 'n'],
        ['泡沫', 3],
      ]),
    ).toBe('\uFEFF声称,n\r\n泡沫,3\r\n');
  });

  test('has quotes round what would break it, and doubles those inside', () => {
    expect(formatCsv([['a,b', 'say "x"', 'two\nlines', 'plain']])).toBe(
      '\uFEFF"a,b","say ""x""","two\nlines",plain\r\n',
    );
  });

  test('has as many cells in every line: short ones are filled up', () => {
    expect(formatCsv([['a', 'b', 'c'], [], ['d', null, 0]])).toBe('\uFEFFa,b,c\r\n,,\r\nd,,0\r\n');
  });

  test('gives back what was put in, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
        const defused = rows.map((row) => row.map((cell) => cell.replace(/^(?=[=+\-@\t\r\n＝＋－＠])/, "'")));
        expect(readCsv(formatCsv(rows))).toEqual(defused);
      }),
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＋1', '－1', '＠a'])(
    'makes a text of what a spreadsheet would run: %j',
    (text) => {
      expect(readCsv(formatCsv([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  test('leaves numbers as they are, also below 0', () => {
    expect(formatCsv([[-0.25, 1e3]])).toBe('\uFEFF-0.25,1000\r\n');
  });
});
