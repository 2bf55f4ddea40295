// A paper: which document, of what, and how it is set. What the shell's preview, savePdf and printBatch take.

import { call } from '../../ipc/transport';
import { language, t, word } from '../../words';
import type { DocumentKind } from '../../ipc/op';

export type { DocumentKind };
export type Style = 'plain' | 'official';

export interface Look {
  style: Style;
  language: string;
}

export interface FormSection {
  key: string;
  heading: string | null;
  shown: boolean;
  /** It stands on the paper whatever is chosen. */
  fixed?: boolean;
}

/** What the operator changed of a document: headings, order, signatures, seal title, logo. */
export interface PaperForm {
  title: string | null;
  sections: FormSection[];
  signers: string[];
  sealTitle: string | null;
  logo: string | null;
}

export interface KeptForm {
  id: string;
  document: string;
  name: string;
  form: PaperForm;
}

export interface DrawnPaper extends Look {
  document: DocumentKind;
  ask: Record<string, unknown>;
  form?: PaperForm | null;
}

export type Paper = DrawnPaper | { issued: string };

export interface Pages {
  fileName: string;
  /** One SVG a page, of the same layout as the PDF; of a thick volume the first ones. */
  pages: string[];
  /** How many there are. */
  pageCount: number;
  /** As it is set, every part named. */
  form: PaperForm;
  /** Parts that the form names and the document does not have. */
  unknown: string[];
}

export interface Batch {
  folder: string;
  printed: string[];
  notPrinted: { fileName: string; why: unknown }[];
  cancelled: boolean;
}

/** A document there is, and the field of its ask that holds the id of what it is of. */
export interface Printable {
  document: DocumentKind;
  of: string;
  cumulative: boolean;
  /** Whether one may say from when to when, and as of which day. */
  hasPeriod: boolean;
}

export interface Span {
  from: string | null;
  to: string | null;
  /** Nothing dated later is counted; today unless given. */
  asOf: string | null;
}

/** What an issued paper says and the book says otherwise by now. */
export interface PaperChange {
  part: string;
  of: string | null;
  field: string | null;
  before: string | null;
  after: string | null;
}

/** 资金·已拨付：0.00 → 12000.00 */
export function changeSaid({ part, of, field, before, after }: PaperChange): string {
  const named = field && field !== part ? word('paper-part', field) : null;
  const what = [word('paper-part', part), of, named?.startsWith('paper-part-') ? null : named].filter(Boolean).join('·');
  const dash = t('report-dash');
  return t('paper-change', { what, before: before ?? dash, after: after ?? dash });
}

/** The document of one record; `all` where it is of no single one. */
export function paperOf({ document, of }: Printable, id: string, span: Span, cumulative: boolean, look: Look, update: string | null = null): DrawnPaper {
  const record = id === 'all' ? {} : { [of]: of === 'year' ? Number(id) : id };
  return { document, ask: { ...record, ...span, ...(cumulative ? { cumulative } : {}), ...(update ? { update } : {}) }, ...look };
}

/** A print of what nobody accepted yet, to be read before it is: it is never issued. */
export const underReview = (paper: Paper) => !('issued' in paper) && Boolean(paper.ask.update);

/** What stays chosen from one document to the next: a day and a period only where the next one knows them. */
export function kept(query: URLSearchParams, next: Printable | undefined): Record<string, string> {
  const all = Object.fromEntries(query);
  delete all.update;
  if (!next?.hasPeriod) for (const day of ['from', 'to', 'asOf']) delete all[day];
  return all;
}

/** As chosen in the address; plain and in the window's language until chosen. */
export function lookOf(query: URLSearchParams): Look {
  return { style: query.get('style') === 'official' ? 'official' : 'plain', language: query.get('language') ?? language() };
}

export const preview = (paper: Paper) => call<Pages>('preview', { paper });
export const savePdf = (paper: Paper) => call<{ fileName: string }>('savePdf', { paper });
export const saveTables = (paper: Paper) => call<{ fileName: string }>('saveTables', { paper });
export const printBatch = (asks: unknown[], look: Look, form: PaperForm | null) => call<Batch>('printBatch', { asks, form, ...look });
