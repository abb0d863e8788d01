-- What changed a loan beside payouts, repayments and costs, in the words of the account's events. It only grows: an event
-- that should not have been is undone by a later one.
create table loan_event (
    id            bigint generated always as identity primary key,
    key           varchar(120) not null unique,
    change_key    varchar(100) not null,
    loan_id       varchar(36)  not null references loan (id),
    kind          varchar(30)  not null,
    because       varchar(300) not null,
    type          varchar(30)  not null,
    value_date    date         not null,
    recorded_on   date         not null check (recorded_on >= value_date),
    content       text         not null,
    after_entries integer      not null,
    recorded_at   timestamptz  not null default clock_timestamp()
);
create index loan_event_loan on loan_event (loan_id, id);
comment on column loan_event.content is 'the event as the command replay reads it';
comment on column loan_event.after_entries is 'entries that the journal had of the loan: what came first on one date';

-- What a change corrected of what was booked before, and why.
create table loan_correction (
    id          bigint generated always as identity primary key,
    loan_id     varchar(36)  not null references loan (id),
    change_key  varchar(100) not null,
    event_key   varchar(120) not null,
    place       varchar(60)  not null,
    from_fen    bigint       not null,
    to_fen      bigint       not null,
    recorded_on date         not null,
    check (from_fen <> to_fen)
);
create index loan_correction_loan on loan_correction (loan_id, id);
comment on column loan_correction.place is 'bucket of an allocation, or account of the journal';

create trigger loan_event_append_only before update or delete or truncate on loan_event
    for each statement execute function refuse_change();
create trigger loan_correction_append_only before update or delete or truncate on loan_correction
    for each statement execute function refuse_change();

-- A loan with events is brought forward by its fold; penalty_to is then the day up to which it was folded.
alter table loan add column by_events boolean not null default false;
alter table loan add column charged_off boolean not null default false;
alter table loan alter column status type varchar(12);
alter table loan drop constraint loan_status_check;
alter table loan add constraint loan_status_check
    check (status in ('ACTIVE', 'SETTLED', 'RETURNED', 'WRITTEN_OFF', 'SOLD'));
create index loan_by_events on loan (id) where by_events and status = 'ACTIVE';
comment on column loan.charged_off is 'off the assets; the borrower owes as before';
