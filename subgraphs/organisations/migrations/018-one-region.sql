-- What is asked of a region costs what there is in that region.
select keep_out_of_reads('theme_lead_version', 'one_lead_per_theme'), keep_out_of_reads('succession_version', 'one_succession_of_a_pair'),
  keep_out_of_reads('seat_version', 'one_seat_of_a_post'), keep_out_of_reads('seat_version', 'one_seat_of_a_person'),
  keep_out_of_reads('endorsement_version', 'endorsed_once_at_a_time');

-- What is new waits in a list beside such an index, and each read of any region walks that list; the embedded database has nobody who empties it.
alter index organisation_version_regions_idx set (fastupdate = off);

alter index mandate_version_regions_idx set (fastupdate = off);

select gin_clean_pending_list('organisation_version_regions_idx'), gin_clean_pending_list('mandate_version_regions_idx');

-- Who is represented in what is asked of one organisation.
create index membership_represents on membership_version using gin (represents) with (fastupdate = off);
