-- A loan and what is owed on it. Amounts in minor units of the loan's currency; the ledger is the truth, these columns
-- are its balances by instalment (invariant I2, checked every night).
create table loan (
    id                 varchar(36) primary key,
    application_id     varchar(36) not null unique,
    partner_id         varchar(60),
    customer_id        varchar(36) not null,
    currency           char(3)     not null,
    principal_fen      bigint      not null check (principal_fen > 0),
    apr_bps            integer     not null check (apr_bps >= 0),
    penalty_bps        integer     not null check (penalty_bps >= 0),
    days_of_year       smallint    not null check (days_of_year in (360, 365)),
    term_months        smallint    not null check (term_months > 0),
    disbursed_on       date        not null,
    status             varchar(10) not null check (status in ('ACTIVE', 'SETTLED', 'RETURNED')),
    closed_on          date,
    costs_fen          bigint      not null default 0,
    costs_paid_fen     bigint      not null default 0,
    advance_fen        bigint      not null default 0 check (advance_fen >= 0),
    penalty_booked_fen bigint      not null default 0,
    penalty_to         date        not null,
    next_due           date,
    stage              varchar(10) not null,
    max_days_past_due  integer     not null default 0,
    reminder_tier      varchar(1)  not null,
    reminded_to        timestamptz not null,
    set_aside          boolean     not null default false,
    check (costs_paid_fen between 0 and costs_fen),
    check ((status = 'ACTIVE') = (closed_on is null))
);
create index loan_next_due on loan (next_due) where status = 'ACTIVE';
create index loan_partner on loan (partner_id);
comment on column loan.next_due is 'due date of the oldest instalment that neither payments nor the advance cover';
comment on column loan.penalty_to is 'day up to which penalty interest is charged';

create table instalment (
    loan_id            varchar(36) not null references loan (id),
    number             smallint    not null check (number > 0),
    due_date           date        not null,
    principal_fen      bigint      not null check (principal_fen >= 0),
    interest_fen       bigint      not null check (interest_fen >= 0),
    principal_paid_fen bigint      not null default 0,
    interest_paid_fen  bigint      not null default 0,
    penalty_basis      bigint      not null default 0,
    penalty_fen        bigint      not null default 0,
    penalty_paid_fen   bigint      not null default 0,
    fallen_due         boolean     not null default false,
    paid_on            date,
    primary key (loan_id, number),
    check (principal_paid_fen between 0 and principal_fen),
    check (interest_paid_fen between 0 and interest_fen),
    check (penalty_paid_fen between 0 and penalty_fen)
);
create index instalment_to_fall_due on instalment (due_date) where not fallen_due;
comment on column instalment.interest_fen is 'interest owed; early settlement lowers it to the days used';
comment on column instalment.penalty_basis is 'sum of overdue principal times days: penalty is rounded once, on the sum';

create table repayment (
    id                varchar(36) primary key,
    loan_id           varchar(36) not null references loan (id),
    payer             varchar(60) not null,
    payment_reference varchar(80) not null,
    currency          char(3)     not null,
    amount_fen        bigint      not null check (amount_fen > 0),
    received_on       date        not null,
    costs_fen         bigint      not null,
    penalty_fen       bigint      not null,
    interest_fen      bigint      not null,
    principal_fen     bigint      not null,
    advance_fen       bigint      not null,
    settled           boolean     not null,
    unique (payer, payment_reference),
    check (costs_fen + penalty_fen + interest_fen + principal_fen + advance_fen = amount_fen)
);
create index repayment_loan on repayment (loan_id);
comment on column repayment.advance_fen is 'kept for what falls due later; negative when an earlier advance was used too';

create table business_day (
    business_date date primary key,
    opened_at     timestamptz not null default clock_timestamp(),
    closed_at     timestamptz
);

create table stage_change (
    loan_id       varchar(36) not null references loan (id),
    business_date date        not null,
    from_stage    varchar(10) not null,
    to_stage      varchar(10) not null,
    told          boolean     not null default false,
    primary key (loan_id, business_date)
);
create index stage_change_untold on stage_change (loan_id) where not told;

create table loan_set_aside (
    loan_id       varchar(36) not null references loan (id),
    business_date date        not null,
    step          varchar(30) not null,
    because       varchar(200) not null,
    primary key (loan_id, business_date, step)
);
