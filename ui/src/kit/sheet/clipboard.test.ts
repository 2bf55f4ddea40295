import { expect, it } from 'vitest';
import { readBlock, readClipboard, readTable, writeBlock } from './clipboard';

it('reads a block as Excel and WPS put it on the clipboard', () => {
  expect(readBlock('甲\t1\r\n乙\t2\r\n')).toEqual([['甲', '1'], ['乙', '2']]);
  expect(readBlock('甲\t\t丙\n')).toEqual([['甲', '', '丙']]);
  expect(readBlock('')).toEqual([['']]);
  expect(readBlock('甲\n\n丙')).toEqual([['甲'], [''], ['丙']]);
});

it('keeps tabs, lines and quotes inside a quoted cell', () => {
  expect(readBlock('"第一行\r\n第二行"\t"称作""银龄"""\r\n乙\t2')).toEqual([['第一行\n第二行', '称作"银龄"'], ['乙', '2']]);
  expect(readBlock('"银龄"课堂\t2')).toEqual([['"银龄"课堂', '2']]);
  expect(readBlock('"没有收尾\t2')).toEqual([['"没有收尾', '2']]);
});

it('reads back what it wrote', () => {
  const block = [['甲\n乙', '"丙"', 'a\tb'], ['', '1,000.00', '丁']];
  expect(readBlock(writeBlock(block))).toEqual(block);
});

it('reads a table where there is no text', () => {
  const html = '<html><body><table><tr><td colspan="2">甲</td><td>一<br>二</td></tr><tr><td>1</td><td>2</td><td> 3 </td></tr></table></body></html>';
  expect(readTable(html)).toEqual([['甲', '', '一\n二'], ['1', '2', '3']]);
  expect(readTable('<p>无表</p>')).toBeNull();
  const data = (text: string, html: string) => ({ getData: (type: string) => (type === 'text/plain' ? text : html) });
  expect(readClipboard(data('', html))).toHaveLength(2);
  expect(readClipboard(data('甲', html))).toEqual([['甲']]);
  expect(readClipboard(data('', ''))).toEqual([]);
});
