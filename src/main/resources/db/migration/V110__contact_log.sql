-- Every touch of a person, allowed or not: the limits count these rows inside the transaction that adds one.
create table contact_log (
    id             varchar(36) primary key,
    key            varchar(120) not null unique,
    customer_id    varchar(36)  not null,
    debt_id        varchar(36)  not null,
    channel        varchar(12)  not null,
    purpose        varchar(12)  not null,
    template       varchar(40)  not null,
    decision       varchar(12)  not null check (decision in ('ALLOW', 'ALLOW_RELAY', 'DEFER', 'DENY')),
    reason         varchar(30)  not null,
    at             timestamptz  not null,
    deferred_until timestamptz,
    sent_at        timestamptz,
    talked         boolean      not null default false,
    check ((decision = 'DEFER') = (deferred_until is not null))
);
create index contact_log_person on contact_log (customer_id, at);
comment on column contact_log.at is 'business time of the decision';
comment on column contact_log.talked is 'a conversation with the person himself took place';

-- What forbids contact: written by whoever knows it, lifted by an end.
create table contact_restriction (
    id          bigint generated always as identity primary key,
    customer_id varchar(36) not null,
    kind        varchar(10) not null check (kind in ('HOLD', 'CEASE', 'DISPUTE', 'COMPLAINT', 'OPT_OUT')),
    channel     varchar(12),
    reason      varchar(60) not null,
    since       timestamptz not null,
    lifted_at   timestamptz,
    check ((kind = 'OPT_OUT') = (channel is not null))
);
create index contact_restriction_live on contact_restriction (customer_id) where lifted_at is null;
