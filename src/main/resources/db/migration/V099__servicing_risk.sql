-- First, second or third instalment late by 1, 7, 15 or 30 days (FPD, SPD, TPD): counted once per loan and number of days.
create table early_default (
    loan_id       varchar(36) not null references loan (id),
    days          smallint    not null check (days in (1, 7, 15, 30)),
    instalment    smallint    not null check (instalment between 1 and 3),
    business_date date        not null,
    primary key (loan_id, days)
);
create trigger early_default_append_only before update or delete or truncate on early_default
    for each statement execute function refuse_change();

-- What interrupts the limitation of the claim (民法典 art. 195); payments are known from the loan itself.
create table limitation_event (
    id          bigint generated always as identity primary key,
    loan_id     varchar(36)  not null references loan (id),
    kind        varchar(20)  not null check (kind in ('DEMAND', 'ACKNOWLEDGEMENT', 'SUIT', 'ARBITRATION')),
    on_date     date         not null,
    evidence    varchar(120) not null,
    recorded_by varchar(80)  not null,
    recorded_at timestamptz  not null default clock_timestamp(),
    unique (loan_id, kind, on_date, evidence)
);
create trigger limitation_event_append_only before update or delete or truncate on limitation_event
    for each statement execute function refuse_change();
comment on column limitation_event.evidence is 'reference of the document that proves it, no personal data';
