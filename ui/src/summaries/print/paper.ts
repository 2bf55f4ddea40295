// A paper: which document, of what, and how it is set. What the shell's preview, savePdf and printBatch take.

import { call } from '../../ipc/transport';
import { language } from '../../words';
import type { DocumentKind } from '../../ipc/query';

export type { DocumentKind };
export type Style = 'plain' | 'official';

export interface Look {
  style: Style;
  language: string;
}

export type Paper = (Look & { document: DocumentKind; ask: Record<string, unknown> }) | { issued: string };

export interface Pages {
  fileName: string;
  /** One SVG a page, of the same layout as the PDF. */
  pages: string[];
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
}

export interface Span {
  from: string | null;
  to: string | null;
}

/** The document of one record; `all` where it is of no single one. */
export function paperOf({ document, of }: Printable, id: string, span: Span, look: Look): Paper {
  return { document, ask: { ...(id === 'all' ? {} : { [of]: id }), ...span }, ...look };
}

/** As chosen in the address; plain and in the window's language until chosen. */
export function lookOf(query: URLSearchParams): Look {
  return { style: query.get('style') === 'official' ? 'official' : 'plain', language: query.get('language') ?? language() };
}

export const preview = (paper: Paper) => call<Pages>('preview', { paper });
export const savePdf = (paper: Paper) => call<{ fileName: string }>('savePdf', { paper });
export const printBatch = (document: DocumentKind, look: Look) => call<Batch>('printBatch', { document, ...look });
