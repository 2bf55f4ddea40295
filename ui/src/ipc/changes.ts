// Who wants to know that rows of a table have changed.

type Listener = { tables: readonly string[]; again: () => void };
const listeners = new Set<Listener>();

/** Calls `again` after a change to any of `tables` ('*' = any change); answers with the way to stop. */
export function onChanged(tables: readonly string[], again: () => void): () => void {
  const listener = { tables, again };
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function announce(changed: readonly string[]): void {
  for (const { tables, again } of [...listeners]) {
    if (tables.includes('*') || tables.some((table) => changed.includes(table))) again();
  }
}

/** After a change that may have touched anything, as an import: every open list asks again. */
export function announceAll(): void {
  for (const { again } of [...listeners]) again();
}
