// Where files dropped on the window go, while a page that wants them is open; else they are registers to import.

interface Taker {
  /** Message that is shown over the window while files are held over it. */
  hint: string;
  take: () => unknown;
}

class Drop {
  taker = $state.raw<Taker | null>(null);

  /** For a page to call while it is set up: its own while it is open. */
  wants(taker: Taker): void {
    $effect(() => {
      this.taker = taker;
      return () => (this.taker = null);
    });
  }
}

export const drop = new Drop();
