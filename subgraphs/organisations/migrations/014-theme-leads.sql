-- Who leads a theme is asked for the organisations of a region; without this every answer walks the leads of all regions.
create index on theme_lead_version (organisation);
