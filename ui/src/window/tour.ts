// The tour: seven things one meets in the first hour, each pointed at where it stands.

export interface Stop {
  /** The page it stands on. */
  page: string;
  /** Where it stands. */
  at: string;
  /** Message id; `.text` says more. */
  name: string;
}

export const stops: readonly Stop[] = [
  { page: 'home', at: 'main svg', name: 'tour-wheel' },
  { page: 'home', at: 'header .find', name: 'tour-find' },
  { page: 'organisations', at: 'main [role="grid"], main [role="table"], main .content', name: 'tour-lists' },
  { page: 'grants', at: 'main .actions', name: 'tour-pay' },
  { page: 'print', at: 'main .content', name: 'tour-print' },
  { page: 'exchange', at: 'main .content', name: 'tour-import' },
  { page: 'home', at: '.window > footer', name: 'tour-undo' },
];
