import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { idOf, listOf, required, text } = column;

export const themeFile: DeliveryFile = {
  file: 'themes.csv',
  thing: 'theme',
  prefix: 'theme',
  kind: 'fact',
  description: 'Themes, each possibly part of a wider one.',
  columns: { name_nl: required(text), name_en: required(text), parent: idOf('theme'), local_names: listOf(text) },
};
