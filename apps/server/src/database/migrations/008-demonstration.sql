-- What demonstration country is loaded here, if one is: written with its bodies, before its files, so that a load that was
-- cut off is known as such and can go on.
create table demonstration (
  here boolean primary key default true check (here),
  seed text not null,
  files integer not null,
  until timestamptz not null,
  complete boolean not null default false
);
grant select on demonstration to pana_app;
