-- Outbox and inbox: what we tell the outside and what the outside tells us. Never personal data in a body.
-- A claim moves next_try_at ahead by the lease and counts the try; the count is the fence for its end.
create table outbox (
    id          bigint generated always as identity primary key,
    kind        varchar(60)  not null,
    key         varchar(120) not null,
    body        text         not null,
    state       varchar(10)  not null default 'WAITING' check (state in ('WAITING', 'SENT', 'STUCK', 'CANCELLED')),
    tries       integer      not null default 0,
    next_try_at timestamptz  not null default clock_timestamp(),
    reason      varchar(200),
    created_at  timestamptz  not null default clock_timestamp(),
    ended_at    timestamptz,
    unique (kind, key)
);
create index outbox_due on outbox (next_try_at) where state = 'WAITING';
create index outbox_stuck on outbox (id) where state = 'STUCK';

create table inbox (
    id          bigint generated always as identity primary key,
    kind        varchar(60)  not null,
    key         varchar(120) not null,
    body        text         not null,
    state       varchar(10)  not null default 'WAITING'
        check (state in ('WAITING', 'DONE', 'REJECTED', 'STUCK', 'CANCELLED')),
    tries       integer      not null default 0,
    next_try_at timestamptz  not null default clock_timestamp(),
    reason      varchar(200),
    created_at  timestamptz  not null default clock_timestamp(),
    ended_at    timestamptz,
    unique (kind, key)
);
create index inbox_due on inbox (next_try_at) where state = 'WAITING';
create index inbox_stuck on inbox (id) where state in ('STUCK', 'REJECTED');
