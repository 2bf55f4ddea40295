// What crosses the door. Names of slices, verbs and fields are the core's (op.ts, query.ts are generated from it);
// fixed words are plain strings here, since forms and addresses hold strings: the core refuses a wrong one at its field.

import type { Op as ExactOp, Quantity } from './op';
import type { Query as ExactQuery } from './query';

type Loose<T> = T extends string
  ? string
  : T extends Quantity // taken as it is typed: 近2000名
    ? string | T
    : T extends readonly (infer Item)[]
      ? readonly Loose<Item>[]
      : T extends object
        ? { [Key in keyof T]?: Loose<T[Key]> | null | undefined }
        : T;

export type Op = Loose<ExactOp>;
export type Query = Loose<ExactQuery>;

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
