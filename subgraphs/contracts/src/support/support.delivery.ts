import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { idOf, meaning, required, text, yesOrNo } = column;

export const supportServiceFile: DeliveryFile = {
  file: 'support_services.csv',
  thing: 'support_service',
  prefix: 'support',
  kind: 'fact',
  description: 'Services that support the practices and other organisations of a region: what they support, and who provides them.',
  columns: {
    region: required(idOf('region')),
    provider: required(idOf('organisation')),
    name: required(text),
    supports: required(meaning('What it supports, in a sentence.', text)),
    contract: meaning('The contract that it belongs to, if it belongs to one.', idOf('contract')),
    funded_by_contract: meaning('Whether that contract pays for it; empty: not known. For the parties to it and the stewards of the region.', yesOrNo),
  },
  check: ({ contract, funded_by_contract: funded }) =>
    funded === true && contract == null ? [{ column: 'contract', expected: 'the contract that pays for it' }] : [],
};

export const supportUseFile: DeliveryFile = {
  file: 'support_use.csv',
  thing: 'support_use',
  prefix: 'use',
  kind: 'fact',
  description: 'Which organisations use which support services, from when to when. For each of them, the provider, the parties to the contract and the stewards of the region.',
  columns: { service: required(idOf('support_service')), organisation: required(idOf('organisation')) },
};
