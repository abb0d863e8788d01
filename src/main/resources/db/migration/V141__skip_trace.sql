-- One search per case for a borrower who is lost; a case that loses him again goes on with it.
create table skip_trace (
    case_id     varchar(36) primary key,
    customer_id varchar(36) not null,
    debt_id     varchar(36) not null,
    state       varchar(10) not null check (state in ('OPEN', 'FOUND', 'NOT_FOUND')),
    opened_on   date        not null,
    ended_on    date,
    number_id   varchar(36),
    number_tries integer    not null default 0,
    call_allowed boolean    not null default false,
    check ((state = 'OPEN') = (ended_on is null))
);
comment on column skip_trace.number_id is 'contact_point that a third party gave and the borrower has not confirmed yet';
comment on column skip_trace.call_allowed is 'the contact gate has agreed to the call that is under way: its person may be shown';

-- Whom to ask, best first, and what came of it. The person himself stays in the vault.
create table trace_path (
    id             varchar(36)  primary key,
    case_id        varchar(36)  not null references skip_trace (case_id),
    node           varchar(96)  not null,
    relation       varchar(40)  not null,
    hops           smallint     not null check (hops between 1 and 2),
    score          numeric(9,6) not null,
    reach          numeric(9,6) not null,
    of_customer    varchar(36)  not null,
    application_id varchar(36),
    position       integer,
    rank           smallint     not null,
    attempts       integer      not null default 0,
    state          varchar(10)  not null check (state in ('PLANNED', 'ASKED', 'LEFT')),
    outcome        varchar(20),
    by_user        varchar(255),
    ended_at       timestamptz,
    unique (case_id, node),
    check ((state = 'PLANNED') = (outcome is null and ended_at is null)),
    check ((application_id is null) = (position is null))
);
comment on column trace_path.of_customer is 'in whose part of the vault name and number lie: as a named contact, or without application his own';
