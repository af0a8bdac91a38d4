import {
  agreementRow,
  areaRow,
  conditionRow,
  contractRow,
  fundingRow,
  indicatorRow,
  measurementRow,
  moduleRow,
  partyRow,
  planRow,
  serviceRow,
  uptakeRow,
  useRow,
  type ContractsGraph,
} from '../contracts-graph.js';
import { NOUNS, type Noun } from './model.js';
import { activityOf, fundedPart, isMonitored, SHAPES, type Names, type Version } from './names.js';
import { contractOf, partyPieces, pieces, regionOfService } from './rights.js';
import { LAST_MOMENT, ORGANISATIONS, REGIONS, type World, type Years } from './world.js';

type Row = Parameters<ContractsGraph['record']>[1];

/** Records a world, and then what corrects it. @returns the moment after each */
export async function recordWorld(graph: ContractsGraph, world: World, names: Names): Promise<string[]> {
  const regions = Array.from({ length: REGIONS }, (_, index) => index);
  await graph.record('plan', ...regions.map((index) => planRow(names.part(index), { region: names.region(index) })));
  await graph.record(
    'plan_activity',
    ...regions.map((index) => ({ id: names.of('activity', index), plan: names.of('regioplan', index), challenges: [names.of('challenge', index)] })),
  );
  await graph.record('practice_area', ...Array.from({ length: ORGANISATIONS }, (_, index) => areaRow(names.part(index), { practice: names.organisation(index), wijk: `WK${names.part(wijkOf(index))}` })));
  const moments: string[] = [];
  for (const known of [0, 1] as const) {
    await graph.database.run('begin');
    const record = (thing: string, rows: readonly Row[]) => recordInTurn(graph, thing, rows.map((row) => ({ ...row, ...(known === 1 ? { because: 'A correction' } : {}) })));
    await record('contract', contractRows(world, { names, known }));
    await record('party', partyRows(world, { names, known }));
    if (known === 0) {
      await record('module', world.contracts.map(({ begins }, index) => moduleRow(names.part(index), { contract: names.part(index), term: termOf([begins ?? -Infinity, Infinity]) })));
      await record('support_service', serviceRows(world, names));
    }
    for (const noun of NOUNS) await record(SHAPES[noun].thing, rowsOf(noun, world, { names, known }));
    const [last] = await graph.database.run<{ moment: string }>(`select to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as moment from recording_clock`);
    moments.push(last!.moment);
    await graph.database.run('commit');
  }
  return moments;
}

/** Each id at most once at a time: first what holds always, then what holds from a day on. */
async function recordInTurn(graph: ContractsGraph, thing: string, rows: readonly Row[]): Promise<void> {
  for (const turn of [rows.filter(({ valid }) => valid === undefined), rows.filter(({ valid }) => valid !== undefined)]) {
    if (turn.length > 0) await graph.record(thing, ...turn);
  }
}

interface At {
  names: Names;
  known: 0 | 1;
}

function contractRows({ contracts }: World, { names, known }: At): Row[] {
  return contracts.flatMap(({ region, moved, signed, begins }, index) =>
    pieces(region[known], moved).map(({ valid, is }) =>
      contractRow(names.part(index), { region: names.region(is), stage: signed ? 'SIGNED' : 'IN_TALKS', term: termOf([begins ?? -Infinity, Infinity]), ...from(valid) }),
    ),
  );
}

function partyRows({ parties }: World, { names, known }: At): Row[] {
  return parties.flatMap((party, index) =>
    partyPieces(party, known).map(({ valid, is: { organisation, certainty } }) =>
      partyRow(names.part(index), {
        contract: names.part(party.contract),
        organisation: names.organisation(organisation),
        side: party.side,
        term: termOf(party.years),
        certainty,
        ...from(valid),
      }),
    ),
  );
}

function serviceRows(world: World, names: Names): Row[] {
  return world.services.flatMap(({ provider, replaced }, index) => {
    const contract = contractOf(world, index);
    const of = contract === null ? {} : { contract: names.of('contract', contract), funded_by_contract: true };
    return pieces(provider, replaced).map(({ valid, is }) => serviceRow(names.part(index), { region: names.region(regionOfService(world, index)), provider: `org:${names.organisation(is)}`, ...of, ...from(valid) }));
  });
}

function rowsOf(noun: Noun, world: World, at: At): Row[] {
  return world[noun].flatMap((record, index) => {
    const row = (put: 0 | 1): Row => ({ ...ROWS[noun](world, index, { ...at, put }), note: at.names.canary(noun, index, { ...at, put }) });
    return 'later' in record && record.later !== null ? [row(0), { ...row(1), ...from([record.later, Infinity]) }] : [row(0)];
  });
}

const ROWS: Readonly<Record<Noun, (world: World, index: number, at: At & Version) => Row>> = {
  agreements: (world, index, { names, known, put }) => {
    const { contract, published, publishedLater, years } = world.agreements[index]!;
    const region = activityOf(world, index);
    return agreementRow(names.part(index), names.part(contract[known]), {
      title: titleOf(index, names.canary('agreements', index, { known, put })),
      published: put === 1 ? publishedLater : published[known],
      activity: region === null ? null : names.of('activity', region),
      ...(isMonitored(world, index) ? { without_indicator_reason: null } : {}),
      term: termOf(years),
    });
  },
  uptakes: ({ uptakes }, index, { names, known }) => {
    const { module, practice, years } = uptakes[index]!;
    return uptakeRow(names.part(index), { module: names.part(module), practice: names.organisation(practice[known]), term: termOf(years) });
  },
  uses: ({ uses }, index, { names, known }) => {
    const { service, organisation, years } = uses[index]!;
    return useRow(names.part(index), { service: names.part(service), organisation: names.organisation(organisation[known]), term: termOf(years) });
  },
  funding: (world, index, { names, ...version }) => {
    const { contract, year, kind } = world.funding[index]!;
    const part = Object.fromEntries(Object.entries(fundedPart(world, index) ?? {}).map(([of, each]) => [of, names.of(of, each)]));
    return fundingRow(names.part(index), { contract: names.part(contract[version.known]), year, kind, ...part, amount_euros: names.number('funding', index, { ...version, meets: true }) });
  },
  indicators: ({ indicators }, index, { names, known, put }) => {
    const { agreement, years, first, due } = indicators[index]!;
    const yearly = { frequency: 'YEARLY', first_moment: `${first}-07-01`, last_moment: `${LAST_MOMENT}-07-01`, due_within_days: due, norm: '0' };
    return indicatorRow(names.part(index), names.part(agreement[known]), { ...yearly, title: names.canary('indicators', index, { known, put }), term: termOf(years) });
  },
  measurements: ({ measurements }, index, { names, ...version }) => {
    const { indicator, year, meets } = measurements[index]!;
    const value = names.number('measurements', index, { ...version, meets: meets[version.known] });
    return measurementRow(names.part(index), names.part(indicator), { moment: `${year}-07-01`, value });
  },
  conditions: ({ conditions }, index, { names, known, put }) => {
    const { contract, region, organisation, published, refused, years } = conditions[index]!;
    return conditionRow(names.part(index), {
      ...(contract === null ? { region: names.region(region) } : { contract: names.of('contract', contract) }),
      organisation: `org:${names.organisation(organisation[known])}`,
      title: names.canary('conditions', index, { known, put }),
      published: published[known],
      progress: refused ? 'REFUSED' : 'OPEN',
      term: termOf(years),
    });
  },
};

/** Sorted by title, agreements stand the other way around. */
export function titleOf(index: number, canary: string): string {
  return `${99 - index} ${canary}`;
}

/** In which of two wijken an organisation works. */
export function wijkOf(organisation: number): number {
  return organisation % 2;
}

/** For what holds from a day on: what holds before it is recorded as if it held always, first. */
function from([start]: Years): { valid?: string } {
  return start === -Infinity ? {} : { valid: `[${start}-01-01,)` };
}

function termOf([start, end]: Years): string {
  return `[${start === -Infinity ? '' : `${start}-01-01`},${end === Infinity ? '' : `${end}-01-01`})`;
}
