// Which book is open, and who has opened it.

class Session {
  hubName = $state('');
}

export const session = new Session();
