import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';

const { idOf, listOf, required, text } = column;

// The subgraph organisations takes the first two files too, and their other columns.

export const memberFile: DeliveryFile = {
  file: 'memberships.csv',
  thing: 'member',
  prefix: 'membership',
  kind: 'fact',
  description: 'Who belongs to what, as the uptake of modules lies within it.',
  columns: { member: idOf('organisation'), organisation: required(idOf('organisation')), represents: listOf(idOf('organisation')) },
};

export const organisationFormFile: DeliveryFile = {
  file: 'organisations.csv',
  thing: 'organisation_form',
  prefix: 'org',
  kind: 'fact',
  description: 'Which organisations have no legal personality, as those sign no contract.',
  columns: { legal_form: text },
};

export const practiceAreaFile: DeliveryFile = {
  file: 'practice_areas.csv',
  thing: 'practice_area',
  prefix: 'practicearea',
  kind: 'fact',
  description: 'In which wijken practices work, for the uptake of modules per wijk.',
  columns: { practice: required(idOf('organisation')), wijk: required(idOf('wijk')) },
};
