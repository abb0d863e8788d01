-- Changes of loans that people ask for. What was booked of them stands in loan_event, which only grows; this is the work.
create table loan_change (
    id             varchar(36) primary key,
    change_key     varchar(80)  not null unique,
    loan_id        varchar(36)  not null references loan (id),
    kind           varchar(30)  not null,
    reason         varchar(30)  not null,
    value_date     date,
    bank_reference varchar(80) unique,
    events         text         not null,
    asked_by       varchar(255) not null,
    asked_at       timestamptz  not null,
    state          varchar(20)  not null check (state in ('ASKED', 'BOOKED', 'REFUSED', 'NOT_POSSIBLE', 'TAKEN_BACK')),
    authority      varchar(20),
    answered_by    varchar(800),
    answered_at    timestamptz,
    rule           varchar(200),
    check ((state = 'ASKED') = (answered_at is null))
);
create index loan_change_loan on loan_change (loan_id, asked_at);
comment on column loan_change.bank_reference is 'of the money that came or was sent: the same money is booked by one change only';
