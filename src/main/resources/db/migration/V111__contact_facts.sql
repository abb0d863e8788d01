-- What others know of a person and the gate must know: open promises, lost contact, limitation, third parties.
alter table contact_restriction drop constraint contact_restriction_kind_check;
alter table contact_restriction drop constraint contact_restriction_check;
alter table contact_restriction alter column kind type varchar(20);
alter table contact_restriction add column on_date date;
alter table contact_restriction add constraint contact_restriction_kind check (kind in
    ('HOLD', 'CEASE', 'DISPUTE', 'COMPLAINT', 'LOST', 'TIME_BARRED', 'THIRD_PARTY_OPT_OUT', 'OPT_OUT', 'PROMISE'));
alter table contact_restriction add constraint contact_restriction_channel check ((kind = 'OPT_OUT') = (channel is not null));
alter table contact_restriction add constraint contact_restriction_date check ((kind = 'PROMISE') = (on_date is not null));
create unique index contact_restriction_once on contact_restriction (customer_id, kind, coalesce(channel, reason))
    where lifted_at is null;
comment on column contact_restriction.on_date is 'promised day: the one day on which one reminder is allowed';

alter table contact_log add column party varchar(10) not null default 'DEBTOR' check (party in ('DEBTOR', 'THIRD'));
alter table contact_log add column call_outcome varchar(20);
comment on column contact_log.call_outcome is 'what the person who called wrote down';

-- A touch that waits for its moment: the gate is asked when it is made, not when it is planned.
create table planned_touch (
    key         varchar(120) primary key,
    customer_id varchar(36)  not null,
    debt_id     varchar(36)  not null,
    channel     varchar(12)  not null,
    purpose     varchar(12)  not null,
    template    varchar(40)  not null,
    party       varchar(10)  not null,
    at_work     boolean      not null,
    visitors    smallint     not null,
    body        text         not null
);
comment on column planned_touch.body is 'JSON: values of the template, dates and amounts only';

-- Days on which the hours of a Sunday hold. The days that the law fixes by date (全国年节及纪念日放假办法); those of
-- the lunar calendar, and the days moved by the yearly notice of the State Council, are entered by compliance.
create table public_holiday (
    day     date        primary key,
    because varchar(40) not null
);
insert into public_holiday (day, because)
select make_date(y, d.month, d.day), d.because
  from generate_series(2026, 2035) y,
       (values (1, 1, '元旦 New Year'), (5, 1, '劳动节 Labour Day'), (5, 2, '劳动节 Labour Day'),
               (10, 1, '国庆节 National Day'), (10, 2, '国庆节 National Day'), (10, 3, '国庆节 National Day'))
           d(month, day, because);
