import { describe, expect, test } from '@jest/globals';
import { readManifest } from './manifest.js';

const GOOD = { title: 'T', publisher: 'P', maintainedBy: 'org:a', reportErrorsTo: 'https://a.example/errors' };
const ADDRESS = 'an address that begins with https:, http: or mailto:';

describe('a manifest', () => {
  test.each([GOOD, { ...GOOD, region: 'region:a', reportErrorsTo: 'mailto:a@b.example' }])('%j is read', (manifest) => {
    expect(readManifest('f', JSON.stringify(manifest))).toEqual({ manifest, problems: [] });
  });

  test.each([
    ['{', [{ expected: 'JSON' }]],
    ['[]', [{ found: '[]', expected: 'an object' }]],
    [JSON.stringify({ ...GOOD, title: ' ' }), [{ column: 'title', found: ' ', expected: 'text' }]],
    [JSON.stringify({ ...GOOD, publisher: 3 }), [{ column: 'publisher', found: '3', expected: 'text' }]],
    [JSON.stringify({ ...GOOD, extra: 1 }), [{ column: 'extra', expected: 'one of title, publisher, region, maintainedBy, reportErrorsTo' }]],
    [
      JSON.stringify({ title: 'T', publisher: 'P', region: 'a b', maintainedBy: '', reportErrorsTo: 'call us' }),
      [
        { column: 'region', found: 'a b', expected: 'an id like `prefix:name`' },
        { column: 'maintainedBy', found: '', expected: 'an id like `prefix:name`' },
        { column: 'reportErrorsTo', found: 'call us', expected: ADDRESS },
      ],
    ],
    [JSON.stringify({ ...GOOD, reportErrorsTo: 'ftp://a.example' }), [{ column: 'reportErrorsTo', found: 'ftp://a.example', expected: ADDRESS }]],
  ])('%s is refused', (content, problems) => {
    expect(readManifest('f', content)).toEqual({ problems: problems.map((problem) => ({ folder: 'f', file: 'delivery.json', ...problem })) });
  });
});
