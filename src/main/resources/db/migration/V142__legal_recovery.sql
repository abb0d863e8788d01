-- One claim per late loan that collection handed over to law.
create table legal_claim (
    id            varchar(36) primary key,
    case_id       varchar(36) not null,
    loan_id       varchar(36) not null references loan (id),
    customer_id   varchar(36) not null,
    opened_on     date        not null,
    proceedings   varchar(10) not null default 'NONE'
        check (proceedings in ('NONE', 'FILED', 'AWARDED', 'ENFORCING', 'EXHAUSTED')),
    declined_on   date,
    notice_denied boolean     not null default false,
    state         varchar(14) not null default 'OPEN'
        check (state in ('OPEN', 'PAID', 'TIME_BARRED', 'EXHAUSTED', 'TO_WRITE_OFF')),
    closed_on     date,
    check ((state = 'OPEN') = (closed_on is null))
);
create unique index legal_claim_open on legal_claim (loan_id) where state = 'OPEN';
create index legal_claim_case on legal_claim (case_id);

-- What was asked of an outer party, once under its key, and what it answered.
create table legal_act (
    key        varchar(80)  primary key,
    claim_id   varchar(36)  not null references legal_claim (id),
    kind       varchar(12)  not null check (kind in ('ARBITRATION', 'LITIGATION', 'ENFORCEMENT', 'PLACEMENT')),
    party      varchar(60)  not null,
    state      varchar(10)  not null check (state in ('OPEN', 'WON', 'LOST', 'ENDED')),
    reference  varchar(80)  not null,
    bundle     char(64),
    costs_fen  bigint       not null default 0 check (costs_fen >= 0),
    share_bps  integer      not null default 0 check (share_bps between 0 and 5000),
    paid_fen   bigint       not null default 0,
    fee_fen    bigint       not null default 0,
    asked_on   date         not null,
    until      date,
    ended_on   date,
    ending     varchar(40),
    check ((kind = 'PLACEMENT') = (until is not null)),
    check ((state = 'OPEN') = (ended_on is null))
);
create index legal_act_claim on legal_act (claim_id);
create unique index legal_act_open on legal_act (claim_id) where state = 'OPEN';
comment on column legal_act.bundle is 'SHA-256 of the list of documents that was filed';
comment on column legal_act.fee_fen is 'share of the agency in what was paid while it had the claim; ours to bear, never the borrower''s';

-- Agencies that may be given claims: licensed, on the published list, with a processing agreement (PIPL art. 21).
create table collection_agency (
    id             varchar(60) primary key,
    name           varchar(80) not null,
    licensed_until date        not null,
    listed         boolean     not null,
    agreement_id   varchar(60),
    share_bps      integer     not null check (share_bps between 0 and 5000)
);
insert into collection_agency (id, name, licensed_until, listed, agreement_id, share_bps) values
    ('agency-1', '示例委外机构一 Sample agency one', '2035-12-31', true, 'processing-2026-01', 2500),
    ('agency-2', '示例委外机构二 Sample agency two', '2035-12-31', false, 'processing-2026-02', 1800);

-- What the tables legal-route and legal-step ask about a claim. Limitation is servicing's to say.
create function legal_facts(claim varchar, today date) returns table (loan_id varchar, customer_id varchar,
        currency char(3), active boolean, written_off boolean, dpd integer, principal_open_fen bigint, lost_days integer,
        broken_promises integer, disputed boolean, held boolean, clause boolean, share_consent boolean,
        notice_served_days integer, filings integer, placements integer, placement_open boolean)
    language sql stable set search_path from current as $$
    select l.id, l.customer_id, l.currency, l.status = 'ACTIVE' and l.next_due < today, l.status = 'WRITTEN_OFF',
           greatest(today - l.next_due, 0),
           (select coalesce(sum(i.principal_fen - i.principal_paid_fen), 0)::bigint from instalment i where i.loan_id = l.id),
           today - k.lost_since, k.broken_promises::integer,
           exists (select from contact_restriction r where r.customer_id = l.customer_id and r.lifted_at is null
                      and r.kind in ('DISPUTE', 'COMPLAINT')),
           exists (select from contact_restriction r where r.customer_id = l.customer_id and r.lifted_at is null
                      and r.kind = 'HOLD'),
           exists (select from contract d where d.application_id = l.application_id and d.arbitration_clause
                      and d.voided_at is null),
           exists (select from consent s where s.application_id = l.application_id and s.purpose = 'SHARE_AGENCY'
                      and s.withdrawn_at is null),
           (select today - max((g.at at time zone 'Asia/Shanghai')::date) from contact_log g
             where g.customer_id = l.customer_id and g.debt_id = l.id and g.template = 'LEGAL_NOTICE_V1'
               and g.decision = 'ALLOW' and (g.at at time zone 'Asia/Shanghai')::date >= l.next_due),
           (select count(*)::integer from legal_act a where a.claim_id = c.id and a.kind in ('ARBITRATION', 'LITIGATION')),
           (select count(*)::integer from legal_act a where a.claim_id = c.id and a.kind = 'PLACEMENT'),
           exists (select from legal_act a where a.claim_id = c.id and a.kind = 'PLACEMENT' and a.state = 'OPEN')
      from legal_claim c
      join loan l on l.id = c.loan_id
      join collection_case k on k.id = c.case_id
     where c.id = claim
$$;

-- The documents of a claim (DOMAIN §10.5), each fixed by the hash of what our tables hold today.
create function legal_documents(loan varchar) returns table (kind text, reference text, sha256 text)
    language sql stable set search_path from current as $$
    with l as (select * from loan where id = legal_documents.loan),
    found(place, kind, reference, content) as (
        select 1, 'CONTRACT', d.id::text, d.sha256 from contract d join l on d.application_id = l.application_id
         where d.voided_at is null
        union all
        select 2, 'IDENTITY_CHECK', max(k.application_id), string_agg(k.vendor || k.state || k.facts::text || k.asked_at::text, '|' order by k.vendor)
          from lookup k join l on k.application_id = l.application_id having count(*) > 0
        union all
        select 3, 'CONSENTS', max(s.application_id), string_agg(s.purpose || s.version || s.granted_at::text || coalesce(s.withdrawn_at::text, ''), '|' order by s.id)
          from consent s join l on s.application_id = l.application_id having count(*) > 0
        union all
        select 4, 'PAYOUT', p.key, coalesce(p.provider_reference, '') || p.amount_fen || p.currency || coalesce(p.ended_at::text, '')
          from payout p join l on p.loan_id = l.id where p.state = 'CONFIRMED'
        union all
        select 5, 'SCHEDULE', max(i.loan_id), string_agg(i.number || ':' || i.due_date || ':' || i.principal_fen || ':' || i.interest_fen, '|' order by i.number)
          from instalment i join l on i.loan_id = l.id having count(*) > 0
        union all
        select 6, 'STATEMENT', max(j.loan_id), string_agg(j.id || ':' || j.reference, '|' order by j.id)
          from journal j join l on j.loan_id = l.id having count(*) > 0
        union all
        select 7, 'NOTICES', max(g.debt_id), string_agg(g.id || g.template || g.decision || g.at::text, '|' order by g.at, g.id)
          from contact_log g join l on g.debt_id = l.id where g.purpose = 'LEGAL_NOTICE' having count(*) > 0
        union all
        select 8, 'CALLS', max(g.debt_id), string_agg(g.id || g.channel || coalesce(g.call_outcome, ''), '|' order by g.at, g.id)
          from contact_log g join l on g.debt_id = l.id where g.channel = 'HUMAN_CALL' having count(*) > 0)
    select f.kind, f.reference, encode(sha256(convert_to(f.content, 'UTF8')), 'hex') from found f order by f.place
$$;
