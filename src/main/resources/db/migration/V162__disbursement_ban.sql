-- Licences of sources of money by date: without one that is in force nobody lends, whatever column licensed says.
create table funder_licence (
    funder_id   varchar(40) not null references funder,
    number      varchar(60) not null,
    valid_from  date        not null,
    valid_until date,
    primary key (funder_id, valid_from),
    check (valid_until is null or valid_until >= valid_from)
);
insert into funder_licence (funder_id, number, valid_from)
select id, coalesce(licence, '示例牌照'), date '2017-12-01' from funder where licensed;
comment on column funder_licence.valid_until is 'last day; null: until it is taken away';

-- What the law, a regulator or we ourselves forbid, by source or by kind of source, and by date. Never deleted.
create table funder_ban (
    id           bigint generated always as identity primary key,
    funder_id    varchar(40) references funder,
    source_type  varchar(20) check (source_type in
        ('OWN', 'BANK', 'BANK_PLATFORM', 'JOINT', 'CONSUMER_FINANCE', 'TRUST', 'MICROLOAN')),
    valid_from   date         not null,
    valid_until  date,
    basis        varchar(200) not null check (basis <> ''),
    because      varchar(500) not null,
    imposed_by   varchar(255) not null,
    imposed_at   timestamptz  not null,
    lifted_by    varchar(255),
    lifted_at    timestamptz,
    check (num_nonnulls(funder_id, source_type) = 1),
    check (valid_until is null or valid_until >= valid_from),
    check ((lifted_by is null) = (lifted_at is null)),
    -- Who forbids may not allow again alone.
    constraint funder_ban_four_eyes check (lifted_by <> imposed_by)
);
create index funder_ban_standing on funder_ban (valid_from) where lifted_at is null;
comment on column funder_ban.basis is 'law, rule or contract with its article';

-- The ban on a source that stands on a day, the oldest if there are several; null: none.
create function funder_banned(funder varchar, kind varchar, day date) returns bigint language sql stable as $$
    select min(b.id) from funder_ban b
     where (b.funder_id = funder or b.source_type = kind) and b.lifted_at is null
       and b.valid_from <= day and (b.valid_until is null or b.valid_until >= day)
$$;

create function funder_licensed(funder varchar, day date) returns boolean language sql stable as $$
    select exists (select from funder_licence l
                    where l.funder_id = funder and l.valid_from <= day and (l.valid_until is null or l.valid_until >= day))
$$;

-- When the provider was first told. An instruction that was not told yet can be stopped; one that was may be paid.
alter table payout add column told_at timestamptz;
update payout set told_at = instructed_at;
