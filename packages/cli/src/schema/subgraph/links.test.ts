import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { linksOf } from './links.js';

const links = (link: string) => linksOf(parse(`extend schema ${link}`));

describe('linksOf', () => {
  const FEDERATION = 'url: "https://specs.apollo.dev/federation/v2.12"';

  it.each([
    ['imported', `@link(${FEDERATION}, import: ["@key", "@authenticated"])`, 'authenticated'],
    ['imported under another name', `@link(${FEDERATION}, import: ["@key", { name: "@authenticated", as: "@partnersOnly" }])`, 'partnersOnly'],
    ['not imported', `@link(${FEDERATION}, import: ["@key"])`, 'federation__authenticated'],
    ['not imported, from a namespace of another name', `@link(${FEDERATION}, as: "fed")`, 'fed__authenticated'],
  ])('knows what a directive is called here: %s', (_, link, name) => {
    expect(links(link).localName('authenticated')).toBe(name);
  });

  it('knows which definitions come from a specification', () => {
    const { isLinked } = links(`@link(url: "https://specs.apollo.dev/link/v1.0") @link(${FEDERATION}, import: ["@key", "FieldSet"])`);
    expect(['@link', '@key', '@federation__shareable', 'FieldSet', 'federation__Policy', 'link__Import'].filter((name) => !isLinked(name))).toEqual([]);
    expect(['@asOf', '@shareable', 'Region', 'key'].filter(isLinked)).toEqual([]);
  });
});
