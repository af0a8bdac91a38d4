// The columns that a figure of a set has of its set, as they stand.
const OF_SET =
  'from_precision to_precision certainty source fictional last_confirmed_on maintained_by report_errors_to note term_from term_to status period approximate area'.split(' ');

// What, if it changes, makes another figure of it.
const SAID = ['source', 'certainty', 'term', 'fictional', 'last_confirmed_on', 'note', 'approximate'];

/**
 * Statement that looks up one figure for each that is asked; no row where nothing is recorded.
 *
 * A figure that was delivered by itself comes before one of a set, and of two sets the one that was recorded last. The figure of a
 * set was recorded when it became what it is, not when another figure of the set was corrected.
 *
 * Its parameter: a JSON array of `[area, slug of the indicator, first year, last year]`; of those years, the last with a figure counts.
 */
export function figureQuery(schema: string): string {
  const table = (name: string): string => `"${schema}"."${name}"`;
  const columns = (of: string, names: readonly string[]): string => names.map((name) => `${of}.${name}`).join(', ');
  // All that is asked of one area and the same years is looked up at once: unpacking a set of a hundred figures costs more than all else.
  return `
    with wanted as (
      select each ->> 0 as area, (each ->> 2)::integer as first, (each ->> 3)::integer as last, array_agg(each ->> 1) as slugs, array_agg(at) as ats
      from jsonb_array_elements(?::jsonb) with ordinality as given (each, at) group by 1, 2, 3
    ), by_itself as (
      select figure.* from wanted cross join lateral (
        select distinct on (key.at) key.at, ${columns('o', ['id', 'indicator', ...OF_SET, 'recorded_at', 'recorded_because', 'value', 'missing_reason'])}
        from ${table('observation')} o join unnest(wanted.slugs, wanted.ats) as key (slug, at) on o.indicator = 'indicator:' || key.slug
        where o.area = wanted.area and o.period between wanted.first and wanted.last order by key.at, o.period desc
      ) figure
    ), of_set as (
      select figure.* from wanted cross join lateral (
        select distinct on (key.at) key.at, key.slug, s.id as set, s.said -> key.slug as said, s.corrected, ${columns('s', [...OF_SET, 'recorded_at', 'recorded_because'])}
        from (
          select s.*, s.figures || '{}' as said, exists (select from ${table('figure_set_history')} h where h.id = s.id and h.recorded_at < s.recorded_at) as corrected
          from ${table('figure_set')} s where s.area = wanted.area and s.period between wanted.first and wanted.last offset 0
        ) s cross join unnest(wanted.slugs, wanted.ats) as key (slug, at)
        where s.said -> key.slug is not null order by key.at, s.period desc, s.recorded_at desc, s.id
      ) figure
    )
    select distinct on (at) * from (
      select by_itself.*, true as is_by_itself from by_itself
      union all
      select of_set.at, 'observation:' || split_part(area, ':', 2) || '-' || slug || '-' || period, 'indicator:' || slug, ${columns('of_set', OF_SET)},
        since.recorded_at, since.recorded_because,
        case jsonb_typeof(said) when 'number' then said::numeric end, case jsonb_typeof(said) when 'string' then said #>> '{}' end, false
      from of_set cross join lateral (
        select of_set.recorded_at, of_set.recorded_because where not of_set.corrected
        union all
        (select recorded_at, recorded_because from (
           select h.recorded_at, h.recorded_because, bool_and(h.figures -> of_set.slug = of_set.said and (${columns('h', SAID)}) is not distinct from (${columns('now', SAID)}))
             over (order by h.recorded_at desc) as same
           from ${table('figure_set_history')} h join ${table('figure_set_history')} now on now.id = of_set.set and now.recorded_at = of_set.recorded_at
           where of_set.corrected and h.id = of_set.set and h.recorded_at <= of_set.recorded_at
         ) version where same order by recorded_at limit 1)
      ) since
    ) figure order by at, period desc, is_by_itself desc`;
}
