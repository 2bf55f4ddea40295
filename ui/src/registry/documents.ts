// Files on their way in, and the fixed words of documents.

export const documentKinds = ['photo', 'agreement', 'approval', 'report', 'evidence', 'signIn', 'signature', 'other'] as const;
export const documentConsents = ['open', 'given', 'notNeeded'] as const;

/** A file as the door takes bytes. */
export function asBase64(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error ?? new Error('unread'));
    reader.readAsDataURL(file);
  });
}
