// The print desk: a preview of one paper, all of a kind into a folder, and papers that were issued.

import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { beforeEach, expect, it } from 'vitest';
import { toasts } from '../../ipc/toasts.svelte';
import { route } from '../../router.svelte';
import { mockTransport, refuse } from '../../test/mock';
import PrintPage from './PrintPage.svelte';

const documents = [['progress-summary', 'project'], ['payment-voucher', 'payment'], ['disbursement-register', 'fund']].map(([document, of]) => ({ document, of, cumulative: document === 'progress-summary', hasPeriod: document !== 'payment-voucher' }));
const choice = { ask: { document: 'progress-summary', ask: { project: 'p1' } }, no: '青孵妇项〔2024〕003号', name: '晴禾成长', detail: '慧枝社工' };
const another = { ask: { document: 'progress-summary', ask: { project: 'p2' } }, no: null, name: '山里彩虹', detail: '乡村儿童' };
const issued = { id: 'i1', no: '报字〔2024〕第0001号', document: 'progress-summary', title: '晴禾成长', style: 'plain', language: 'zh-CN', issuedOn: '2024-10-18', issuedBy: '林晓' };
const page = '<svg xmlns="http://www.w3.org/2000/svg" width="595" height="842"></svg>';

function ask({ query }: any) {
  if (query.summaries?.printDocuments) return documents;
  if (query.summaries?.paperForms) return [];
  if (query.summaries?.printChoices) return { rows: [choice, another], total: 2, hasPeriod: true };
  if (query.summaries?.issuedPaper) return { paper: issued, changed: ['money', 'indicators'], changes: [{ part: 'money', of: null, field: 'paid', before: '0.00', after: '12000.00' }] };
  if (query.summaries?.issuedPapers) return { rows: [issued], total: 1 };
  return { rows: [], total: 0 };
}

const form = { title: null, sections: [{ key: 'outcomes', heading: '主要成效', shown: true }, { key: 'problems', heading: '问题与措施', shown: true }], signers: ['填报人'], sealTitle: '基地', logo: null };
const preview = () => ({ fileName: '项目进展报告 青孵妇项〔2024〕003号.pdf', pages: [page, page], pageCount: 2, form, unknown: [] });
const show = (rest: string[] = [], query = '') => render(PrintPage, { rest, query: new URLSearchParams(query) });

beforeEach(() => {
  toasts.clear();
  let made = 0;
  URL.createObjectURL = () => `blob:page-${++made}`;
  URL.revokeObjectURL = () => {};
});

it('shows each page of the paper as a picture of its own', async () => {
  const calls = mockTransport({ ask, preview });
  show(['progress-summary', 'p1'], 'style=official&language=en');
  expect(await screen.findByAltText('第 1 页，共 2 页')).toHaveAttribute('src', expect.stringMatching(/^blob:/));
  expect(screen.getByText('共 2 页')).toBeInTheDocument();
  const asked = calls.find((call) => call.command === 'preview')?.args.paper;
  expect(asked).toMatchObject({ document: 'progress-summary', ask: { project: 'p1' }, style: 'official', language: 'en' });
});

it('names the character that no font has instead of showing a box', async () => {
  mockTransport({ ask, preview: () => refuse('report-glyph-missing', null, { characters: '🧁 (U+1F9C1)' }) });
  show(['progress-summary', 'p1']);
  expect(await screen.findByText(/U\+1F9C1/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: '保存 PDF 并打印' })).toBeDisabled();
});

it('is quiet when the save dialog was closed, and says what was saved', async () => {
  const user = userEvent.setup();
  let saved = false;
  mockTransport({ ask, preview, savePdf: () => (saved ? { fileName: '报告.pdf' } : refuse('window-cancelled')) });
  show(['progress-summary', 'p1']);
  const save = await screen.findByRole('button', { name: '保存 PDF 并打印' });
  await screen.findByAltText('第 1 页，共 2 页');
  await user.click(save);
  expect(toasts.list).toHaveLength(0);
  saved = true;
  await user.click(save);
  expect(toasts.list[0]?.text).toContain('报告.pdf');
});

it('shows the first pages of a thick volume, says how many there are, and can be stopped while it is saved', async () => {
  const user = userEvent.setup();
  let tell = (_: unknown) => {};
  let stop = (_: unknown) => {};
  const calls = mockTransport({
    ask, preview: () => ({ ...preview(), pageCount: 420 }),
    savePdf: () => new Promise((_, reject) => (stop = reject)),
    cancel: () => stop({ refused: { code: 'report-stopped', field: null, args: {} } }),
  }, (_, hear) => (tell = hear));
  show(['progress-summary', 'p1']);
  expect(await screen.findByAltText('第 2 页，共 420 页')).toBeInTheDocument();
  expect(screen.getByText('这里显示前 2 页；保存的 PDF 是完整的 420 页。')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '保存 PDF 并打印' }));
  tell({ id: 'savePdf', done: 3, total: 60, label: '汇编.pdf' });
  await user.click(await screen.findByRole('button', { name: '停止' }));
  expect(calls.some((call) => call.command === 'cancel')).toBe(true);
  expect(screen.queryByRole('button', { name: '停止' })).toBeNull();
  expect(toasts.list).toHaveLength(0);
});

it('issues a paper in the look that is on screen', async () => {
  const user = userEvent.setup();
  const done = { seq: 9, changed: ['issued_paper'], made: { kind: 'issued_paper', id: 'i1', no: issued.no } };
  const calls = mockTransport({ ask, preview, perform: () => done });
  show(['progress-summary', 'p1'], 'style=official');
  await screen.findByAltText('第 1 页，共 2 页');
  await user.click(screen.getByRole('button', { name: '出具文件' }));
  const op = calls.find((call) => call.command === 'perform')?.args.op;
  expect(op.summaries.issuePaper).toMatchObject({ of: { document: 'progress-summary', ask: { project: 'p1' } }, style: 'official' });
});

it('says what the book would say differently since a paper was issued', async () => {
  mockTransport({ ask, preview });
  show(['issued', 'i1']);
  expect(await screen.findByText('资金、指标')).toBeInTheDocument();
  expect(screen.getByText('资金·已拨付：0.00 → 12000.00')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: '出具文件' })).toBeNull();
});

it('reads an update before it is accepted, and never issues it', async () => {
  const calls = mockTransport({ ask, preview });
  show(['progress-summary', 'p1'], 'update=u1');
  await screen.findByAltText('第 1 页，共 2 页');
  expect(calls.find((call) => call.command === 'preview')?.args.paper.ask).toMatchObject({ project: 'p1', update: 'u1' });
  expect(screen.queryByRole('button', { name: '出具文件' })).toBeNull();
  expect(screen.getByText('审阅稿，不能出具')).toBeInTheDocument();
});

it('keeps a day from one document to the next only where that knows one', async () => {
  const user = userEvent.setup();
  mockTransport({ ask, preview });
  location.hash = '#/print/progress-summary?asOf=2024-07-31&style=official';
  route.read(location.hash);
  show(['progress-summary'], 'asOf=2024-07-31&style=official');
  await user.click(await screen.findByRole('button', { name: '资助款拨付台账' }));
  expect(location.hash).toBe('#/print/disbursement-register?asOf=2024-07-31&style=official');
  await user.click(screen.getByRole('button', { name: '资助款拨付凭证' }));
  expect(location.hash).toBe('#/print/payment-voucher?style=official');
});

it('prints all of a kind and names those that could not be printed', async () => {
  const user = userEvent.setup();
  const why = { refused: { code: 'report-glyph-missing', field: null, args: { characters: '🧁' } } };
  const calls = mockTransport({ ask, printBatch: () => ({ folder: '汇报', printed: ['一.pdf', '二.pdf'], notPrinted: [{ fileName: '三.pdf', why }], cancelled: false }) });
  show();
  await user.click(await screen.findByRole('button', { name: '打印所选 2 份：项目进展报告' }));
  expect(calls.find((call) => call.command === 'printBatch')?.args.asks).toHaveLength(2);
  expect(await screen.findByText('已打印 2 份，保存在“汇报”')).toBeInTheDocument();
  expect(screen.getByText('三.pdf')).toBeInTheDocument();
});

it('prints those that are ticked, as of a day, in her own form', async () => {
  const user = userEvent.setup();
  const kept = { id: 'f1', document: 'progress-summary', name: '民政局版', form };
  const calls = mockTransport({
    ask: (asked: any) => (asked.query.summaries?.paperForms ? [kept] : ask(asked)),
    printBatch: () => ({ folder: '汇报', printed: ['一.pdf'], notPrinted: [], cancelled: false }),
  });
  show([], 'asOf=2024-07-31&form=f1');
  await user.click(await screen.findByRole('button', { name: '全不选' }));
  expect(screen.getByRole('button', { name: '打印所选 0 份：项目进展报告' })).toBeDisabled();
  await user.click(screen.getByRole('checkbox', { name: '打印“山里彩虹”' }));
  expect(screen.getByDisplayValue('民政局版')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '打印所选 1 份：项目进展报告' }));
  const args = calls.find((call) => call.command === 'printBatch')?.args;
  expect(args.asks).toEqual([another.ask]);
  expect(args.form).toMatchObject({ signers: ['填报人'] });
  const choices = calls.filter((call) => call.args.query?.summaries?.printChoices).at(-1)?.args.query;
  expect(choices.summaries.printChoices).toMatchObject({ asOf: '2024-07-31' });
});

it('shows her own headings, order and what she leaves out at once, and keeps them under a name', async () => {
  const user = userEvent.setup();
  const done = { seq: 9, changed: ['paper_form'], made: { kind: 'paper_form', id: 'f1' } };
  const calls = mockTransport({ ask, preview, perform: () => done });
  show(['progress-summary', 'p1']);
  await screen.findByAltText('第 1 页，共 2 页');
  await user.click(screen.getByRole('button', { name: '编辑内容' }));
  await user.click(screen.getByRole('checkbox', { name: '印出“问题与措施”' }));
  await user.click(screen.getByRole('button', { name: '下移“主要成效”' }));
  const last = calls.filter((call) => call.command === 'preview').at(-1)?.args.paper;
  expect(last.form.sections.map((one: any) => [one.key, one.shown])).toEqual([['problems', false], ['outcomes', true]]);
  await user.type(screen.getByRole('textbox', { name: '保存为' }), '民政局版');
  await user.click(screen.getByRole('button', { name: '保存' }));
  const op = calls.find((call) => call.command === 'perform')?.args.op;
  expect(op.summaries.keepPaperForm).toMatchObject({ document: 'progress-summary', name: '民政局版' });
});

it('leaves a part of the money where it is: it may be called otherwise, not left out', async () => {
  const user = userEvent.setup();
  const money = { ...form, sections: [{ key: 'years', heading: '分年情况', shown: true, fixed: true }], sealTitle: null };
  mockTransport({ ask, preview: () => ({ ...preview(), form: money }) });
  show(['progress-summary', 'p1']);
  await screen.findByAltText('第 1 页，共 2 页');
  await user.click(screen.getByRole('button', { name: '编辑内容' }));
  expect(screen.getByRole('checkbox', { name: '印出“分年情况”' })).toBeDisabled();
  expect(screen.getByDisplayValue('分年情况')).toBeEnabled();
  // Another body's seal stands on this paper, not the hub's.
  expect(screen.queryByRole('textbox', { name: '盖章单位名称' })).toBeNull();
});

it('has no fault for a screen reader, list and preview', async () => {
  mockTransport({ ask, preview });
  for (const rest of [[], ['payment-voucher'], ['disbursement-register'], ['issued'], ['progress-summary', 'p1']]) {
    const { container, unmount } = show(rest);
    await screen.findAllByRole(rest.length === 2 ? 'button' : 'navigation');
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
    expect(violations.map((one) => one.id + ': ' + one.nodes[0]?.html)).toEqual([]);
    unmount();
  }
});
