import { idArgument, TermStatus, type Context } from '@regiograaf/subgraph-kit';
import { Contract } from '../contract/contract.js';
import type { AgreementsArgs } from './agreement.args.js';

/** The arguments as conditions on agreements: those that hold on the date, unless the filter asks for another status. */
export function agreementConditions({ em }: Context, { filter }: AgreementsArgs): object {
  const { region, contract, traced } = filter ?? {};
  const conditions: object[] = [{ status: filter?.status ?? TermStatus.ACTIVE }];
  if (contract != null) conditions.push({ contractId: idArgument('filter.contract', contract, ['contract']) });
  if (traced != null) conditions.push({ traced });
  if (region != null) {
    const inRegion = { regionId: idArgument('filter.region', region, ['region']) };
    conditions.push({ contractId: { $in: em.createQueryBuilder(Contract).select('id').where(inRegion) } });
  }
  return { $and: conditions };
}
