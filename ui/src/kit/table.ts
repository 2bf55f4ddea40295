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
  /** The core can sort by it. */
  sorts?: boolean;
}

export interface Sort {
  key: string;
  down: boolean;
}
