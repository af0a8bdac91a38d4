import { column, type DeliveryFile, type RowProblem } from '@regiograaf/subgraph-kit';
import { ContractStage } from './contract-stage.js';

const { date, idOf, integer, meaning, oneOf, required, text } = column;

const HAS_BEEN_SIGNED: readonly unknown[] = [ContractStage.SIGNED, ContractStage.ENDED];

export const contractFile: DeliveryFile = {
  file: 'contracts.csv',
  thing: 'contract',
  prefix: 'contract',
  kind: 'fact',
  description: 'Contracts between providers and insurers on the GP care of a region, from the first talks on.',
  columns: {
    title: required(text),
    region: required(idOf('region')),
    stage: required(oneOf(Object.values(ContractStage))),
    duration_months: integer,
    signed_on: date,
    theme: meaning('The theme on which its parties must be mandated to sign it.', idOf('theme')),
    regioplan: meaning('The regioplan of the region that it carries out.', idOf('regioplan')),
  },
  check: ({ stage, duration_months: months, signed_on: signedOn }): RowProblem[] => [
    ...(typeof months === 'number' && months <= 0 ? [{ column: 'duration_months', expected: 'at least 1' }] : []),
    ...(signedOn != null && !HAS_BEEN_SIGNED.includes(stage)
      ? [{ column: 'signed_on', expected: `nothing, unless the stage is ${HAS_BEEN_SIGNED.join(' or ')}` }]
      : []),
  ],
};
