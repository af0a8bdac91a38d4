/** Views without a rule, or with a weaker or a stricter one: what to put in place of what in their definitions. */
export type Mutant = readonly [what: string, views: string, pattern: RegExp, by: string];

const ALWAYS = "'(,)'::daterange";
/** The condition of the view as a whole: those of subqueries stand further in. */
const WHERE = /\n {2}WHERE [\s\S]*(?=;$)/;
const SHOWN = /&& (\w+\.)?valid\)/g;
const KNOWN_NOW = /\(known_at\(\) >= \(/;

/** Each with the view of what may be seen of it by what is known now. */
const HIDDEN = [
  ['agreements', 'agreement', 'disclosed_agreement'],
  ['uptake', 'module_uptake', 'disclosed_uptake'],
  ['use of services', 'support_use', 'disclosed_use'],
  ['funding', 'funding', 'disclosed_funding'],
  ['conditions', 'condition', 'disclosed_condition'],
] as const;

export const MUTANTS: readonly Mutant[] = [
  ...HIDDEN.flatMap(([name, view, now]): Mutant[] => [
    [`${name} for everyone`, view, WHERE, ''],
    [`${name} however put, for who was party`, `${view} ${now}`, SHOWN, `&& ${ALWAYS})`],
    [`${name} by what was known at the moment asked about only`, view, KNOWN_NOW, '(true OR known_at() >= ('],
  ]),
  ['indicators for everyone', 'monitoring_indicator', WHERE, ''],
  ['indicators of published agreements for everyone', 'monitoring_indicator', WHERE, ' WHERE sight.times IS NOT NULL OR EXISTS (SELECT FROM agreement WHERE agreement.id = indicator.agreement)'],
  ['indicators however put', 'monitoring_indicator', /&& (indicator|known)\.valid\)/g, `&& ${ALWAYS})`],
  ['indicators of agreements however put', 'monitoring_indicator', /&& agreement\.valid\)/g, `&& ${ALWAYS})`],
  ['indicators by what was known at the moment asked about only', 'monitoring_indicator', /might\.times \* may\.times/, 'might.times'],
  ['how indicators stand for who does not see all', 'monitoring_indicator', /COALESCE\(lower\(each\.each\), '0001-01-01'::date\)/, "'0001-01-01'::date"],
  ['how indicators stand on a date that is not seen', 'monitoring_indicator', /each\.each @> valid_on\(\)/, 'true'],
  ['measurements for everyone', 'measurement', /AND \( SELECT/, 'AND true OR ( SELECT'],
  ['measurements of any time for who sees the indicator', 'measurement', /indicator\.sight @> (measurement\.)?moment/, 'indicator.sight IS NOT NULL'],
  ['what has yet to be measured', 'measurement', /(measurement\.)?measured_on <= valid_on\(\)/, 'true'],
  ['who pays, for everyone', 'support_service', /WHEN \(\(EXISTS/, 'WHEN true OR ((EXISTS'],
  ['who pays, for who was party before', 'support_service', /&& (service|known)\.valid\)/g, `&& ${ALWAYS})`],

  ['rights for all time', 'disclosed_contract', /range_agg\(one\.term\)/, `range_agg(${ALWAYS})`],
  ['rights that have yet to begin', 'disclosed_contract', /begun\(rights\.times\)/, 'unnest(rights.times)'],
  ['rights apart for each record of a party', 'disclosed_contract', /GROUP BY one\.id/, 'GROUP BY one.id, one.term'],
  ['no rights for parties', 'disclosed_contract', /upper_inf\(party\.recorded\)/, 'false'],
  ['rights of who was recorded as a party at the moment', 'disclosed_contract', /upper_inf\(party\.recorded\)/, '(party.recorded @> known_at())'],
  ['rights of who became a party in the place of another, of before that', 'disclosed_contract', /\(party\.valid \*/, `(${ALWAYS} *`],
  ['rights of who is only proposed', 'disclosed_contract', /\(party\.certainty <> 'PROPOSED'::text\)/, 'true'],
  ['rights on what is signed of who only negotiated', 'disclosed_contract', /\(EXISTS \( SELECT\s+FROM party_version established/, '(true OR EXISTS ( SELECT FROM party_version established'],
  ['rights of who negotiated in the place of who signed', 'disclosed_contract', /\(established\.organisation = party\.organisation\)/, 'true'],
  ['rights of who will be established', 'disclosed_contract', /COALESCE\(\(lower\(established\.valid\) <= today\(\)\), true\)/, 'true'],
  ['no talks for who signed', 'disclosed_contract', /\(lower\(party\.term\) <= contract\.begins\)/, 'false'],
  ['talks for who joined later', 'disclosed_contract', /\(lower\(party\.term\) <= contract\.begins\)/, 'true'],
  ['no talks for who negotiates', 'disclosed_contract', /\(\(NOT contract\.signed\) OR \(lower/, '(false OR (lower'],
  ['rights of stewards for all time', 'disclosed_contract', /contract_version\.valid\s+FROM contract_version\s+WHERE \(\(\('steward/, `${ALWAYS} FROM contract_version WHERE ((('steward`],
  ['rights of who was recorded as a steward at the moment', 'disclosed_contract', /upper_inf\(contract_version\.recorded\)\)\) one/, '(contract_version.recorded @> known_at()))) one'],
  ['stewards of one region see all', 'disclosed_contract', /\('steward:'::text \|\| contract_version\.region\)/, `split_part(current_setting('regiograaf.scopes', true), ' ', 1)`],
  ['use of services for who provided them once', 'disclosed_service', /service\.valid AS term/, `${ALWAYS} AS term`],
  ['use of services for who has yet to provide them', 'disclosed_service', /begun\(rights\.times\)/, 'unnest(rights.times)'],
  ['no use of services for parties', 'disclosed_service', /contract\.id = service\.contract/, 'false'],
];
