import { idArgument, idsArgument, TermStatus, type Context } from '@regiograaf/subgraph-kit';
import { Module } from '../module/module.js';
import { ContractParty } from '../party/party.js';
import { ContractSegment } from '../segment/segment.js';
import { endCondition, type ContractsArgs } from './contract.args.js';
import { partsOf } from './parts-of.js';

/** The arguments as conditions on contracts: those that run on the date, unless the filter asks for another status. */
export function contractConditions({ em }: Context, { ids, filter }: ContractsArgs): object {
  const { region, organisation, stage, segment, module } = filter ?? {};
  const status = filter?.status ?? TermStatus.ACTIVE;
  const conditions: object[] = [{ status }, ...endCondition(filter ?? {})];
  if (ids) conditions.push({ id: { $in: idsArgument('ids', ids, ['contract']) } });
  if (region != null) conditions.push({ regionId: idArgument('filter.region', region, ['region']) });
  if (stage) conditions.push({ stage });
  if (organisation != null) {
    const party = { organisationId: idArgument('filter.organisation', organisation, ['org']), ...partsOf({ status }) };
    conditions.push({ id: { $in: em.createQueryBuilder(ContractParty).select('contractId').where(party) } });
  }
  if (segment) {
    const part = { segment, ...partsOf({ status }) };
    conditions.push({ id: { $in: em.createQueryBuilder(ContractSegment).select('contractId').where(part) } });
  }
  if (module) {
    const part = { kind: module, ...partsOf({ status }) };
    conditions.push({ id: { $in: em.createQueryBuilder(Module).select('contractId').where(part) } });
  }
  return { $and: conditions };
}
