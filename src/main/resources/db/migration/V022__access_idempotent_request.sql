-- The answer given to a request, written in the transaction of its effect: asked again, the same bytes are given again.
create table idempotent_request (
    caller text not null,
    idempotency_key text not null,
    request_hash text not null,
    status integer not null,
    content_type text,
    location text,
    body bytea not null,
    answered_at timestamptz not null,
    primary key (caller, idempotency_key)
);
