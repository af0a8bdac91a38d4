import { encodeCursor } from '@regiograaf/subgraph-kit';
import { argumentsOf, FIELDS, listed, quoted, reference, type Ask, type Asking, type Kinds } from './ask.js';
import { expected, listById, page } from './expected.js';
import { activityOf, isMonitored } from './names.js';
import { holdsIn } from './rights.js';
import { measurementsOf, standingOf } from './standing.js';
import { REGIONS } from './world.js';

/** What may be asked from contracts to measurements. */
export const CHAIN_ASKS = {
  agreementsOfContract(asking: Asking): Ask {
    const { world, model, names, index, status, traced } = asking;
    const contract = index % world.contracts.length;
    const found = model.seen('agreements').filter((each) => {
      const { contract: of, years } = world.agreements[each]!;
      return model.now(of) === contract && model.status(years) === (status ?? 'ACTIVE') && (traced === null || traced === (activityOf(world, each) !== null));
    });
    const { asked, nodes, data } = listById('agreements', found, asking);
    return { field: `contract(id: ${quoted(names.of('contract', contract))}) { agreements${argumentsOf({ ...asked, status, traced })} ${nodes} }`, data: { agreements: data } };
  },

  agreementsOfRegion({ world, model, names, moments, index, status, traced, byTitle, first, after }: Asking): Ask {
    const region = index % REGIONS;
    const all = model.seen('agreements').filter((each) => {
      const { contract, years } = world.agreements[each]!;
      const isThere = model.regionOf(model.now(contract)) === region;
      return isThere && model.status(years) === (status ?? 'ACTIVE') && (traced === null || traced === (activityOf(world, each) !== null));
    });
    const ordered = byTitle ? all.toReversed() : all;
    const from = after === null ? null : after % world.agreements.length;
    const key = from === null ? null : byTitle ? [`${99 - from} CANARY:`, names.record('agreements', from)] : [names.record('agreements', from)];
    const cursor = key && encodeCursor({ order: byTitle ? 'TITLE' : 'ID', key, moments });
    const rest = from === null ? ordered : ordered.filter((each) => (byTitle ? each <= from : each > from));
    const filter = argumentsOf({ region: quoted(names.region(region)), status, traced }).replace(/^\(/, '{ ').replace(/\)$/, ' }');
    const field = `agreements${argumentsOf({ first, filter, orderBy: byTitle ? 'TITLE' : 'ID', after: cursor && quoted(cursor) })} ${listed('agreements')}`;
    return { field, data: { ...page('agreements', rest, { model, names, first }), totalCount: all.length } };
  },

  agreementsThroughThePlan(asking: Asking): Ask {
    const { world, model, names, index, status } = asking;
    const region = index % REGIONS;
    const found = model.seen('agreements').filter((each) => activityOf(world, each) === region && model.status(world.agreements[each]!.years) === (status ?? 'ACTIVE'));
    const type = index % 2 === 0 ? 'Challenge' : 'Activity';
    const { asked, nodes, data } = listById('agreements', found, asking);
    return { field: reference(type, names.of(type.toLowerCase(), region), `agreements${argumentsOf({ ...asked, status })} ${nodes}`), data: [{ agreements: data }] };
  },

  indicatorsOfContract({ world, model, names, index, standing }: Asking): Ask {
    const contract = index % world.contracts.length;
    const field = `contract(id: ${quoted(names.of('contract', contract))}) { indicators${argumentsOf({ status: standing })} { ${FIELDS.indicators} status } }`;
    const found = activeIndicators({ world, model }, contract).filter((each) => standing === null || standingOf(model, each) === standing);
    return { field, data: { indicators: found.map((each) => ({ ...expected('indicators', each, { model, names }), status: standingOf(model, each) })) } };
  },

  chainOfAgreement({ world, model, names, index }: Asking): Ask {
    const agreement = index % world.agreements.length;
    const field = `agreement(id: ${quoted(names.record('agreements', agreement))}) {
      ${FIELDS.agreements} traced challenges { id } contract { id } indicators { ${FIELDS.indicators} measurements { ${FIELDS.measurements} } } }`;
    if (!model.sees('agreements', agreement)) return { field, data: null };
    const { contract, years } = world.agreements[agreement]!;
    const region = activityOf(world, agreement);
    const indicators = indicatorsOf({ world, model }, agreement).filter((each) => model.status(years) !== 'ACTIVE' || model.status(world.indicators[each]!.years) === 'ACTIVE');
    const data = {
      ...expected('agreements', agreement, { model, names }),
      traced: region !== null,
      challenges: region === null ? [] : [{ id: names.of('challenge', region) }],
      contract: { id: names.of('contract', model.now(contract)) },
      indicators: indicators.map((each) => ({
        ...expected('indicators', each, { model, names }),
        measurements: measurementsOf(model, each).map((one) => expected('measurements', one, { model, names })),
      })),
    };
    return { field, data };
  },

  indicator({ world, model, names, index }: Asking): Ask {
    const indicator = index % world.indicators.length;
    const field = `monitoringIndicator(id: ${quoted(names.record('indicators', indicator))}) { ${FIELDS.indicators} status agreement { id } lastMeasurement { ${FIELDS.measurements} } }`;
    if (!model.sees('indicators', indicator)) return { field, data: null };
    const last = measurementsOf(model, indicator).at(-1);
    // That of the time may be hidden now, when the indicator has long been put under another.
    const agreement = model.now(world.indicators[indicator]!.agreement);
    const data = {
      ...expected('indicators', indicator, { model, names }),
      status: standingOf(model, indicator),
      agreement: model.sees('agreements', agreement) ? { id: names.record('agreements', agreement) } : null,
      lastMeasurement: last === undefined ? null : expected('measurements', last, { model, names }),
    };
    return { field, data };
  },

  signals({ world, model, names, index }: Asking): Ask {
    const contract = index % world.contracts.length;
    const agreements = activeAgreements({ world, model }, contract);
    const untraced = agreements.filter((each) => activityOf(world, each) === null);
    const unmonitored = agreements.filter((each) => isMonitored(world, each) && seemsUnmonitored({ world, model }, each));
    const standing = (status: string, kind: string): object[] =>
      activeIndicators({ world, model }, contract)
        .filter((each) => standingOf(model, each) === status)
        .map((each) => ({ kind, records: [names.record('indicators', each), names.record('agreements', model.now(world.indicators[each]!.agreement))] }));
    const ofAgreements = (kind: string, found: readonly number[]): object[] => found.map((each) => ({ kind, records: [names.record('agreements', each)] }));
    const signals = [
      ...ofAgreements('UNTRACED_AGREEMENT', untraced),
      ...ofAgreements('AGREEMENT_NOT_MONITORED', unmonitored),
      ...standing('OVERDUE', 'INDICATOR_OVERDUE'),
      ...standing('BEHIND', 'INDICATOR_BEHIND'),
    ];
    const kinds = '[UNTRACED_AGREEMENT, AGREEMENT_NOT_MONITORED, INDICATOR_OVERDUE, INDICATOR_BEHIND]';
    return { field: `contract(id: ${quoted(names.of('contract', contract))}) { signals(kinds: ${kinds}) { kind records } }`, data: { signals } };
  },
} satisfies Kinds;

type Known = Pick<Asking, 'world' | 'model'>;

function activeAgreements({ world, model }: Known, contract: number): number[] {
  return model.seen('agreements').filter((each) => model.now(world.agreements[each]!.contract) === contract && model.status(world.agreements[each]!.years) === 'ACTIVE');
}

function indicatorsOf({ world, model }: Known, agreement: number): number[] {
  return model.seen('indicators').filter((each) => model.now(world.indicators[each]!.agreement) === agreement);
}

function activeIndicators({ world, model }: Known, contract: number): number[] {
  const all = activeAgreements({ world, model }, contract).flatMap((agreement) => indicatorsOf({ world, model }, agreement));
  return all.filter((each) => model.status(world.indicators[each]!.years) === 'ACTIVE');
}

/** Whether, of the indicators that are seen, none holds on the date, and one of that date would be seen. */
function seemsUnmonitored({ world, model }: Known, agreement: number): boolean {
  const all = indicatorsOf({ world, model }, agreement);
  const seesTheDate = all.some((each) => model.sight(each).some((right) => holdsIn(right, model.when.year)));
  return seesTheDate && all.every((each) => model.status(world.indicators[each]!.years) !== 'ACTIVE');
}
