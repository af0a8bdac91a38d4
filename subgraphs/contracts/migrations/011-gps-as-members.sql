-- A GP may be a member in person: whom the GP represents counts then, who it is does not matter here.
alter table member_version alter column member drop not null;
