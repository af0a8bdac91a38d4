import type { Row, Rows } from '../shared/recorder.js';

export const INSURER = 'org:insurer';
/** One contract in so many is of the region of which a steward asks. */
const REGIONS = 10;
const AGREEMENTS_PER_CONTRACT = 20;
const PRACTICES_PER_CONTRACT = 12;
const MODULES = ['CHRONIC_CARE', 'FRAIL_ELDERLY_CARE', 'WIJK_MANAGEMENT', 'TBHZ'];
const YEARS = [2021, 2022, 2023, 2024];
const TERM = '[2020-01-01,2030-01-01)';

const times = <T>(count: number, make: (number: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));

/** What was recorded of each contract on a day. */
export interface RecordedOn {
  day: string;
  rowsOf: (number: number) => Rows;
}

/** What is there from the start; then other texts from a year on, and parties that change; then what was wrong in them. */
export const HISTORY: readonly RecordedOn[] = [
  { day: '2020-01-01', rowsOf: firstRows },
  { day: '2023-01-01', rowsOf: laterRows },
  { day: '2024-01-01', rowsOf: correctedRows },
];

/** The same name in a graph of any size. */
export function nameOf(contract: number): string {
  return String(contract).padStart(4, '0');
}

function firstRows(contract: number): Rows {
  const name = nameOf(contract);
  const of = { contract: `contract:${name}` };
  const modules = MODULES.map((kind) => ({ id: `module:${name}-${kind}`, ...of, kind, name: `Module ${kind}`, term: TERM }));
  const practices = times(PRACTICES_PER_CONTRACT, (number) => `org:${name}-practice-${number}`);
  return {
    plan: [{ id: `regioplan:${name}`, region: regionOf(contract) }],
    plan_activity: [{ id: `activity:${name}`, plan: `regioplan:${name}`, challenges: [`challenge:${name}`] }],
    practice_area: practices.map((practice, number) => ({ id: `practicearea:${name}-${number}`, practice, wijk: `wijk:WK${name}0${number % 3}` })),
    member: practices.map((member, number) => ({ id: `membership:${name}-${number}`, member, organisation: `org:${name}-group` })),
    contract: [{ id: of.contract, title: `Contract ${name}`, region: regionOf(contract), stage: 'SIGNED', signed_on: '2020-01-01', term: TERM }],
    party: [
      { id: `party:${name}-group`, ...of, organisation: `org:${name}-group`, side: 'PROVIDER', term: TERM },
      { id: `party:${name}-insurer`, ...of, organisation: INSURER, side: 'INSURER', term: TERM },
    ],
    agreement: agreementRows(contract, (number) => `Agreement ${number}`),
    module: modules,
    module_uptake: modules.flatMap(({ id }, index) => practices.slice(index).map((practice, number) => ({ id: `uptake:${name}-${index}-${number}`, module: id, practice, term: TERM }))),
    monitoring_indicator: times(AGREEMENTS_PER_CONTRACT, (number) => indicatorRow(name, number)),
    measurement: times(AGREEMENTS_PER_CONTRACT, (number) => YEARS.map((year) => measurementRow(`${name}-${number}`, year))).flat(),
    funding: YEARS.flatMap((year) => modules.map(({ id }, index) => ({ id: `funding:${name}-${year}-${index}`, ...of, module: id, kind: 'STRUCTURAL', year, amount_euros: '1000.00' }))),
  };
}

function laterRows(contract: number): Rows {
  const name = nameOf(contract);
  const of = { contract: `contract:${name}` };
  const left = { id: `party:${name}-left`, ...of, organisation: 'org:left', side: 'INSURER', term: '[2020-01-01,2022-01-01)' };
  return {
    party: contract % 2 === 0 ? [left] : [],
    agreement: agreementRows(contract, (number) => `Agreement ${number}, put otherwise`).map((row) => ({ ...row, valid: '[2023-01-01,)', because: 'Put otherwise' })),
  };
}

function correctedRows(contract: number): Rows {
  const rows = agreementRows(contract, (number) => `Agreement ${number}, as it should be put`).filter((_, number) => number % 4 === 0);
  return { agreement: rows.map((row) => ({ ...row, valid: '[2023-01-01,)', because: 'A mistake' })) };
}

function agreementRows(contract: number, titleOf: (number: number) => string): Row[] {
  const name = nameOf(contract);
  return times(AGREEMENTS_PER_CONTRACT, (number) => ({
    id: `agreement:${name}-${number}`,
    contract: `contract:${name}`,
    title: `${titleOf(number)} of ${name}`,
    activity: number % 3 === 0 ? null : `activity:${name}`,
    published: number % 10 === 0,
    without_indicator_reason: 'It is measured elsewhere',
    term: TERM,
  }));
}

function indicatorRow(name: string, number: number): Row {
  const norm = { direction: 'AT_LEAST', norm: '10', unit: 'persons', data_source: 'A count' };
  const moments = { frequency: 'YEARLY', first_moment: '2021-12-31', last_moment: '2029-12-31' };
  return { id: `monitoring:${name}-${number}`, agreement: `agreement:${name}-${number}`, title: `Indicator ${number}`, ...norm, ...moments, term: TERM };
}

function measurementRow(indicator: string, year: number): Row {
  return { id: `measurement:${indicator}-${year}`, indicator: `monitoring:${indicator}`, moment: `${year}-12-31`, measured_on: `${year}-12-31`, value: String(year - 2013) };
}

export function regionOf(contract: number): string {
  return `region:r${contract % REGIONS}`;
}
