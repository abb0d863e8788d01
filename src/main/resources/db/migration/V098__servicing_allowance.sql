-- Balances of all accounts over the journals up to one, so that a night sums only what was booked since the last one.
create table ledger_total (
    to_journal  bigint      not null,
    account     varchar(30) not null references ledger_account (code),
    currency    char(3)     not null,
    balance_fen bigint      not null,
    primary key (to_journal, account, currency)
);
create trigger ledger_total_append_only before update or delete or truncate on ledger_total
    for each statement execute function refuse_change();

-- The allowance for loan losses of a date: principal by class and rate, as the books stood that night.
create table allowance (
    business_date date        not null,
    currency      char(3)     not null,
    asset_class   varchar(20) not null,
    rate_bps      integer     not null,
    principal_fen bigint      not null,
    allowance_fen bigint      not null,
    primary key (business_date, currency, asset_class, rate_bps)
);
create trigger allowance_append_only before update or delete or truncate on allowance
    for each statement execute function refuse_change();
