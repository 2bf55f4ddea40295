// Between a sheet and the clipboard of the desk.

import { writeBlock, writeTable } from './clipboard';

export function put(data: DataTransfer, rows: string[][]): void {
  data.setData('text/plain', writeBlock(rows));
  data.setData('text/html', writeTable(rows));
}

/** For a block whose rows must be asked for first, and for the menu, where there is no event to write to. */
export async function putLater(rows: Promise<string[][]>): Promise<void> {
  const as = async (type: string, write: (rows: string[][]) => string) => new Blob([write(await rows)], { type });
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': as('text/plain', writeBlock), 'text/html': as('text/html', writeTable) })]);
}

/** What the clipboard holds, for the menu; null where the desk does not let us look. */
export async function take(): Promise<string | null> {
  return navigator.clipboard.readText().catch(() => null);
}
