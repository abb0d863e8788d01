-- What other systems are told of a loan, in the order in which it happened; the outbox carries the number of the row.
create table business_event (
    id            bigint generated always as identity primary key,
    loan_id       varchar(36) not null references loan (id),
    type          varchar(30) not null,
    business_date date        not null,
    facts         text        not null,
    recorded_at   timestamptz not null default clock_timestamp()
);
create index business_event_loan on business_event (loan_id, id);
create trigger business_event_append_only before update or delete or truncate on business_event
    for each statement execute function refuse_change();
comment on column business_event.facts is 'JSON: amounts, dates, codes; no personal data';
