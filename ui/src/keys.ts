// Keys, safe for input methods.

/** True while an input method is composing: its Enter, Escape and arrows are its own. */
export function composing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** True inside anything that takes text, where Ctrl+Z belongs to the text. A cell in which nothing is being typed is not. */
export function inText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement) || 'still' in target.dataset) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'submit', 'range'].includes(target.type);
}
