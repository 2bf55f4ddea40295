// The place at the end of a page's filters, where a list puts its own buttons.

export const PAGE_BAR = Symbol('page bar');

export interface PageBar {
  place: HTMLElement | null;
}
