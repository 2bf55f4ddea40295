// What a list page says about its columns.

export interface Column<Row> {
  /** Key of the row and of the sort; its heading is `column-<key>` unless `label` says otherwise. */
  key: string;
  label?: string;
  /** CSS grid width, such as `120px` or `minmax(160px, 2fr)`. */
  width?: string;
  /** money, number and percent stand to the right in tabular digits. */
  kind?: 'text' | 'money' | 'number' | 'date' | 'percent';
  /** The text of the cell; without it the row's value under `key`. */
  text?: (row: Row) => string | number | null | undefined;
  /** What the cell holds where it is no text, as the name of its button: the column is wide enough for it. */
  holds?: string;
  /** Its cells are bare text, whatever is drawn in others: no room is left for a badge. */
  bare?: boolean;
  /** The core can sort by it. */
  sorts?: boolean;
}

export interface Sort {
  key: string;
  down: boolean;
}

/**
 * A column's grid track and its least width; a bare share (`2fr`) gets a least width of its own. No column is narrower
 * than `needs`: its heading, and the words of its cells.
 */
export function columnWidth(width: string | undefined, narrow: boolean, needs = 0): { track: string; px: number } {
  const said = width ?? (narrow ? '130px' : '1fr');
  const px = Math.max(needs, Number(/(\d+(?:\.\d+)?)px/.exec(said)?.[1] ?? 110));
  return { track: /px/.test(said) ? said.replace(/\d+(?:\.\d+)?px/, `${px}px`) : `minmax(${px}px, ${said})`, px };
}
