/** What a cell holds; null leaves it empty. */
export type Cell = string | number | null;

/** Says to spreadsheets that the text is UTF-8; without it some take Chinese for another encoding. */
const byteOrderMark = '\uFEFF';

/** Characters, also the wide ones of Chinese keyboards, with which a spreadsheet takes a text for a formula. */
const startsFormula = /^[=+\-@\t\r\n＝＋－＠]/;

/** An apostrophe makes it a text (OWASP, "CSV Injection"). */
const defuse = (text: string): string => (startsFormula.test(text) ? `'${text}` : text);

const formatCell = (cell: Cell): string => {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = defuse(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * @param rows of any length: shorter ones are filled up with empty cells.
 * @returns a file as RFC 4180 describes it: lines end in CR LF, cells with commas, quotes or breaks stand in quotes.
 * No text in it can run as a formula in a spreadsheet.
 */
export const formatCsv = (rows: readonly (readonly Cell[])[]): string => {
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) =>
    Array.from({ length: width }, (_, column) => formatCell(row[column] ?? null)).join(','),
  );
  return `${byteOrderMark}${lines.map((line) => `${line}\r\n`).join('')}`;
};
