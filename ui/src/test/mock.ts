// A door that a test holds: each command is answered by its function.

import { useTransport } from '../ipc/transport';

type Answers = Record<string, (args: any) => unknown>;

export interface Heard {
  command: string;
  args: any;
}

/** Puts `answers` in place of the core; answers with the calls as they come. */
export function mockTransport(answers: Answers): Heard[] {
  const calls: Heard[] = [];
  useTransport({
    async call(command, args) {
      calls.push({ command, args });
      const answer = answers[command];
      if (!answer) throw { broken: { code: 'window-unexpected', detail: `nobody answers ${command}` } };
      return answer(args);
    },
    async listen() {
      return () => {};
    },
  });
  return calls;
}

export const refuse = (code: string, field: string | null = null, args: Record<string, string> = {}) => {
  throw { refused: { code, field, args } };
};
