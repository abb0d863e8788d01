-- Who gave a partner its credential, changed it or took it away. Never the secret, nor its hash.
create table api_client_change (
    id        bigint generated always as identity primary key,
    client_id text         not null references api_client (id),
    act       varchar(7)   not null check (act in ('CREATE', 'ROTATE', 'DISABLE')),
    by_whom   varchar(255) not null,
    at        timestamptz  not null default clock_timestamp()
);
create trigger api_client_change_append_only before update or delete or truncate on api_client_change
    for each statement execute function signature_only_grows();
