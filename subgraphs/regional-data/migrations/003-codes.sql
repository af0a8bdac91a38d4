-- Codes of wijken have letters too, since 2024.
alter table area_version drop constraint area_version_code_check, add constraint area_version_code_check
  check (code ~ '^(GM\d{4}|WK\d{4}[0-9A-Z]{2}|BU\d{4}[0-9A-Z]{4})$');
