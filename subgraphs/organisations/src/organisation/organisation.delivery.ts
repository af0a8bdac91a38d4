import { column, type DeliveryFile } from '@regiograaf/subgraph-kit';
import { LegalForm } from './legal-form.js';
import { OrganisationKind } from './organisation-kind.js';

const { code, decimal, idOf, integer, listOf, oneOf, required, text } = column;

export const organisationFile: DeliveryFile = {
  file: 'organisations.csv',
  thing: 'organisation',
  prefix: 'org',
  kind: 'fact',
  description: 'Organisations and networks: practices, care groups, regional organisations, hospitals, insurers, wijk partners.',
  columns: {
    name: required(text),
    short_name: text,
    kind: required(oneOf(Object.values(OrganisationKind))),
    legal_form: oneOf(Object.values(LegalForm)),
    kvk: code(/^\d{8}$/, '12345678'),
    agb: code(/^\d{8}$/, '01234567'),
    municipality: idOf('municipality'),
    regions: listOf(idOf('region')),
    member_count: integer,
    member_share_percent: decimal,
    website: text,
  },
  check: ({ legal_form: legalForm, kvk }) =>
    legalForm === LegalForm.NONE && kvk ? [{ column: 'kvk', expected: 'nothing: what has no legal personality has no KvK number' }] : [],
};
