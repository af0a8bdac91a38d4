import { loaderOf, loadMany, type Context } from '@regiograaf/subgraph-kit';
import { Agreement } from '../agreement/agreement.js';
import type { Contract } from '../contract/contract.js';
import { partsOf } from '../contract/parts-of.js';
import { indicatorStatus } from '../monitoring/indicators-of.js';
import { MonitoringIndicator } from '../monitoring/monitoring-indicator.js';
import { ContractParty } from '../party/party.js';
import type { ContractSignalKind } from './contract-signal-kind.js';
import { ContractSignal } from './contract-signal.js';
import { contractSignals, inOrder, type AgreementFacts, type Signal } from './signals.js';

/** The signals of a contract by what the caller may see, of all kinds unless some are given; those of all contracts of a list in as many statements. */
export async function signalsOf(context: Context, contract: Contract, kinds?: readonly ContractSignalKind[] | null): Promise<ContractSignal[]> {
  const part = { of: contract.id, where: partsOf(contract) };
  const [found, parties, agreements] = await Promise.all([
    foundInRecords(context, contract.id),
    loadMany(context, ContractParty, { by: 'contractId', ...part }),
    loadMany(context, Agreement, { by: 'contractId', ...part }),
  ]);
  const missing = contractSignals({ contract, parties, agreements: await Promise.all(agreements.map((each) => factsOf(context, each))) });
  const all = inOrder([...found, ...missing]).filter(({ kind }) => kinds?.includes(kind) ?? true);
  return all.map((signal) => Object.assign(new ContractSignal(), signal, { about: contract }));
}

/** Those that the database finds by comparing records. */
function foundInRecords(context: Context, contract: string): Promise<Signal[]> {
  return loaderOf(context, 'contract signals', async (contracts: readonly string[]) => {
    const rows = await context.em.execute<(Signal & { contract: string })[]>(
      `select contract, kind, to_json(signal.records) as records from contracts.contract_signal signal
       where contract in (${contracts.map(() => '?').join(', ')}) order by signal.kind, signal.records`,
      [...contracts],
    );
    const byContract = Map.groupBy(rows, (row) => row.contract);
    return contracts.map((each) => (byContract.get(each) ?? []).map(({ kind, records }) => ({ kind, records })));
  }).load(contract);
}

async function factsOf(context: Context, { id, traced, withoutIndicatorReason }: Agreement): Promise<AgreementFacts> {
  const indicators = await loadMany(context, MonitoringIndicator, { by: 'agreementId', of: id });
  const stands = await Promise.all(indicators.map((each) => indicatorStatus(context, each)));
  return { id, traced, withoutIndicatorReason, indicators: indicators.map(({ id: of, status, seenSince }, index) => ({ id: of, term: status, seenSince, stands: stands[index]! })) };
}
