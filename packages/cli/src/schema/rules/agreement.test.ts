import { describe, expect, it } from '@jest/globals';
import { readSubgraph } from '../subgraph/subgraph.js';
import { subgraph } from '../testing/subgraphs.js';
import { agreement } from './agreement.js';

const KIND = '"""Who sits opposite (wederpartij).""" enum CounterpartyKind { """An insurer (zorgverzekeraar).""" INSURER }';
const organisations = subgraph('organisations', KIND);
const found = (sdl: string) => agreement([organisations, subgraph('contracts', sdl)]).map(({ place, message }) => `${place} ${message}`);

describe('agreement', () => {
  it('holds where what is shared reads the same, or is described once', () => {
    expect(found(KIND)).toEqual([]);
    expect(found('enum CounterpartyKind { INSURER }')).toEqual([]);
  });

  it('fails where a description differs', () => {
    expect(found(KIND.replace('An insurer', 'A payer'))).toEqual(['contracts: CounterpartyKind.INSURER is described differently in organisations']);
  });

  it('leaves root types to each subgraph', () => {
    const root = (text: string) => subgraph(text, `"""${text}""" type Query { a: Int }`);
    expect(agreement([root('organisations'), root('contracts')])).toEqual([]);
  });

  it('fails where a subgraph lacks an executable directive', () => {
    const bare = readSubgraph({ name: 'contracts', sdl: 'type Query { a: Int }' });
    expect(agreement([organisations, bare])).toMatchObject([{ place: 'contracts: @asOf', message: expect.stringMatching(/^is not defined here/) }]);
  });

  it('fails where a subgraph defines an executable directive otherwise', () => {
    const other = readSubgraph({ name: 'contracts', sdl: 'directive @asOf(validOn: String) on QUERY' });
    expect(agreement([organisations, other])).toMatchObject([
      { place: 'contracts: @asOf', message: 'is (validOn: String) on QUERY here, but (validOn: Date, knownAt: DateTime) on QUERY elsewhere' },
    ]);
  });
});
