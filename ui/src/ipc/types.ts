// What crosses the door, until each name is generated from the core.

// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Op = any;
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Query = any;

export interface Made {
  kind: string;
  id: string;
  no: string | null;
}

export interface Done {
  seq: number;
  changed: string[];
  made: Made;
}
