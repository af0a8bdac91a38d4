import { describe, expect, it } from '@jest/globals';
import { canonicalSource } from './source.js';

describe('canonicalSource', () => {
  it('gives one text for one schema, in whatever order its definitions come', () => {
    const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key"])';
    const definitions = ['type Wijk { id: ID! name: String }', 'directive @asOf(validOn: Date) on QUERY', link, 'scalar Date'];
    const canonical = (parts: string[]) => canonicalSource({ name: 'wijken', sdl: parts.join('\n') }).sdl;
    expect(canonical(definitions)).toBe(canonical(definitions.toReversed()));
    expect(canonical(definitions)).toBe(
      `${link}\n\ndirective @asOf(validOn: Date) on QUERY\n\nscalar Date\n\ntype Wijk {\n  id: ID!\n  name: String\n}\n`,
    );
  });
});
