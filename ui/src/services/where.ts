// Where a service is told: the record that gave it, or its own form.

import type { ServiceRow } from '../ipc/query';

export function whereOf({ id, channel, project, sourceKind, sourceId }: ServiceRow): (string | null)[] {
  if (sourceKind === null) return ['services', 'log', id];
  return sourceKind === 'activity' ? ['projects', project, 'activities'] : [channel, sourceId];
}
