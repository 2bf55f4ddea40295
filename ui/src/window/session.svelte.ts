// Which book is open, and who has opened it. The shell knows; the window follows.

import { keepDrafts } from '../ipc/draft.svelte';
import { last } from '../ipc/last.svelte';
import { showStop } from '../ipc/perform';
import type { Stop } from '../ipc/stop';
import { asStop } from '../ipc/stop';
import { toasts } from '../ipc/toasts.svelte';
import { call } from '../ipc/transport';
import { speak, type Language } from '../words';

export interface SessionState {
  state: 'none' | 'closed' | 'open';
  book: { name: string; demo: boolean } | null;
  /** Who has a key beside the file. */
  people: string[];
  hub: string | null;
  actor: { name: string; role: string } | null;
  language: Language;
  /** The name of a book given from outside that is not opened yet. */
  given?: string | null;
  /** Why the last book did not open at the start. */
  stop?: Stop | null;
}

class Session {
  now = $state.raw<SessionState | null>(null);
  /** The recovery code of a new book, held until it is kept; nothing else is shown meanwhile. */
  code = $state<string | null>(null);

  /** The book locked itself: the gate says so, and that nothing was lost. */
  itself = $state(false);

  get open(): boolean {
    return this.now?.state === 'open' && this.code === null;
  }

  get hubName(): string {
    return this.now?.hub ?? '';
  }

  follow(state: SessionState): void {
    if (this.now?.language !== state.language) speak(state.language);
    this.now = state;
  }

  async start(): Promise<void> {
    await this.#ask('session', {}).catch(showStop);
    if (this.now?.given) await this.openGiven();
  }

  /** Asks for another state of the session; throws the stop for the form that asked. */
  async #ask(command: string, args: Record<string, unknown>): Promise<void> {
    this.follow(await call<SessionState>(command, args));
  }

  openBook(person: string | null, passphrase: string): Promise<void> {
    return this.#ask('openBook', { person, passphrase });
  }

  openWithCode(code: string, person: string, passphrase: string): Promise<void> {
    return this.#ask('openWithCode', { code, person, passphrase });
  }

  openDemo(): Promise<void> {
    return this.#ask('openDemo', {});
  }

  async pick(): Promise<void> {
    await this.#ask('pickBook', {}).catch(showUnlessCancelled);
  }

  async found(book: { hub: string; division: string; person: string; passphrase: string }): Promise<void> {
    const made = await call<{ session: SessionState; code: string }>('newBook', book);
    this.code = made.code;
    this.follow(made.session);
  }

  async lock(itself = false): Promise<void> {
    await keepDrafts();
    await this.#putAway('lockBook');
    this.itself = itself;
  }

  async openGiven(): Promise<void> {
    await keepDrafts();
    await this.#putAway('openGiven');
  }

  /** Nothing of the book that was open stays on the screen. */
  async #putAway(command: string): Promise<void> {
    try {
      await this.#ask(command, {});
      last.forget();
      toasts.clear();
    } catch (error) {
      showStop(error);
    }
  }

  async speak(language: Language): Promise<void> {
    speak(language);
    if (this.now) this.now = { ...this.now, language };
    await call('setLanguage', { language }).catch(showStop);
  }
}

export const session = new Session();

/** The operator closed a dialog of the system: nothing to say about it. */
export function cancelled(error: unknown): boolean {
  const stop = asStop(error);
  return 'refused' in stop && stop.refused.code === 'window-cancelled';
}

export function showUnlessCancelled(error: unknown): void {
  if (!cancelled(error)) showStop(error);
}
