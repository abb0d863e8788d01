-- Black, grey and sanctions lists: an entry has a reason, evidence and an end, and is never deleted.
create table list_entry (
    id          bigint generated always as identity primary key,
    list        varchar(10)  not null check (list in ('BLACK', 'GREY', 'SANCTIONS')),
    category    varchar(20)  not null,
    kind        varchar(20)  not null,
    blind_index char(64)     not null,
    reason      varchar(500) not null,
    evidence    varchar(200) not null,
    added_by    varchar(100) not null,
    added_at    timestamptz  not null,
    expires_at  timestamptz  not null,
    lifted_by   varchar(100),
    lifted_at   timestamptz
);
create index list_entry_lookup on list_entry (kind, blind_index);

-- What happened between this customer and us.
create table customer_mark (
    customer_id varchar(36)  not null references customer (id),
    mark        varchar(20)  not null check (mark in ('WRITE_OFF', 'FRAUD')),
    evidence    varchar(200) not null,
    marked_at   timestamptz  not null,
    primary key (customer_id, mark)
);
