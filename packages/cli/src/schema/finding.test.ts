import { describe, expect, it } from '@jest/globals';
import { printFindings } from './finding.js';

describe('printFindings', () => {
  it('lists them per rule, by place', () => {
    const text = printFindings([
      { rule: 'naming', place: 'wijken: Wijk.getName', message: 'two\nlines' },
      { rule: 'drift', place: 'api.graphql:3', message: 'is out of date' },
      { rule: 'naming', place: 'wijken: Buurt.getName', message: 'one line' },
    ]);
    expect(text).toBe(`drift (1)
  api.graphql:3
    is out of date

naming (2)
  wijken: Buurt.getName
    one line
  wijken: Wijk.getName
    two
    lines
`);
  });

  it('is empty where there are none', () => {
    expect(printFindings([])).toBe('');
  });
});
