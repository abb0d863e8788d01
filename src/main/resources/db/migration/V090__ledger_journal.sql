-- The ledger only grows: a journal is a dated, referenced set of entries that sum to zero; a correction is a new one.
create table ledger_account (
    code varchar(30) primary key,
    kind varchar(10) not null check (kind in ('ASSET', 'LIABILITY', 'INCOME', 'EXPENSE')),
    meaning varchar(120) not null
);
insert into ledger_account (code, kind, meaning) values
    ('CASH_PAYOUT',         'ASSET',     'Money at the payout provider, paid to borrowers 放款账户'),
    ('CASH_COLLECTION',     'ASSET',     'Money received from borrowers 收款账户'),
    ('PRINCIPAL',           'ASSET',     'Principal that borrowers owe 贷款本金'),
    ('INTEREST_RECEIVABLE', 'ASSET',     'Interest fallen due and not yet paid 应收利息'),
    ('PENALTY_RECEIVABLE',  'ASSET',     'Penalty interest charged and not yet paid 应收罚息'),
    ('COSTS_RECEIVABLE',    'ASSET',     'Enforcement costs charged and not yet paid 应收费用'),
    ('ADVANCE',             'LIABILITY', 'Paid by borrowers before it was due, or too much 预收及多收款'),
    ('INTEREST_INCOME',     'INCOME',    'Interest 利息收入'),
    ('PENALTY_INCOME',      'INCOME',    'Penalty interest 罚息收入'),
    ('COSTS_RECOVERED',     'INCOME',    'Enforcement costs charged to borrowers 费用收回');

create table journal (
    id            bigint generated always as identity primary key,
    reference     varchar(120) not null unique,
    loan_id       varchar(36)  not null,
    business_date date         not null,
    reverses      bigint unique references journal (id),
    because       varchar(200),
    posted_at     timestamptz  not null default clock_timestamp(),
    check ((reverses is null) = (because is null))
);
create index journal_loan on journal (loan_id, business_date);
comment on column journal.reference is 'what happened, once: the same reference is never posted twice';

-- amount_fen: debit positive, credit negative; minor units of the currency.
create table journal_entry (
    journal_id bigint      not null references journal (id),
    line       smallint    not null check (line > 0),
    account    varchar(30) not null references ledger_account (code),
    currency   char(3)     not null,
    amount_fen bigint      not null check (amount_fen <> 0),
    primary key (journal_id, line)
);

-- Debits = credits per journal and currency. A journal's entries are written by one statement, so the check is one
-- query per statement and not one call per row: a day of a million loans stays affordable.
create function journal_entry_must_balance() returns trigger language plpgsql as $$
declare
    unbalanced bigint;
begin
    select min(e.journal_id) into unbalanced
      from (select e.journal_id
              from journal_entry e
             where e.journal_id in (select n.journal_id from new_entry n)
             group by e.journal_id, e.currency
            having sum(e.amount_fen) <> 0) e;
    if unbalanced is not null then
        raise exception 'journal % does not balance', unbalanced using errcode = 'check_violation';
    end if;
    return null;
end $$;
create trigger journal_entry_balance after insert on journal_entry
    referencing new table as new_entry for each statement execute function journal_entry_must_balance();

-- At the end of the transaction no journal is empty.
create function journal_must_have_entries() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from journal_entry where journal_id = new.id) then
        raise exception 'journal % has no entries', new.id using errcode = 'check_violation';
    end if;
    return null;
end $$;
create constraint trigger journal_not_empty after insert on journal
    deferrable initially deferred for each row execute function journal_must_have_entries();

create function ledger_only_grows() returns trigger language plpgsql as $$
begin
    raise exception '% on % refused: the ledger only grows', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end $$;
create trigger journal_only_grows before update or delete or truncate on journal
    for each statement execute function ledger_only_grows();
create trigger journal_entry_only_grows before update or delete or truncate on journal_entry
    for each statement execute function ledger_only_grows();
create trigger ledger_account_only_grows before update or delete or truncate on ledger_account
    for each statement execute function ledger_only_grows();
revoke update, delete, truncate on journal, journal_entry, ledger_account from public;
