// What lies over the pages.

class Panels {
  palette = $state(false);
  /** What Ctrl+K is opened with. */
  sought = $state('');
  history = $state(false);
  today = $state(false);
  help = $state(false);
  tour = $state(false);

  /** Opens Ctrl+K with this text in it. */
  find(text: string): void {
    this.sought = text;
    this.palette = true;
  }
}

export const panels = new Panels();
