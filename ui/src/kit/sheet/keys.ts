// Keys of a sheet, as Excel and WPS have them. Asked at keydown only, and never while an input method composes.

import { composing } from '../../keys';

/** still: the cell is chosen; typing: its text is being replaced; editing: its text is being changed in place. */
export type Mode = 'still' | 'typing' | 'editing';

export type Command =
  | { do: 'go'; how: 'step' | 'edge' | 'page' | 'first' | 'last' | 'rowStart' | 'rowEnd'; dx: number; dy: number; extend: boolean }
  | { do: 'next'; down: boolean; back: boolean }
  | { do: 'pick'; step: number }
  | { do: 'edit' | 'clear' | 'cancel' | 'fillDown' | 'today' | 'newline' | 'all' | 'column' | 'row' | 'open' | 'menu' | 'columnMenu' | 'toggle' | 'choices' }
  | { do: 'moveColumn'; step: 1 | -1 }
  | { do: 'leave'; back: boolean };

const ARROWS: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export interface Here {
  mode: Mode;
  /** The list of fitting words is open. */
  listed: boolean;
  yesNo: boolean;
  long: boolean;
  choice: boolean;
}

/** What a key asks for; null leaves it to the text or to the window. */
export function commandOf(event: KeyboardEvent, here: Here): Command | null {
  if (composing(event)) return null;
  const { key, shiftKey: shift, altKey: alt } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  if (key === 'Enter' && alt) return here.long ? { do: 'newline' } : null;
  if (key === 'Enter' && ctrl) return { do: 'open' };
  if (key === 'Enter' || (key === 'Tab' && !ctrl && !alt)) return { do: 'next', down: key === 'Enter', back: shift };
  if (key === 'Escape') return { do: 'cancel' };
  if (key === 'F6') return { do: 'leave', back: shift };
  if ((key === 'F10' && shift) || key === 'ContextMenu') return { do: 'menu' };
  if (alt && key === 'ArrowDown') return here.choice ? { do: 'choices' } : { do: 'columnMenu' };
  if (alt && shift && here.mode === 'still' && (key === 'ArrowLeft' || key === 'ArrowRight')) return { do: 'moveColumn', step: key === 'ArrowRight' ? 1 : -1 };
  if (alt) return null;
  return here.mode === 'still' ? still(key, shift, ctrl, here) : writing(key, ctrl, here);
}

function writing(key: string, ctrl: boolean, here: Here): Command | null {
  const arrow = ARROWS[key];
  if (here.listed && arrow && arrow[1]) return { do: 'pick', step: arrow[1] };
  if (key === 'F2') return { do: 'edit' };
  if (ctrl && key === ';') return { do: 'today' };
  // What was begun by typing is ended by an arrow; F2 leaves the arrows to the text.
  if (here.mode === 'typing' && arrow && !ctrl) return { do: 'go', how: 'step', dx: arrow[0], dy: arrow[1], extend: false };
  return null;
}

function still(key: string, shift: boolean, ctrl: boolean, here: Here): Command | null {
  const go = (how: 'edge' | 'page' | 'step' | 'first' | 'last' | 'rowStart' | 'rowEnd', dx = 0, dy = 0): Command => ({ do: 'go', how, dx, dy, extend: shift });
  const arrow = ARROWS[key];
  if (arrow) return go(ctrl ? 'edge' : 'step', ...arrow);
  switch (key) {
    case 'Home': return go(ctrl ? 'first' : 'rowStart');
    case 'End': return go(ctrl ? 'last' : 'rowEnd');
    case 'PageUp': return go('page', 0, -1);
    case 'PageDown': return go('page', 0, 1);
    case 'F2': return { do: 'edit' };
    case 'Delete': case 'Backspace': return { do: 'clear' };
    case ' ': return ctrl ? { do: 'column' } : shift ? { do: 'row' } : here.yesNo ? { do: 'toggle' } : null;
  }
  if (!ctrl) return null;
  switch (key.toLowerCase()) {
    case 'a': return { do: 'all' };
    case 'd': return { do: 'fillDown' };
    case ';': return { do: 'today' };
    case 'l': return shift ? { do: 'columnMenu' } : null;
    default: return null;
  }
}
