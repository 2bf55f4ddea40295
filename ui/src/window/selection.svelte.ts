// What the status bar says about the list in view: a page writes its words here.

class Selection {
  text = $state('');
}

export const selection = new Selection();
