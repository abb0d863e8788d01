-- One row per application: what it brought (blind indexes only), what we counted, where its screening stands.
create table screening (
    application_id      varchar(64) primary key,
    customer_id         varchar(64) not null,
    channel             varchar(20) not null,
    customer_type       varchar(20) not null,
    declared_income_fen bigint,
    currency            char(3)     not null default 'CNY',
    id_index            varchar(64) not null,
    phone_index         varchar(64) not null,
    bank_card_index     varchar(64) not null,
    device_index        varchar(64),
    ip_index            varchar(64),
    wifi_index          varchar(64),
    agent_code          varchar(64),
    signals             jsonb       not null,
    counters            jsonb       not null default '{}',
    applied_at          timestamptz not null,
    state               varchar(10) not null default 'OPEN'
        check (state in ('OPEN', 'LOOKUPS', 'EVALUATION', 'STEP_UP', 'LIVENESS', 'DECIDED')),
    step_up_until       timestamptz,
    outcome             varchar(10) check (outcome in ('PASS', 'REJECT')),
    fraud_band          varchar(10),
    reasons             varchar(40)[] not null default '{}',
    decided_at          timestamptz,
    check ((state = 'DECIDED') = (outcome is not null))
) with (fillfactor = 60);

-- Each window is one range of one index; the last columns answer it without a visit to the table.
create index screening_of_id on screening (id_index, applied_at) include (device_index, phone_index);
create index screening_of_phone on screening (phone_index, applied_at) include (id_index);
create index screening_of_bank_card on screening (bank_card_index, applied_at) include (id_index);
create index screening_of_device on screening (device_index, applied_at) include (customer_id)
    where device_index is not null;
create index screening_of_ip on screening (ip_index, applied_at) where ip_index is not null;
create index screening_of_wifi on screening (wifi_index, applied_at) where wifi_index is not null;

create table declared_contact (
    application_id varchar(64) not null references screening,
    phone_index    varchar(64) not null,
    customer_id    varchar(64) not null,
    named_at       timestamptz not null,
    primary key (application_id, phone_index)
);
create index declared_contact_of_phone on declared_contact (phone_index, named_at) include (customer_id);

-- One row per question to a vendor. No answer in time: the facts stay unknown, which refers and never passes.
create table lookup (
    application_id varchar(64) not null references screening,
    vendor         varchar(20) not null,
    state          varchar(12) not null default 'ASKED'
        check (state in ('ASKED', 'ANSWERED', 'UNAVAILABLE', 'TIMED_OUT', 'LATE', 'NO_CONSENT')),
    facts          jsonb       not null default '{}',
    why            varchar(40),
    asked_at       timestamptz not null,
    answered_at    timestamptz,
    primary key (application_id, vendor)
) with (fillfactor = 70);

-- Sealed records: content is canonical JSON, hash covers it and the record before it of the same application.
create table screening_decision (
    id             bigint generated always as identity primary key,
    application_id varchar(64) not null references screening,
    step           varchar(12) not null check (step in ('PRE_SCREEN', 'RULES', 'DECISION')),
    content        text        not null,
    previous_hash  char(64)    not null,
    hash           char(64)    not null unique,
    sealed_at      timestamptz not null default clock_timestamp()
);
create index screening_decision_of_application on screening_decision (application_id, id);

create trigger screening_decision_is_append_only
    before update or delete on screening_decision
    for each row execute function refuse_change();
