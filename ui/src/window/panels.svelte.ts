// What lies over the pages.

class Panels {
  palette = $state(false);
}

export const panels = new Panels();
