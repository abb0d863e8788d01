-- A relation ties a customer to a thing (phone, device, ...). Two customers with one thing are neighbours.
create table relation (
    thing       varchar(96)  not null,
    customer_id varchar(64)  not null,
    kind        varchar(10)  not null
        check (kind in ('PHONE', 'CARD', 'CONTACT', 'DEVICE', 'ADDRESS', 'WIFI', 'EMPLOYER')),
    purpose     varchar(20)  not null,
    weight      numeric(3,2) not null check (weight > 0 and weight <= 1),
    created_at  timestamptz  not null,
    primary key (thing, customer_id, kind, purpose) include (weight, created_at)
);
create index relation_of_customer on relation (customer_id, purpose) include (thing, kind, weight, created_at);

-- Customers known to be bad: confirmed by people (fraud) or by the books (write-off), never by a rule alone.
create table known_bad (
    customer_id varchar(64) not null,
    kind        varchar(10) not null check (kind in ('FRAUD', 'WRITE_OFF')),
    evidence    varchar(80) not null,
    since       timestamptz not null,
    primary key (customer_id, kind)
);
