-- What is to be paid out, from whose money, and every instruction we ever gave. An account is a token of the payment
-- provider's card binding, never a number.
create table payout_order (
    application_id        varchar(64) primary key,
    loan_id               varchar(64) not null,
    round                 integer     not null,
    principal_fen         bigint      not null check (principal_fen > 0),
    net_fen               bigint      not null,
    currency              char(3)     not null,
    apr_bps               integer     not null,
    term_months           integer     not null,
    band                  varchar(10) not null,
    channel               varchar(20) not null,
    purpose               varchar(40) not null,
    region                varchar(10),
    exposure_after_fen    bigint      not null,
    unsecured_after_fen   bigint      not null,
    contract_date         date        not null,
    account_token         varchar(80) not null
);
comment on column payout_order.round is 'grows with each new offer that was accepted; three funders are asked per round';

create table funder_choice (
    id             bigint generated always as identity primary key,
    application_id varchar(64) not null references payout_order,
    round          integer     not null,
    funder_id      varchar(40) not null references funder,
    state          varchar(10) not null check (state in ('ASKED', 'RESERVED', 'REFUSED', 'RELEASED')),
    amount_fen     bigint      not null check (amount_fen > 0),
    currency       char(3)     not null,
    reserved_on    date        not null,
    reason         varchar(60)
);
-- At most one funder holds money for an application.
create unique index funder_choice_one_holds on funder_choice (application_id) where state in ('ASKED', 'RESERVED');
create index funder_choice_of on funder_choice (application_id);

create table payout (
    key                varchar(100) primary key,
    application_id     varchar(64)  not null references payout_order,
    loan_id            varchar(64)  not null,
    attempt            integer      not null,
    funder_id          varchar(40)  not null references funder,
    principal_fen      bigint       not null,
    amount_fen         bigint       not null check (amount_fen > 0),
    currency           char(3)      not null,
    account_token      varchar(80)  not null,
    state              varchar(12)  not null check (state in ('INSTRUCTED', 'CONFIRMED', 'REJECTED', 'RETURNED')),
    queries            integer      not null default 0,
    provider_reference varchar(100),
    reason             varchar(60),
    instructed_at      timestamptz  not null,
    ended_at           timestamptz,
    unique (loan_id, attempt),
    -- Civil Code art. 670: interest must not be deducted from the principal in advance.
    constraint payout_is_the_whole_principal check (amount_fen = principal_fen)
);
-- At most one payout of a loan is confirmed (I5), and none is begun while another may still be paid.
create unique index payout_one_alive on payout (loan_id) where state in ('INSTRUCTED', 'CONFIRMED');
create index payout_of on payout (application_id);
