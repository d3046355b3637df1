-- A password that somebody else gave an officer opens nothing but the way to one of the officer's own (ASVS 5.0, 6.4.1).
alter table officers add column password_given boolean not null default false;
-- Whoever has never come in still has the one that was given. Those of the demonstration country stand on its sign-in page.
update officers set password_given = true where signed_in_at is null and not exists (select from demonstration);

alter table sessions drop constraint sessions_owes_check;
alter table sessions add constraint sessions_owes_check check (owes in ('second-factor', 'enrolment', 'password'));
