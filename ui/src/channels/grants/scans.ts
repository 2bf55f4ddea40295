// A scan is kept in the book beside its record; a receipt names it by the digest of its bytes.

import { perform } from '../../ipc/perform';

export const scanKinds = 'image/jpeg,image/png,application/pdf';

/** Answers the SHA-256 of the file, or null where it was not taken in. */
export async function keepScan(of: { kind: string; id: string }, file: File): Promise<string | null> {
  const bytes = await file.arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const digest = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const op = { registry: { attachDocument: { of, fields: { kind: 'evidence', name: file.name }, bytes: base64(new Uint8Array(bytes)) } } };
  return (await perform(op as any, { quiet: true })) ? digest : null;
}

/** In parts, since a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
