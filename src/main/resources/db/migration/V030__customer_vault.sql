-- One row per person. The data key is wrapped by the master key; without it the profile is unreadable for ever.
create table customer (
    id             varchar(36) primary key,
    wrapped_key    bytea,
    sealed_profile bytea,
    created_at     timestamptz not null,
    updated_at     timestamptz not null
);

-- Keyed hashes of what identifies a person or a device: equality can be searched, values cannot be read.
create table customer_identifier (
    customer_id   varchar(36) not null references customer (id),
    kind          varchar(20) not null,
    blind_index   char(64)    not null,
    first_seen_at timestamptz not null,
    primary key (customer_id, kind, blind_index)
);
create unique index customer_identifier_id_number on customer_identifier (blind_index) where kind = 'ID_NUMBER';
create index customer_identifier_lookup on customer_identifier (kind, blind_index);

create table customer_contact (
    customer_id    varchar(36) not null references customer (id),
    application_id varchar(36) not null,
    position       int         not null,
    relation       varchar(20) not null,
    phone_index    char(64)    not null,
    sealed_person  bytea       not null,
    named_at       timestamptz not null,
    primary key (application_id, position)
);
create index customer_contact_phone on customer_contact (phone_index, named_at);

create table consent (
    id             bigint generated always as identity primary key,
    customer_id    varchar(36) not null references customer (id),
    application_id varchar(36) not null,
    purpose        varchar(20) not null,
    version        varchar(32) not null,
    granted_at     timestamptz not null,
    withdrawn_at   timestamptz
);
create unique index consent_once on consent (application_id, purpose, version);
create index consent_customer on consent (customer_id, purpose);

-- Every reading of personal data in clear text: by whom, what for.
create table reveal (
    id          bigint generated always as identity primary key,
    customer_id varchar(36)  not null references customer (id),
    revealed_by varchar(100) not null,
    reason      varchar(500) not null,
    revealed_at timestamptz  not null
);
create index reveal_customer on reveal (customer_id);
