-- A seal is the hash over a block of journals and over the seal before it: who changes, adds, removes or reorders a row
-- afterwards breaks its block, who cuts off the last blocks cannot show the heads that were published.
create table journal_seal (
    number        bigint      primary key check (number > 0),
    business_date date        not null,
    after_journal bigint      not null,
    to_journal    bigint      not null,
    journals      bigint      not null check (journals > 0),
    entries       bigint      not null,
    previous_head char(64)    not null,
    head          char(64)    not null unique,
    sealed_at     timestamptz not null default clock_timestamp(),
    check (to_journal > after_journal)
);
comment on table journal_seal is 'covers journals with after_journal < id <= to_journal; previous_head of the first is 64 zeros';

create trigger journal_seal_only_grows before update or delete or truncate on journal_seal
    for each statement execute function ledger_only_grows();

-- What a seal says of its journals: one line per entry, in order, times independent of any zone.
create function journal_content(after_id bigint, to_id bigint)
    returns table (journals bigint, entries bigint, content text) language sql stable as $$
    select count(distinct j.id), count(*),
           string_agg(concat_ws('|', j.id, j.reference, j.loan_id, j.business_date - date '2000-01-01',
                                coalesce(j.reverses::text, '-'), coalesce(j.because, '-'), extract(epoch from j.posted_at),
                                coalesce(e.line::text, '-'), coalesce(e.account, '-'), coalesce(e.currency, '-'),
                                coalesce(e.amount_fen::text, '-')),
                      chr(10) order by j.id, e.line)
      from journal j left join journal_entry e on e.journal_id = j.id
     where j.id > after_id and j.id <= to_id
$$;

create function journal_seal_head(previous char(64), number bigint, business_date date, after_id bigint, to_id bigint,
                                  content text) returns char(64) language sql immutable as $$
    select encode(sha256(convert_to(concat_ws('|', previous, number, business_date - date '2000-01-01', after_id, to_id)
                                    || chr(10) || content, 'UTF8')), 'hex')
$$;

-- The last journal before which none is still being written: writers are waited for, and wait until the caller's
-- transaction ends. Runs as the owner, because who may only insert may not take this lock.
create function journal_cut() returns bigint language plpgsql security definer set search_path from current as $$
begin
    set local lock_timeout = '20s';
    lock table journal in share mode;
    return (select coalesce(max(id), 0) from journal);
end $$;
