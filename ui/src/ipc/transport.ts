// The one door to the core. In the window it is Tauri's `invoke`; a test puts its own in place.

import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';

export interface Transport {
  call(command: string, args: Record<string, unknown>): Promise<unknown>;
  /** Listens to an event of the shell; answers with the way to stop listening. */
  listen(event: string, heard: (payload: unknown) => void): Promise<() => void>;
}

const window: Transport = {
  call: (command, args) => invoke(command, args),
  listen: (event, heard) => listen(event, (message) => heard(message.payload)),
};

let transport: Transport = window;

export function useTransport(other: Transport): void {
  transport = other;
}

let inFlight = 0;

/** Whether the core is at work on something that was asked of it. */
export const working = (): boolean => inFlight > 0;

export async function call<T>(command: string, args: Record<string, unknown> = {}): Promise<T> {
  inFlight++;
  try {
    return (await transport.call(command, args)) as T;
  } finally {
    inFlight--;
  }
}

export function heard<T>(event: string, then: (payload: T) => void): Promise<() => void> {
  return transport.listen(event, (payload) => then(payload as T));
}
