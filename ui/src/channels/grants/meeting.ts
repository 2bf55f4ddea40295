// What meets a blocker of a tranche: a small operation here, or the page where it is done.

import { go, visit } from '../../router.svelte';
import * as steps from './steps';

/** The step that meets `remedy` of a tranche, or null once the page for it was opened. */
export function meeting(tranche: any, remedy: any, account: any = null): steps.Step | null {
  const condition = tranche.conditions.find((row: any) => row.id === remedy.condition);
  if (remedy.kind === 'acceptCondition') return steps.acceptCondition(condition, tranche);
  if (remedy.kind === 'confirmWaiver') return steps.waiveCondition(condition);
  if (remedy.kind === 'resumeAward') return steps.resumeAward(tranche.award.id);
  if (remedy.kind === 'liftHold') return steps.liftHold(tranche.organisation.id);
  if (remedy.kind === 'setAccount') return steps.setAccount(tranche.organisation, account);
  if (remedy.kind === 'openOrganisation') go(['organisations', tranche.organisation.id]);
  else if (remedy.kind === 'receiveMoney' || remedy.kind === 'editFund') go(['grants', 'funds']);
  else if (remedy.kind === 'followPayment') go(['grants', 'board']);
  else go(visit('grants', 'awards', tranche.award.id));
  return null;
}
