import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { idOf, required } = column;

export const themeLeadFile: DeliveryFile = {
  file: 'theme_leads.csv',
  thing: 'theme_lead',
  prefix: 'lead',
  kind: 'fact',
  description: 'Which post leads which theme for an organisation or alliance; no post where the lead is not known.',
  columns: { theme: required(idOf('theme')), organisation: required(idOf('organisation')), post: idOf('post') },
};
