import { describe, expect, test } from '@jest/globals';
import { readCsv } from './csv.js';

const PLACE = { folder: 'a-folder', file: 'beds.csv' };

function read(content: string | Uint8Array): { rows: [number, Record<string, string>][]; problems: object[] } {
  const { table, problems } = readCsv(PLACE, typeof content === 'string' ? Buffer.from(content) : content);
  return {
    rows: table.rows.map(({ line, cells }) => [line, { ...cells }]),
    problems: problems.map(({ folder: _folder, file: _file, ...problem }) => problem),
  };
}

describe('a CSV file', () => {
  test('is read with or without a byte order mark, LF or CRLF, and a last line end', () => {
    const rows = [[2, { id: 'a', name: 'é' }], [3, { id: 'b', name: '' }]];
    for (const content of ['id,name\na,é\nb,\n', '\uFEFFid,name\r\na,é\r\nb,\r\n', 'id , name\n a ,"é"\r\nb,']) {
      expect(read(content)).toEqual({ rows, problems: [] });
    }
  });

  test('has rows at the line on which they begin, whatever their cells and the empty lines between', () => {
    const content = 'id,name\r\n\r\na,"two\r\n\r\nlines"\r\n   \r\nb,"a ""quote"", and a comma"\r\n\r\nc,"l\r\nast"';
    expect(read(content)).toEqual({
      rows: [[3, { id: 'a', name: 'two\n\nlines' }], [7, { id: 'b', name: 'a "quote", and a comma' }], [9, { id: 'c', name: 'l\nast' }]],
      problems: [],
    });
  });

  test('has as many cells in each row as in its header', () => {
    expect(read('id,name\na\nb,B\nc,C,\n').problems).toEqual([
      { row: 2, found: '1 cells', expected: '2 cells, as in the header' },
      { row: 4, found: '3 cells', expected: '2 cells, as in the header' },
    ]);
  });

  test('is UTF-8: each line with other bytes is a problem', () => {
    const content = Buffer.concat([Buffer.from('id,name\na,'), Buffer.from([0xe9]), Buffer.from('\nb,é\nc,'), Buffer.from([0xff, 0x0a])]);
    expect(read(content).problems).toEqual([
      { row: 2, found: 'bytes that are no UTF-8', expected: 'text in UTF-8' },
      { row: 4, found: 'bytes that are no UTF-8', expected: 'text in UTF-8' },
    ]);
  });

  test.each([
    ['', { row: 1, expected: 'a header row' }],
    ['id;name\na;b\n', { row: 1, found: 'id;name', expected: 'cells separated by commas; many a spreadsheet writes ; instead' }],
    ['id,name\na,"b\n', { row: 2, found: expect.stringContaining('Quote Not Closed'), expected: expect.stringContaining('quotes around a whole cell') }],
    ['id,name\na,b\nc,"d"e\n', { row: 3, found: expect.stringContaining('Invalid Closing Quote'), expected: expect.stringContaining('quotes around a whole cell') }],
  ])('%j is refused', (content, problem) => {
    expect(read(content).problems).toEqual([problem]);
  });
});
