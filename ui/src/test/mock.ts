// A door that a test holds: each command is answered by its function.

import { useTransport } from '../ipc/transport';

type Answers = Record<string, (args: any) => unknown>;

export interface Heard {
  command: string;
  args: any;
}

/** A desk on which nothing stands: what is asked beside every record and form, unless a test answers `desk` itself. */
const bare: Record<string, unknown> = {
  beside: { tags: [], notes: [], reminders: [], pinned: false },
  tags: [],
  reminders: [],
  places: { pinned: [], recent: [] },
  finds: [],
};

/** Nothing was put aside, and what greets one the first time was seen. */
const seenBefore = (key?: string) => (key?.startsWith('seen') ? 'before' : null);

function ofDesk(command: string, args: any): string | undefined {
  if (command === 'keep') return command;
  return command === 'ask' && args.query?.desk ? ['kept', ...Object.keys(bare)].find((name) => name in args.query.desk) : undefined;
}

/** Puts `answers` in place of the core; answers with the calls as they come. `hear`: who listens to the shell. */
export function mockTransport(answers: Answers, hear?: (event: string, heard: (payload: unknown) => void) => void): Heard[] {
  const calls: Heard[] = [];
  useTransport({
    async call(command, args) {
      calls.push({ command, args });
      const desk = ofDesk(command, args);
      if (desk) return answers['desk'] ? answers['desk'](args) : (bare[desk] ?? seenBefore((args as any).query?.desk.kept?.key));
      const answer = answers[command];
      if (!answer) throw { broken: { code: 'window-unexpected', detail: `nobody answers ${command}` } };
      return answer(args);
    },
    async listen(event, heard) {
      hear?.(event, heard);
      return () => {};
    },
  });
  return calls;
}

export const refuse = (code: string, field: string | null = null, args: Record<string, string> = {}) => {
  throw { refused: { code, field, args } };
};
