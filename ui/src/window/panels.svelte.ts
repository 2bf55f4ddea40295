// What lies over the pages.

class Panels {
  palette = $state(false);
  history = $state(false);
}

export const panels = new Panels();
