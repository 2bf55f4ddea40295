// What a field hears while pinyin is typed into it, as each engine tells it: recorded from the engines, played to the screens.

import { fireEvent } from '@testing-library/svelte';

type Field = HTMLInputElement | HTMLTextAreaElement;

export interface Engine {
  name: string;
  /** The key that commits is heard after the composition has ended. */
  commitHeardAfter: boolean;
}

export const engines: readonly Engine[] = [
  // WebKitGTK and WebView2: every key of the composition is a 229, the one that commits too.
  { name: 'keys before the text', commitHeardAfter: false },
  // WKWebView: the text is committed, then the Enter that did it is heard, still a 229 but composing no more.
  { name: 'the committing key after the text', commitHeardAfter: true },
];

/** A key. Without `preventDefault` an Enter in a line of a form sends it and an Escape closes the dialog, as a browser does. */
export async function press(field: Field, key: string, more: KeyboardEventInit = {}): Promise<boolean> {
  const heard = await fireEvent.keyDown(field, { key, bubbles: true, cancelable: true, ...more });
  if (heard && key === 'Enter' && field instanceof HTMLInputElement) field.form?.requestSubmit();
  if (heard && key === 'Escape') field.closest('dialog')?.close();
  await fireEvent.keyUp(field, { key, bubbles: true });
  return heard;
}

/** A key that belongs to the input method. The strictest engine says its name, the others 'Process' or 'Unidentified'. */
const own = (field: Field, key: string, isComposing: boolean) => press(field, key, { keyCode: 229, isComposing });

/** Types `letters` and commits `text` by Enter, after looking through the candidates with arrows. */
export async function compose(field: Field, letters: string, text: string, engine: Engine): Promise<void> {
  const before = field.value;
  let data = '';
  for (const letter of letters) {
    await own(field, letter, data !== '');
    if (!data) await fireEvent(field, new CompositionEvent('compositionstart', { bubbles: true, data: '' }));
    data += letter;
    await fireEvent(field, new CompositionEvent('compositionupdate', { bubbles: true, data }));
    await write(field, before + data, 'insertCompositionText', data, true);
  }
  for (const key of ['ArrowDown', 'ArrowUp', 'ArrowRight', 'Tab']) await own(field, key, true);
  if (!engine.commitHeardAfter) await own(field, 'Enter', true);
  await write(field, before + text, 'insertFromComposition', text, true);
  await fireEvent(field, new CompositionEvent('compositionend', { bubbles: true, data: text }));
  if (engine.commitHeardAfter) await own(field, 'Enter', false);
}

/** Types letters and gives them up by Escape: the composition goes, what stood before stays. */
export async function giveUp(field: Field, letters: string): Promise<void> {
  const before = field.value;
  await own(field, letters, false);
  await fireEvent(field, new CompositionEvent('compositionstart', { bubbles: true, data: '' }));
  await fireEvent(field, new CompositionEvent('compositionupdate', { bubbles: true, data: letters }));
  await write(field, before + letters, 'insertCompositionText', letters, true);
  await own(field, 'Escape', true);
  await write(field, before, 'deleteCompositionText', '', true);
  await fireEvent(field, new CompositionEvent('compositionend', { bubbles: true, data: '' }));
}

async function write(field: Field, value: string, inputType: string, data: string, isComposing: boolean): Promise<void> {
  field.value = value;
  await fireEvent(field, new InputEvent('input', { bubbles: true, inputType, data, isComposing }));
}
