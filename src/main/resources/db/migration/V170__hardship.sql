-- Borrowers who asked for another way to pay. What was booked of it stands in loan_event; this is the work.
create table hardship_request (
    id            varchar(36) primary key,
    loan_id       varchar(36) not null references loan (id),
    customer_id   varchar(36) not null,
    cause         varchar(20) not null,
    asked_by      varchar(80) not null,
    asked_on      date        not null,
    answer_by     date        not null,
    escalate_on   date        not null,
    state         varchar(10) not null check (state in
        ('ASKED', 'OFFERED', 'ACCEPTED', 'DECLINED', 'BOOKED', 'REFUSED', 'LAPSED', 'KEPT', 'BROKEN')),
    offer_ends_on date,
    reason        varchar(30),
    ended_on      date,
    check (answer_by >= escalate_on),
    check ((state in ('REFUSED', 'LAPSED', 'KEPT', 'BROKEN')) <= (ended_on is not null)),
    check ((state = 'REFUSED') = (reason is not null))
);
create unique index hardship_request_open on hardship_request (loan_id) where ended_on is null;
create index hardship_request_loan on hardship_request (loan_id, asked_on);

-- What a month can carry: as the borrower says, then as a person found it. Only grows.
create table hardship_assessment (
    id           bigint generated always as identity primary key,
    request_id   varchar(36) not null references hardship_request (id),
    finding      varchar(10) not null check (finding in ('DECLARED', 'PROVED', 'NOT_PROVED', 'GRAVE')),
    currency     char(3)     not null,
    income_fen   bigint      not null check (income_fen >= 0),
    living_fen   bigint      not null check (living_fen >= 0),
    debts_fen    bigint      not null check (debts_fen >= 0),
    by_whom      varchar(80) not null
);
create index hardship_assessment_request on hardship_assessment (request_id, id);
create trigger hardship_assessment_append_only before update or delete or truncate on hardship_assessment
    for each statement execute function refuse_change();

-- Plans that were worked out; the last one of a request is the one that is offered. Only grows.
create table hardship_plan (
    id           bigint generated always as identity primary key,
    request_id   varchar(36) not null references hardship_request (id),
    kind         varchar(20) not null check (kind in ('EXTENSION_30D', 'EXTENSION_6M', 'PLAN_36M')),
    from_due     date        not null,
    first_due    date        not null,
    more         integer     not null check (more >= 0),
    watch_until  date        not null,
    currency     char(3)     not null,
    instalment_fen bigint    not null,
    last_due     date        not null,
    affordable   boolean     not null,
    given_up_fen bigint      not null
);
create index hardship_plan_request on hardship_plan (request_id, id);
create trigger hardship_plan_append_only before update or delete or truncate on hardship_plan
    for each statement execute function refuse_change();
comment on column hardship_plan.from_due is 'due date of the oldest open instalment before the plan, which falls due on first_due with it';
comment on column hardship_plan.more is 'instalments that the rest is spread over beyond those there were';
comment on column hardship_plan.given_up_fen is 'penalty interest that is no longer owed with it';
