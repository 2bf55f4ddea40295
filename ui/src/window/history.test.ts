import { beforeAll, describe, expect, it } from 'vitest';
import { speak } from '../words';
import { canRestore, entryName, fieldName, fieldValue, tableName, toRead, type HistoryEntry } from './history';

const entry = { seq: 9, at: '', actor: '', kind: 'change', op: 'projects.addMilestone', takesBack: null, undone: false, made: null, changes: [], rows: 0 } satisfies HistoryEntry;

describe('the history as it is read', () => {
  beforeAll(() => speak('zh-CN'));

  it('names operations, records and fields', () => {
    expect(entryName(entry)).not.toContain('op-');
    expect(entryName({ ...entry, kind: 'undo', takesBack: 8 })).toBe('撤销第 8 条操作');
    expect(tableName('project_update')).toBe('进展记录');
    expect(fieldName('paid_on')).toBe('拨付日期');
    expect(fieldName('amount_fen')).toBe('金额');
  });

  it('shows fen as yuan and fixed words by their label', () => {
    expect(fieldValue('payment', 'amount_fen', '500000')).toBe('5,000.00');
    expect(fieldValue('payment', 'amount_fen', '5')).toBe('0.05');
    expect(fieldValue('payment', 'amount_fen', '-168032')).toBe('-1,680.32');
    expect(fieldValue('project', 'lead_channel', 'grants')).toBe('小额资助');
    expect(fieldValue('payment', 'note', null)).toBe('—');
  });

  it('shows lists, dates and yes or no as they are read', () => {
    expect(fieldValue('organisation', 'aliases', '["慧枝","慧枝社工"]')).toBe('慧枝、慧枝社工');
    expect(fieldValue('project', 'planned_from', '2024-07')).toBe('2024年7月');
    expect(fieldValue('organisation', 'womens', '1')).toBe('是');
    expect(fieldValue('organisation', 'identity_kind', 'creditCode')).toBe('统一社会信用代码');
    expect(fieldValue('organisation', 'tags', '[]')).toBe('—');
    expect(fieldName('organisation_id')).toBe('组织');
  });

  it('offers to put back what was there before', () => {
    const change = (before: string | null) => ({ table: 'organisation', row: 'o', name: '慧枝', fields: [{ field: 'town', before, after: '云岫镇' }] });
    expect(canRestore(entry, change('栖霞镇'))).toBe(true);
    expect(canRestore(entry, change(null))).toBe(false);
    expect(canRestore({ ...entry, kind: 'checkpoint' }, change('栖霞镇'))).toBe(false);
  });

  it('leaves ids out', () => {
    const id = '01931d5e-7a3c-7c1e-9f2e-1b2c3d4e5f60';
    expect(toRead([{ field: 'project_id', before: null, after: id }, { field: 'name', before: null, after: '银龄课堂' }])).toHaveLength(1);
  });
});
