-- What an applicant shows to see and steer the one application it was issued for. Only a hash is kept.
create table applicant_token (
    token_hash text primary key,
    application_id text not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null
);
create index applicant_token_application on applicant_token (application_id);
