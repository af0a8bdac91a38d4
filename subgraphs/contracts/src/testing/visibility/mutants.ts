/** Views without a rule, or with a weaker or a stricter one: what to put in place of what in the definition of which view. */
export type Mutant = readonly [what: string, view: string, pattern: RegExp, by: string];

const ALWAYS = "'(,)'::daterange";
/** The condition of the view as a whole: those of subqueries stand further in. */
const WHERE = /\n {2}WHERE [\s\S]*(?=;$)/;
const SHOWN = /&& (\w+\.)?valid\)/g;
const KNOWN_NOW = /\(caller\.is_current OR/;

const HIDDEN = [
  ['agreements', 'agreement'],
  ['uptake', 'module_uptake'],
  ['use of services', 'support_use'],
  ['funding', 'funding'],
  ['conditions', 'condition'],
] as const;

/** Whether somebody else was established in the place of the same party. */
const ANYBODY = `EXISTS (SELECT FROM party_version other WHERE other.id = party_version.id AND other.certainty = 'ESTABLISHED'
  AND upper_inf(other.recorded) AND COALESCE(lower(other.valid) <= today(), true))`;

export const MUTANTS: readonly Mutant[] = [
  ...HIDDEN.flatMap(([name, view]): Mutant[] => [
    [`${name} for everyone`, view, WHERE, ''],
    [`${name} however put, for who was party`, view, SHOWN, `&& ${ALWAYS})`],
    [`${name} by what was known at the moment asked about only`, view, KNOWN_NOW, '(true OR'],
  ]),
  ['indicators for everyone', 'monitoring_indicator', WHERE, ''],
  ['indicators of published agreements for everyone', 'monitoring_indicator', WHERE, ' WHERE sight.times IS NOT NULL OR EXISTS (SELECT FROM agreement WHERE agreement.id = indicator.agreement)'],
  ['indicators however put', 'monitoring_indicator', /&& (indicator|known)\.valid\)/g, `&& ${ALWAYS})`],
  ['indicators of agreements however put', 'monitoring_indicator', /&& agreement\.valid\)/g, `&& ${ALWAYS})`],
  ['indicators by what was known at the moment asked about only', 'monitoring_indicator', /might\.times \* may\.times/, 'might.times'],
  ['how indicators stand for who does not see all', 'monitoring_indicator', /COALESCE\(lower\(each\.each\), '0001-01-01'::date\)/, "'0001-01-01'::date"],
  ['how indicators stand on a date that is not seen', 'monitoring_indicator', /each\.each @> valid_on\(\)/, 'true'],
  ['measurements for everyone', 'measurement', WHERE, ' WHERE measurement.measured_on <= valid_on()'],
  ['measurements of any time for who sees the indicator', 'measurement', /\(contract\.term @> measurement\.moment\)/g, 'true'],
  ['measurements by indicators however put', 'measurement', /&& (indicator|known)\.valid\)/g, `&& ${ALWAYS})`],
  ['measurements by agreements however put', 'measurement', /&& agreement\.valid\)/g, `&& ${ALWAYS})`],
  ['measurements by what was known at the moment asked about only', 'measurement', KNOWN_NOW, '(true OR'],
  ['what has yet to be measured', 'measurement', /(measurement\.)?measured_on <= valid_on\(\)/, 'true'],
  ['who pays, for everyone', 'support_service', /WHEN \(\(EXISTS/, 'WHEN true OR ((EXISTS'],
  ['who pays, for who was party before', 'support_service', /&& (service|known)\.valid\)/g, `&& ${ALWAYS})`],

  ['rights for all time', 'contract_right', /range_agg\(one\.term\)/, `range_agg(${ALWAYS})`],
  ['rights that have yet to begin', 'contract_right', /begun\(rights\.times\)/, 'unnest(rights.times)'],
  ['rights apart for each record of a party', 'contract_right', /GROUP BY one\.id/, 'GROUP BY one.id, one.term'],
  ['no rights for parties', 'contract_right', /upper_inf\(party_version\.recorded\)/, 'false'],
  ['rights of who was recorded as a party at the moment', 'contract_right', /upper_inf\(party_version\.recorded\)/, '(party_version.recorded @> known_at())'],
  ['rights of who became a party in the place of another, of before that', 'contract_right', /\(party\.valid \*/, `(${ALWAYS} *`],
  ['rights of who is only proposed', 'contract_right', /\(party\.certainty <> 'PROPOSED'::text\)/, 'true'],
  ['rights on what is signed of who only negotiated', 'contract_right', /OR party\.established/, 'OR true'],
  ['rights of who negotiated in the place of who signed', 'contract_right', /bool_or\(\(\(party_version[\s\S]*? OVER \(PARTITION BY party_version\.id\)/, ANYBODY],
  ['rights of who will be established', 'contract_right', /COALESCE\(\(lower\(party_version\.valid\) <= today\(\)\), true\)/, 'true'],
  ['rights on what is signed of who signed something else', 'contract_right', /PARTITION BY party_version\.id/, ''],
  ['no talks for who signed', 'contract_right', /\(lower\(party\.term\) <= contract\.begins\)/, 'false'],
  ['talks for who joined later', 'contract_right', /\(lower\(party\.term\) <= contract\.begins\)/, 'true'],
  ['no talks for who negotiates', 'contract_right', /\(\(contract\.signed IS NOT TRUE\) OR \(lower/, '(false OR (lower'],
  ['rights of stewards for all time', 'contract_right', /contract_version\.valid\s+FROM contract_version\s+WHERE \(\(contract_version\.region/, `${ALWAYS} FROM contract_version WHERE ((contract_version.region`],
  ['rights of who was recorded as a steward at the moment', 'contract_right', /upper_inf\(contract_version\.recorded\)\)\) one/, '(contract_version.recorded @> known_at()))) one'],
  ['stewards of one region see all', 'contract_right', /substr\(scope\.scope[\s\S]*? AS substr/, 'contract_version.region'],
  ['use of services for who provided them once', 'service_right', /datemultirange\(service\.valid\) AS times/, `datemultirange(${ALWAYS}) AS times`],
  ['use of services for who has yet to provide them', 'service_right', /begun\(rights\.times\)/, 'unnest(rights.times)'],
  ['no use of services for parties', 'service_right', /contract\.id = service\.contract/, 'false'],
];
