-- Signing in with more than a password: second factors of officers, what is open of a sign-in that is not finished, and
-- what an officer is told about the own sign-in.

-- The authenticator (RFC 6238) of an officer. The secret is sealed under a key of the vault (AES-256-GCM; the officer is
-- bound in), so a copy of the database makes no codes.
create table authenticators (
  officer_id uuid primary key references officers (id) on delete cascade,
  ciphertext bytea not null,
  nonce bytea not null check (length(nonce) = 12),
  added_at timestamptz not null,
  -- the latest time step whose code was accepted: none at or before it opens again (RFC 6238, 5.2)
  last_step bigint not null
);

-- What was shown to an officer to be put into an authenticator, until a code proves that it is there.
create table authenticator_offers (
  officer_id uuid primary key references officers (id) on delete cascade,
  ciphertext bytea not null,
  nonce bytea not null check (length(nonce) = 12),
  offered_at timestamptz not null default now()
);

-- Codes for the day on which the authenticator is lost: a keyed digest of each; one that was used is gone.
create table recovery_codes (
  officer_id uuid not null references officers (id) on delete cascade,
  digest bytea not null,
  primary key (officer_id, digest)
);

-- Public keys of passkeys (WebAuthn). The private ones never leave the officers' devices.
create table passkeys (
  -- the credential id, base64url
  id text primary key,
  officer_id uuid not null references officers (id) on delete cascade,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  -- as the officer calls it
  name text not null,
  added_at timestamptz not null,
  used_at timestamptz
);
create index passkeys_officer on passkeys (officer_id);

-- Challenges that a passkey is to sign, by a digest: each is taken once, and soon or never.
create table passkey_challenges (
  digest bytea primary key,
  -- whose passkey is being added; null where somebody signs in
  officer_id uuid references officers (id) on delete cascade,
  made_at timestamptz not null default now()
);

-- By which person of a ministry's own identity provider (OpenID Connect) an officer signs in. The subject is what does not
-- change there; a name may pass to another person.
create table provider_links (
  issuer text not null,
  subject text not null,
  officer_id uuid not null references officers (id) on delete cascade,
  linked_at timestamptz not null default now(),
  primary key (issuer, subject),
  unique (issuer, officer_id)
);

-- Ways to the provider that are under way, by a digest of the state; taken once.
create table provider_journeys (
  digest bytea primary key,
  verifier text not null,
  nonce text not null,
  made_at timestamptz not null default now()
);

-- What happened to the sign-in of an officer, told to that officer and never removed.
create table sign_in_notices (
  id uuid primary key default gen_random_uuid(),
  officer_id uuid not null references officers (id) on delete cascade,
  what text not null check (what in ('factors-reset', 'password-reset', 'authenticator-added', 'authenticator-removed',
    'recovery-code-used', 'recovery-codes-made', 'passkey-added', 'passkey-removed', 'codes-guessed', 'provider-linked')),
  at timestamptz not null,
  -- who did it, where it was somebody else
  by_officer_id uuid references officers (id),
  -- by the clock of the database, as signed_in_at below
  made_at timestamptz not null default clock_timestamp(),
  read_at timestamptz
);
create index sign_in_notices_officer on sign_in_notices (officer_id, at desc);

-- When the officer last came in with all that is required.
alter table officers add column signed_in_at timestamptz;

-- A session that still owes something opens nothing but the way to give it.
alter table sessions add column owes text check (owes in ('second-factor', 'enrolment'));
alter table sessions add column tries integer not null default 0;
-- What the officer sees of it in the list: made for that, and no key to it.
alter table sessions add column id uuid not null default gen_random_uuid() unique;
alter table sessions add column how text not null default 'password'
  check (how in ('password', 'authenticator', 'recovery-code', 'passkey', 'provider'));
-- Coarse on purpose, e.g. windows and firefox: enough to know one's own, too little to follow somebody.
alter table sessions add column system text not null default 'other';
alter table sessions add column browser text not null default 'other';

-- What an officer may do was changed: whatever is open under what it was before ends in the same transaction, by whichever
-- way the change came.
create function end_sessions() returns trigger language plpgsql security definer set search_path = pana as $$
begin
  delete from sessions where officer_id = new.id;
  return null;
end $$;
create trigger officers_end_sessions after update of roles, suspended, organisation_id on officers for each row
  when (old.roles is distinct from new.roles or new.suspended or old.organisation_id is distinct from new.organisation_id)
  execute function end_sessions();

-- The same for the officers of an organisation that is suspended.
create function end_sessions_of_organisation() returns trigger language plpgsql security definer
  set search_path = pana as $$
begin
  delete from sessions s using officers o where o.id = s.officer_id and o.organisation_id = new.id;
  return null;
end $$;
create trigger organisations_end_sessions after update of suspended on organisations for each row when (new.suspended)
  execute function end_sessions_of_organisation();
revoke execute on function end_sessions(), end_sessions_of_organisation() from public;

grant select, insert, update, delete on authenticators, authenticator_offers, recovery_codes, passkeys, passkey_challenges,
  provider_links, provider_journeys to pana_app;
grant select, insert on sign_in_notices to pana_app;
grant update (read_at) on sign_in_notices to pana_app;
