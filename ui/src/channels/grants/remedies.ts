// The ways out that micro-grants offer beside the words of a refusal.

import { remedy } from '../../ipc/remedies';
import { go } from '../../router.svelte';
import { t } from '../../words';

// Undo does not reach what is posted: it is reversed instead.
remedy('journal-posted', ({ args }) => ({ label: t('op-grants-reverse-entry'), run: () => go(['grants', 'ledger', args.row], { step: 'reverse' }) }));
remedy('grants-no-account', () => ({ label: t('grants-to-awards'), run: () => go(['grants', 'awards']) }));
remedy('grants-fund-short', () => ({ label: t('grants-to-funds'), run: () => go(['grants', 'funds']) }));
remedy('grants-over-fund', () => ({ label: t('grants-to-funds'), run: () => go(['grants', 'funds']) }));
