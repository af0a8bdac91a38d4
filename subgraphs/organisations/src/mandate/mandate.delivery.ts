import { column, type DeliveryFile, type RowProblem } from '@regiograaf/subgraph-kit';
import { MandateAuthority } from './authority.js';
import { CounterpartyKind } from './counterparty.js';

const { decimal, idOf, listOf, oneOf, required, yesOrNo } = column;

export const mandateFile: DeliveryFile = {
  file: 'mandates.csv',
  thing: 'mandate',
  prefix: 'mandate',
  kind: 'fact',
  description: 'Mandates: who gave which authority to which post or body, on which theme, where, towards whom, on which decision.',
  columns: {
    grantor_body: idOf('body'),
    grantor_organisation: idOf('organisation'),
    holder_post: idOf('post'),
    holder_body: idOf('body'),
    theme: required(idOf('theme')),
    regions: required(listOf(idOf('region'))),
    granting_side: required(oneOf(Object.values(CounterpartyKind))),
    counterparty: required(oneOf(Object.values(CounterpartyKind))),
    authority: required(oneOf(Object.values(MandateAuthority))),
    ceiling_euros: decimal,
    exclusive: required(yesOrNo),
    parent: idOf('mandate'),
    decision: idOf('decision'),
  },
  check: (row) => [
    ...exactlyOne(row, 'grantor_body', 'grantor_organisation'),
    ...exactlyOne(row, 'holder_post', 'holder_body'),
  ],
};

function exactlyOne(row: Readonly<Record<string, unknown>>, one: string, other: string): RowProblem[] {
  const given = [row[one], row[other]].filter((value) => value != null).length;
  return given === 1 ? [] : [{ column: one, expected: `exactly one of ${one} and ${other}` }];
}
