// Pinyin is typed into everything that takes text. Nothing is sent, moved, closed or cleared by a key that belongs to the input method.

import { fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import App from '../App.svelte';
import { session } from '../window/session.svelte';
import { compose, engines, giveUp, press } from './compose';
import { mockTransport } from './mock';
import EveryField from './parts/EveryField.svelte';
import { askSample, openSession } from './samples';

/** The fields of EveryField by label, and the component each one is. */
const fields = {
  一行: 'kit/TextField.svelte', 多行: 'kit/TextField.svelte', 电话: 'kit/TextField.svelte', 日期: 'kit/DateField.svelte',
  金额: 'kit/MoneyField.svelte', 人数: 'kit/QuantityField.svelte', 组织: 'kit/Combobox.svelte', 筛选: 'kit/SearchField.svelte',
  地点: 'kit/NamesField.svelte',
};
const palette = 'window/Palette.svelte';
/** Played in composing.places.test.ts. */
const places = ['channels/grants/reviews/SheetGrid.svelte', 'desk/Tags.svelte', 'exchange/TrialGrid.svelte', 'kit/sheet/ColumnMenu.svelte', 'kit/sheet/Editor.svelte', 'kit/sheet/PastePreview.svelte'];
/** They have an input that takes no text. */
const withoutText = [
  'channels/grants/ReportForm.svelte', 'channels/grants/ScanField.svelte', 'channels/grants/calls/RuleRows.svelte', 'kit/CheckField.svelte',
  'kit/sheet/ColumnsMenu.svelte', 'registry/Documents.svelte', 'summaries/print/Choices.svelte', 'summaries/print/FormPanel.svelte',
];

const sources = import.meta.glob<string>(['../**/*.svelte', '!./**'], { query: '?raw', import: 'default', eager: true });

it('plays every component that takes text', () => {
  const takers = Object.entries(sources).filter(([, code]) => /<input\b|<textarea\b|contenteditable/.test(code)).map(([file]) => file.replace('../', ''));
  const played = new Set<string>([...Object.values(fields), palette, ...places, ...withoutText]);
  expect(takers.length).toBeGreaterThan(6);
  expect(takers.filter((file) => !played.has(file))).toEqual([]);
});

describe.each(engines)('with $name', (engine) => {
  describe.each(Object.keys(fields))('the field %s', (label) => {
    const heard = { submitted: vi.fn(), picked: vi.fn(), sought: vi.fn() };
    const field = () => screen.getByLabelText(label, { selector: 'input, textarea' }) as HTMLInputElement;

    beforeEach(() => {
      for (const one of Object.values(heard)) one.mockReset();
      render(EveryField, heard);
      field().focus();
    });

    it('keeps what was composed and sends nothing', async () => {
      await compose(field(), 'hefeng', '和风', engine);
      expect(field().value).toBe('和风');
      expect(field()).toHaveFocus();
      expect(document.querySelector('dialog')?.open).toBe(true);
      expect(heard.submitted).not.toHaveBeenCalled();
      expect(heard.picked).not.toHaveBeenCalled();
    });

    it('keeps what stood before when a composition is given up', async () => {
      await compose(field(), 'hefeng', '和风', engine);
      await giveUp(field(), 'h');
      expect(field().value).toBe('和风');
      expect(document.querySelector('dialog')?.open).toBe(true);
      expect(heard.sought).not.toHaveBeenCalledWith('h');
      if (label === '筛选') expect(heard.sought).toHaveBeenLastCalledWith('和风');
    });

    it('looks for words, never for half a syllable', async () => {
      await compose(field(), 'hefeng', '和风', engine);
      const sought = heard.sought.mock.calls.map(([text]) => text as string);
      expect(sought.filter((text) => /[a-z]/.test(text))).toEqual([]);
      if (label === '组织' || label === '筛选') expect(sought).toContain('和风');
    });
  });

  it('sends by the Enter that comes after', async () => {
    const submitted = vi.fn();
    render(EveryField, { submitted, picked: () => {}, sought: () => {} });
    const line = screen.getByLabelText('一行') as HTMLInputElement;
    await compose(line, 'hefeng', '和风', engine);
    expect(submitted).not.toHaveBeenCalled();
    await press(line, 'Enter');
    expect(submitted).toHaveBeenCalledOnce();
  });

  it('tidies a date when it is done, not while it is composed', async () => {
    render(EveryField, { submitted: () => {}, picked: () => {}, sought: () => {} });
    const day = screen.getByLabelText('日期') as HTMLInputElement;
    await fireEvent.input(day, { target: { value: '2024' } });
    await compose(day, 'nian', '年', engine);
    expect(day.value).toBe('2024年');
    await press(day, 'Enter');
    expect(day.value).toBe('2024');
  });

  it('chooses a record by the Enter that comes after, not by the one that commits', async () => {
    const picked = vi.fn();
    const submitted = vi.fn();
    render(EveryField, { submitted, picked, sought: () => {} });
    const box = screen.getByRole('combobox', { name: '组织' }) as HTMLInputElement;
    await compose(box, 'hefeng', '和风', engine);
    await screen.findByText('和风社会工作服务中心');
    await compose(box, 'xi', '溪', engine);
    expect(picked).not.toHaveBeenCalled();
    await screen.findByText('和风社会工作服务中心');
    await press(box, 'Enter');
    expect(picked).toHaveBeenCalledExactlyOnceWith({ value: 'a', label: '和风社会工作服务中心' });
    expect(submitted).not.toHaveBeenCalled();
  });

  describe('Ctrl+K', () => {
    beforeEach(() => {
      session.now = null;
      location.hash = '#/home';
    });
    afterEach(() => (location.hash = ''));

    it('finds what was composed and opens it by the Enter that comes after', async () => {
      const hit = { kind: 'organisation', id: 'o1', name: '和风社会工作服务中心', note: '', matched: '' };
      const calls = mockTransport({ session: () => openSession, ask: askSample, history: () => [], search: () => [{ kind: 'organisation', total: 1, hits: [hit] }] });
      render(App);
      await screen.findByRole('navigation');
      await press(document.body as unknown as HTMLInputElement, 'k', { ctrlKey: true });
      const box = (await screen.findByRole('combobox', { hidden: true })) as HTMLInputElement;
      await compose(box, 'hefeng', '和风', engine);
      expect(box.value).toBe('和风');
      expect(location.hash).toBe('#/home');
      expect(calls.filter(({ command }) => command === 'search').map(({ args }) => args.text)).toEqual(['和风']);
      await screen.findByText('和风社会工作服务中心');
      await giveUp(box, 'h');
      expect(box.closest('dialog')?.open).toBe(true);
      await press(box, 'Enter');
      expect(location.hash).toBe('#/organisations/o1');
    });
  });
});
