import { describe, expect, test } from '@jest/globals';
import { BUURT_CODE, codeArgument, MUNICIPALITY_CODE, WIJK_CODE, type CodeForm } from './area-code.js';

describe('a code argument', () => {
  test.each<[string, CodeForm]>([
    ['GM0599', MUNICIPALITY_CODE],
    ['WK059901', WIJK_CODE],
    ['BU05990110', BUURT_CODE],
    ['BU059901A1', BUURT_CODE],
  ])('takes %s', (code, form) => {
    expect(codeArgument('code', code, form)).toBe(code);
  });

  test.each<[string, CodeForm, string]>([
    ['0599', MUNICIPALITY_CODE, 'a code like GM0599'],
    ['gm0599', MUNICIPALITY_CODE, 'a code like GM0599'],
    ['GM05999', MUNICIPALITY_CODE, 'a code like GM0599'],
    ['GM0599\n', MUNICIPALITY_CODE, 'a code like GM0599'],
    ['WK0599', WIJK_CODE, 'a code like WK059901'],
    ['WK05990a', WIJK_CODE, 'a code like WK059901'],
    ['BU059901', BUURT_CODE, 'a code like BU05990110'],
    ['BU059901a1', BUURT_CODE, 'a code like BU05990110'],
    ['', BUURT_CODE, 'a code like BU05990110'],
  ])('refuses %j', (code, form, expected) => {
    expect(() => codeArgument('code', code, form)).toThrow(
      expect.objectContaining({ extensions: { code: 'INVALID_CODE', argument: 'code', expected } }),
    );
  });
});
