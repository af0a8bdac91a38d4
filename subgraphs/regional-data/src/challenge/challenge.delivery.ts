import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { idOf, listOf, required, text } = column;

export const challengeFile: DeliveryFile = {
  file: 'challenges.csv',
  thing: 'challenge',
  prefix: 'challenge',
  kind: 'fact',
  description: 'The challenges that a regiobeeld names, with the figures that show them.',
  columns: {
    regiobeeld: required(idOf('regiobeeld')),
    title: required(text),
    description: required(text),
    themes: listOf(idOf('theme')),
    indicators: listOf(idOf('indicator')),
  },
};
