// Blocks of cells as Excel and WPS put them on the clipboard: tabs and lines, quotes where a cell has either in it.

const QUOTED = /["\t\r\n]/;

export function writeBlock(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => (QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\r\n');
}

export function writeTable(rows: readonly (readonly string[])[]): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '<br>');
  return `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`).join('')}</table>`;
}

/** Reads a block; a line end at the very end, as Excel leaves it, makes no row. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const whole = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (;;) {
    const [cell, end] = readCell(whole, at);
    row.push(cell);
    if (whole[end] === '\t') {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (end >= whole.length) return rows;
    at = end + 1;
  }
}

function readCell(text: string, from: number): [string, number] {
  if (text[from] === '"') {
    let cell = '';
    for (let at = from + 1; at < text.length; at++) {
      if (text[at] !== '"') cell += text[at];
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else if (at + 1 >= text.length || text[at + 1] === '\t' || text[at + 1] === '\n') return [cell, at + 1];
      else break;
    }
  }
  // No quote, or one that belongs to the words, as in "银龄"课堂.
  const rest = text.slice(from);
  const length = rest.search(/[\t\n]/);
  return length < 0 ? [rest, text.length] : [rest.slice(0, length), from + length];
}

/** The first table of a page, cells that span several standing once. */
export function readTable(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (!table) return null;
  const rows = [...table.querySelectorAll('tr')].map((line) =>
    [...line.querySelectorAll('td, th')].flatMap((cell) => {
      for (const end of cell.querySelectorAll('br')) end.replaceWith('\n');
      const span = Math.min(Number(cell.getAttribute('colspan') ?? 1) || 1, 100);
      return [(cell.textContent ?? '').trim(), ...Array<string>(span - 1).fill('')];
    }),
  );
  return rows.length ? rows : null;
}

/** Whatever the clipboard holds, as rows of cells. */
export function readClipboard(data: Pick<DataTransfer, 'getData'>): string[][] {
  const text = data.getData('text/plain');
  if (text) return readBlock(text);
  return readTable(data.getData('text/html')) ?? [];
}
