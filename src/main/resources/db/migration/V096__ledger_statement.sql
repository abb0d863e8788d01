-- Invariant I7: what the providers say of our cash accounts and what the journal says is one to one. Everything here only
-- grows: a statement is kept as it came, a pair is never parted, a difference is never edited but explained.
create index journal_entry_cash on journal_entry (account, currency, journal_id) include (amount_fen)
    where account like 'CASH%';

create table provider_statement (
    id            bigint generated always as identity primary key,
    account       varchar(30) not null references ledger_account (code),
    currency      char(3)     not null,
    business_date date        not null,
    opening_fen   bigint      not null,
    closing_fen   bigint      not null,
    looked_to     bigint      not null,
    received_at   timestamptz not null default clock_timestamp(),
    unique (account, currency, business_date)
);
comment on table provider_statement is 'one account on one day as its provider says it; balances as in the journal: money we have is positive';

comment on column provider_statement.looked_to is 'journals up to this one are all there, dated by then, and looked at';

create table provider_statement_line (
    statement_id bigint       not null references provider_statement (id),
    number       integer      not null check (number > 0),
    name         varchar(200) not null,
    amount_fen   bigint       not null check (amount_fen <> 0),
    primary key (statement_id, number)
);
create index provider_statement_line_name on provider_statement_line (name);
comment on column provider_statement_line.name is 'what both sides call the movement: the key of our payout, the reference of a payment';
comment on column provider_statement_line.amount_fen is 'money that came in is positive';

create table cash_movement (
    journal_id    bigint       primary key references journal (id),
    statement_id  bigint       not null references provider_statement (id),
    account       varchar(30)  not null,
    currency      char(3)      not null,
    business_date date         not null,
    name          varchar(200) not null,
    amount_fen    bigint       not null
);
create index cash_movement_of on cash_movement (statement_id);
comment on table cash_movement is 'what the journal moved on a cash account, by its name at the provider; expected on that statement';

create table statement_match (
    statement_id bigint  not null,
    number       integer not null,
    journal_id   bigint  not null unique references cash_movement (journal_id),
    matched_by   bigint  not null references provider_statement (id),
    booked_fen   bigint  not null,
    stated_fen   bigint  not null,
    primary key (statement_id, number),
    foreign key (statement_id, number) references provider_statement_line (statement_id, number)
);
create index statement_match_by on statement_match (matched_by);

create table statement_finding (
    id            bigint generated always as identity primary key,
    kind          varchar(20)  not null check (kind in ('NOT_ON_STATEMENT', 'NOT_BOOKED', 'TWICE', 'AMOUNT_DIFFERS',
                                                        'OPENING_DIFFERS', 'CLOSING_DIFFERS', 'UNEXPLAINED', 'LATE')),
    account       varchar(30)  not null references ledger_account (code),
    currency      char(3)      not null,
    business_date date         not null,
    name          varchar(200),
    journal_id    bigint       references cash_movement (journal_id),
    statement_id  bigint       references provider_statement (id),
    number        integer,
    booked_fen    bigint       not null default 0,
    stated_fen    bigint       not null default 0,
    found_at      timestamptz  not null default clock_timestamp(),
    foreign key (statement_id, number) references provider_statement_line (statement_id, number)
);
create unique index statement_finding_once on statement_finding (kind, account, currency, business_date, journal_id,
    statement_id, number) nulls not distinct;
create index statement_finding_day on statement_finding (account, currency, business_date);
create index statement_finding_journal on statement_finding (journal_id);

create table statement_explanation (
    finding_id   bigint       primary key references statement_finding (id),
    explained_by varchar(100) not null,
    because      varchar(500) not null,
    explained_at timestamptz  not null default clock_timestamp()
);

-- A finding that later statements cleared no longer makes a difference; one that a person explained still does.
create view statement_difference as
select f.*, f.booked_fen - f.stated_fen difference_fen, e.explained_by, e.because, e.explained_at,
       case f.kind
           when 'NOT_ON_STATEMENT' then exists (select from statement_match m where m.journal_id = f.journal_id)
           when 'LATE' then exists (select from provider_statement s where s.account = f.account
                                       and s.currency = f.currency and s.business_date = f.business_date)
           when 'NOT_BOOKED' then exists (select from statement_match m where m.statement_id = f.statement_id
                                             and m.number = f.number)
           when 'TWICE' then exists (select from statement_match m where m.statement_id = f.statement_id
                                        and m.number = f.number)
           else false end cleared
  from statement_finding f left join statement_explanation e on e.finding_id = f.id;

do $$
declare
    grown name;
begin
    foreach grown in array array['provider_statement', 'provider_statement_line', 'cash_movement', 'statement_match',
                                 'statement_finding', 'statement_explanation'] loop
        execute format('create trigger %I before update or delete or truncate on %I
                        for each statement execute function ledger_only_grows()', grown || '_only_grows', grown);
    end loop;
end $$;

-- What may still be paired when a statement comes: its own lines and movements, and those found open before.
create view statement_line_open as
select s.id for_statement, l.statement_id, l.number, l.name, l.amount_fen
  from provider_statement s join provider_statement_line l on l.statement_id = s.id
 where not exists (select from statement_match m where m.statement_id = l.statement_id and m.number = l.number)
union all
select s.id, l.statement_id, l.number, l.name, l.amount_fen
  from provider_statement s
  join statement_finding f on f.account = s.account and f.currency = s.currency and f.kind in ('NOT_BOOKED', 'TWICE')
                          and f.statement_id <> s.id
  join provider_statement_line l on l.statement_id = f.statement_id and l.number = f.number
 where not exists (select from statement_match m where m.statement_id = l.statement_id and m.number = l.number);

create view cash_movement_open as
select m.statement_id for_statement, m.journal_id, m.name, m.amount_fen
  from cash_movement m
 where not exists (select from statement_match x where x.journal_id = m.journal_id)
union all
select s.id, m.journal_id, m.name, m.amount_fen
  from provider_statement s
  join statement_finding f on f.account = s.account and f.currency = s.currency and f.kind = 'NOT_ON_STATEMENT'
  join cash_movement m on m.journal_id = f.journal_id and m.statement_id <> s.id
 where not exists (select from statement_match x where x.journal_id = m.journal_id);
