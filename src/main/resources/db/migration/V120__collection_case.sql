-- A person's arrears over all loans: one living case, by the database (T15).
create table collection_case (
    id                varchar(36) primary key,
    customer_id       varchar(36) not null,
    status            varchar(10) not null check (status in ('OPEN', 'LEGAL', 'CURED')),
    stage             varchar(10) not null,
    stage_since       date        not null,
    tier              varchar(1)  not null check (tier in ('L', 'M', 'H', 'X')),
    score             integer,
    not_cured_bps     integer,
    broken_promises   smallint    not null default 0,
    last_broken_on    date,
    lost_since        date,
    opened_on         date        not null,
    closed_on         date,
    check ((status = 'CURED') = (closed_on is not null))
);
create unique index collection_case_living on collection_case (customer_id) where status <> 'CURED';
create index collection_case_customer on collection_case (customer_id);
comment on column collection_case.score is 'C1 card on entry into the stage, kept for the stage; null in stages without a card';
comment on column collection_case.not_cured_bps is 'probability of not being cured within the window, basis points';

-- The loans of a case, as they stood when the case was last looked at.
create table collection_debt (
    case_id       varchar(36) not null references collection_case (id),
    loan_id       varchar(36) not null,
    due_date      date        not null,
    days_past_due integer     not null,
    currency      char(3)     not null,
    overdue_fen   bigint      not null,
    principal_fen bigint      not null,
    since         date        not null,
    cured_on      date,
    primary key (case_id, loan_id)
);
create index collection_debt_loan on collection_debt (loan_id);

-- What was done, or was to be done and was not.
create table collection_action (
    id          varchar(36) primary key,
    case_id     varchar(36) not null references collection_case (id),
    action      varchar(24) not null,
    template    varchar(40) not null,
    stage       varchar(10) not null,
    tier        varchar(1)  not null,
    planned_for date        not null,
    attempt     smallint    not null default 1,
    state       varchar(12) not null check (state in ('STARTED', 'DONE', 'DENIED', 'DEFERRED', 'NOT_TAKEN')),
    reason      varchar(30),
    retry_at    timestamptz,
    outcome     varchar(20),
    by_user     varchar(64),
    started_at  timestamptz not null,
    ended_at    timestamptz,
    unique (case_id, action, planned_for),
    check ((state = 'DEFERRED') = (retry_at is not null))
);
comment on column collection_action.reason is 'rule of the contact gate that refused or deferred, or why a promise was not taken';

create table promise (
    id              varchar(36) primary key,
    case_id         varchar(36) not null references collection_case (id),
    customer_id     varchar(36) not null,
    currency        char(3)     not null,
    amount_fen      bigint      not null check (amount_fen > 0),
    due_on          date        not null,
    made_on         date        not null,
    taken_by        varchar(64) not null,
    paid_before_fen bigint      not null,
    paid_fen        bigint,
    state           varchar(10) not null check (state in ('OPEN', 'KEPT', 'BROKEN')),
    ended_on        date,
    check ((state = 'OPEN') = (ended_on is null))
);
create unique index promise_open on promise (case_id) where state = 'OPEN';
create index promise_customer on promise (customer_id);
comment on column promise.paid_before_fen is 'all that the person had paid until the promise was made';
comment on column promise.paid_fen is 'what was paid on the promise when it was judged';

create table collection_hold (
    id        varchar(36) primary key,
    case_id   varchar(36) not null references collection_case (id),
    reason    varchar(20) not null,
    owner     varchar(64) not null,
    since     date        not null,
    until     date        not null,
    lifted_on date,
    check (until >= since)
);
create unique index collection_hold_live on collection_hold (case_id, reason) where lifted_on is null;

-- Before negative data are reported the borrower is told (征信业管理条例 art. 15); reporting may begin days later.
create table bureau_notice (
    loan_id     varchar(36) not null,
    due_date    date        not null,
    noticed_on  date        not null,
    report_from date        not null,
    primary key (loan_id, due_date)
);
