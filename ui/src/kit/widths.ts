// How wide a text will stand, near enough to give a column its room before anything is drawn.

const narrow = /[ijlftrI.,:;'|()[\]\s-]/;
const broad = /[mwMW@%]/;

/** In px, at a size of letters in px. */
export function wide(text: string, size = 15): number {
  let ems = 0;
  for (const letter of text) {
    if (letter.codePointAt(0)! > 0x2e7f || '“”‘’—…·'.includes(letter)) ems += 1;
    else if (narrow.test(letter)) ems += 0.33;
    else if (broad.test(letter)) ems += 0.88;
    else if (/[A-Z]/.test(letter)) ems += 0.66;
    else ems += 0.57;
  }
  return Math.ceil(ems * size);
}

/** Of several texts the widest. */
export function widest(texts: Iterable<string>, size = 15): number {
  let most = 0;
  for (const text of texts) most = Math.max(most, wide(text, size));
  return most;
}
