// A small desk for unit tests: an open session and pages without rows.

export const openSession = {
  state: 'open',
  book: { name: '青溪县', demo: true },
  people: ['林知夏'],
  hub: '青溪县社会组织孵化基地妇联',
  actor: { name: '林知夏', role: 'handler' },
  language: 'zh-CN',
  stop: null,
};

export const wheelPage = {
  hub: { name: '青溪县社会组织孵化基地妇联', shortName: null, organisations: 327, declared: null },
  channels: [{ channel: 'grants', asks: 5, overdue: 1 }],
  projects: [{ id: 'p', no: null, name: '银龄课堂', channel: 'grants', organisation: '和风', percent: '62', overdue: true, state: 'active' }],
  money: { total: '600000.00', approved: '412000.00', paid: '286000.00', available: '188000.00' },
};

export function askSample({ query }: { query: Record<string, Record<string, unknown>> }): unknown {
  return query['summaries'] && 'wheel' in query['summaries'] ? wheelPage : { rows: [], total: 0 };
}
