-- Partners that may call the API. Only a hash of the secret is kept: it is random and long, so one round is enough.
create table api_client (
    id text primary key,
    secret_hash text not null,
    created_at timestamptz not null,
    disabled_at timestamptz
);
