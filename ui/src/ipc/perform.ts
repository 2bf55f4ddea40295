// The one way to change anything: shows the refusal at its field, or the toast with what can follow.

import { announce } from './changes';
import type { FormState } from './form.svelte';
import { last, opName, sayOp } from './last.svelte';
import { remediesFor } from './remedies';
import { asStop, sayFault, sayRefusal, type Refusal, type Stop } from './stop';
import { toasts, type ToastAction } from './toasts.svelte';
import { call } from './transport';
import type { Done, Op } from './types';
import { t } from '../words';

export interface PerformOptions {
  /** Where a refusal is shown. Without a form, or when its field is not on it, a toast says it. */
  form?: FormState;
  /** What can follow, offered in the toast beside 撤销: print the voucher, reverse the payment. */
  follow?: (done: Done) => ToastAction[];
  /** A posted payment cannot be undone: leave 撤销 out of its toast. */
  final?: boolean;
  /** No toast, for steps of a longer action that says its own end. */
  quiet?: boolean;
}

/** Performs the operation. Answers what was done, or null when it was refused or broke. */
export async function perform(op: Op, options: PerformOptions = {}): Promise<Done | null> {
  const { form } = options;
  if (form) {
    form.clear();
    form.busy = true;
  }
  try {
    // A retry of this very call cannot act twice.
    const done = await call<Done>('perform', { op, command: crypto.randomUUID() });
    if (form) form.sent++;
    landed(done, opName(op), options);
    return done;
  } catch (error) {
    show(asStop(error), form);
    return null;
  } finally {
    if (form) form.busy = false;
  }
}

function landed(done: Done, name: string, options: PerformOptions): void {
  last.note(done, name, options.final);
  announce(done.changed);
  if (options.quiet) return;
  const actions = options.follow?.(done) ?? [];
  if (!options.final) actions.push({ label: t('window-undo'), run: () => undo(done.seq) });
  const no = done.made?.no;
  // One at a time: an older one would lie over the form that is being filled.
  toasts.closeDone();
  toasts.show({ tone: 'done', text: no ? t('window-done-no', { what: sayOp(name), no }) : t('window-done', { what: sayOp(name) }), actions });
}

function show(stop: Stop, form?: FormState): void {
  if ('broken' in stop) {
    toasts.show({ tone: 'broken', ...sayFault(stop.broken) });
    return;
  }
  const { refused } = stop;
  form?.refuse(refused);
  if (!form) showRefusal(refused);
}

/** Shows a refusal as a toast, with the way out its slice offers. */
export function showRefusal(refusal: Refusal): void {
  toasts.show({ tone: 'refused', ...sayRefusal(refusal), actions: remediesFor(refusal) });
}

export function showStop(error: unknown): void {
  show(asStop(error));
}

/** Takes back a change (the last one when none is named). */
export async function undo(seq?: number): Promise<void> {
  try {
    const done = await call<Done>('undo', { seq: seq ?? null });
    const name = last.name;
    last.undone = true;
    toasts.closeDone();
    announce(done.changed);
    toasts.show({
      tone: 'done',
      text: name ? t('window-undone-what', { what: sayOp(name) }) : t('window-undone'),
      actions: [{ label: t('window-redo'), run: redo }],
    });
  } catch (error) {
    show(asStop(error));
  }
}

export async function redo(): Promise<void> {
  try {
    const done = await call<Done>('redo', {});
    last.undone = false;
    toasts.closeDone();
    announce(done.changed);
    toasts.show({ tone: 'done', text: t('window-redone'), actions: [{ label: t('window-undo'), run: () => undo() }] });
  } catch (error) {
    show(asStop(error));
  }
}
