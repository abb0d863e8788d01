-- What servicing shows of loans on which something is due today or was due before, for those who collect it. The books
-- must stand on that day.
create function loan_due(today date) returns table (loan_id varchar, customer_id varchar, currency char(3), due_date date,
                                                    days_past_due integer, due_fen bigint)
    language sql stable set search_path from current as $$
    select l.id, l.customer_id, l.currency, l.next_due, today - l.next_due,
           x.due + l.costs_fen - l.costs_paid_fen - l.advance_fen
      from loan l
     cross join lateral (
        select coalesce(sum(i.principal_fen - i.principal_paid_fen + i.interest_fen - i.interest_paid_fen
                            + i.penalty_fen - i.penalty_paid_fen), 0)::bigint due
          from instalment i where i.loan_id = l.id and i.due_date <= today) x
     where l.status = 'ACTIVE' and not l.set_aside and l.next_due <= today
$$;

-- The borrower allows us to draw what is due from his account, up to an amount each time, until he takes it back. The
-- account is a token of the provider's binding, never a number.
create table direct_debit_mandate (
    id              varchar(36)  primary key,
    loan_id         varchar(36)  not null references loan (id),
    account_token   varchar(80)  not null,
    currency        char(3)      not null,
    largest_fen     bigint       not null check (largest_fen > 0),
    consent_version varchar(40)  not null,
    given_by        varchar(100) not null,
    given_at        timestamptz  not null,
    revoked_by      varchar(100),
    revoked_at      timestamptz,
    check ((revoked_by is null) = (revoked_at is null))
);
create unique index direct_debit_mandate_live on direct_debit_mandate (loan_id) where revoked_at is null;

create table direct_debit (
    key           varchar(80) primary key,
    loan_id       varchar(36) not null references loan (id),
    mandate_id    varchar(36) not null references direct_debit_mandate (id),
    due_date      date        not null,
    currency      char(3)     not null,
    amount_fen    bigint      not null check (amount_fen > 0),
    state         varchar(10) not null check (state in ('INSTRUCTED', 'ASKED', 'COLLECTED', 'FAILED', 'SKIPPED',
                                                        'UNBOOKED', 'BOUNCED')),
    reason        varchar(60),
    instructed_at timestamptz not null,
    ended_at      timestamptz
);
create index direct_debit_loan on direct_debit (loan_id, due_date);
create index direct_debit_mandate_of on direct_debit (mandate_id);
-- While one may still be drawn no other is begun.
create unique index direct_debit_one_open on direct_debit (loan_id) where state in ('INSTRUCTED', 'ASKED');
comment on column direct_debit.state is 'UNBOOKED: drawn, but the loan took it no more: people give it back';
