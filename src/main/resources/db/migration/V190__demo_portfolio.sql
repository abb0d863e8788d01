-- The demo's living portfolio: whether it was begun, and whether it has been led to its end. No row: it never was.
create table demo_portfolio (
    id       smallint primary key default 1 check (id = 1),
    seed     bigint      not null,
    begun_at timestamptz not null default clock_timestamp(),
    ended_at timestamptz
);
