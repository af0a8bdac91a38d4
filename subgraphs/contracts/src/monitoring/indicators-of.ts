import { loadMany, type Context } from '@regiograaf/subgraph-kit';
import type { Agreement } from '../agreement/agreement.js';
import { partsOf } from '../contract/parts-of.js';
import { measurementsOf } from '../measurement/measurements-of.js';
import type { IndicatorStatus } from './indicator-status.js';
import { momentsOf } from './moments.js';
import { MonitoringIndicator } from './monitoring-indicator.js';
import { statusOf } from './status-of.js';

/** How an indicator stands on the date of the request; for all indicators of a list in one statement. */
export async function indicatorStatus(context: Context, indicator: MonitoringIndicator): Promise<IndicatorStatus> {
  const measurements = await measurementsOf(context, indicator.id);
  return statusOf(indicator, { moments: momentsOf(indicator), measurements, validOn: context.moments.validOn, seenSince: indicator.seenSince });
}

/** The indicators of an agreement, as far as the caller may see them; those of one status if one is given. */
export async function indicatorsOf(context: Context, agreement: Agreement, status?: IndicatorStatus | null): Promise<MonitoringIndicator[]> {
  const all = await loadMany(context, MonitoringIndicator, { by: 'agreementId', of: agreement.id, where: partsOf(agreement) });
  if (!status) return all;
  const statuses = await Promise.all(all.map((each) => indicatorStatus(context, each)));
  return all.filter((_, index) => statuses[index] === status);
}
