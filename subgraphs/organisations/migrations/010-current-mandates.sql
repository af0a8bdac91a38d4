-- What is checked of mandates when one is recorded looks at what stands; without these it also walks all that was ever recorded before it,
-- and each version costs more than the last.
create index mandate_standing_parent on mandate_version (parent) where upper_inf(recorded);

create index mandate_standing_exclusive on mandate_version (theme, authority, granting_side) where exclusive and upper_inf(recorded);
