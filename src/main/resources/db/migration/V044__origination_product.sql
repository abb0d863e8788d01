-- Which product an application is for, and what a partner's file says of the applicant by name of the fact.
alter table application add column product varchar(30) not null default 'CN_CASH';
alter table application add column attested jsonb not null default '{}';

-- A partner's customer without identifiers of his own: known by the partner's reference only.
create unique index customer_identifier_partner_reference on customer_identifier (blind_index)
    where kind = 'PARTNER_REFERENCE';

insert into reason_text (code, text_zh, text_en) values
    ('REQUESTED_AMOUNT', '申请金额影响评分', 'The amount asked for lowered the score'),
    ('TERM_MONTHS', '申请期限影响评分', 'The term lowered the score'),
    ('DECLARED_INCOME', '申报收入水平影响评分', 'The declared income lowered the score'),
    ('DEBT_TO_INCOME', '现有负债收入比影响评分', 'Present debt for the income lowered the score'),
    ('DELINQUENCIES_24M', '近 24 个月逾期次数影响评分', 'Late payments within 24 months lowered the score'),
    ('CREDIT_HISTORY_DAYS', '信用历史长度影响评分', 'The length of the credit history lowered the score'),
    ('HARD_ENQUIRIES_6M', '近 6 个月查询次数影响评分', 'Credit enquiries within 6 months lowered the score'),
    ('MONTHS_SINCE_DELINQUENCY', '距上次逾期时间影响评分', 'The time since a late payment lowered the score'),
    ('MONTHS_SINCE_PUBLIC_RECORD', '距上次公共记录时间影响评分', 'The time since a public record lowered the score'),
    ('OPEN_ACCOUNTS', '未结清账户数影响评分', 'The number of open accounts lowered the score'),
    ('TOTAL_ACCOUNTS', '账户总数影响评分', 'The number of all accounts lowered the score'),
    ('PUBLIC_RECORDS', '公共负面记录影响评分', 'Public records lowered the score'),
    ('REVOLVING_BALANCE', '循环信用余额影响评分', 'The revolving balance lowered the score'),
    ('BANKRUPTCIES', '破产记录影响评分', 'A bankruptcy on record lowered the score'),
    ('HOME_OWNERSHIP', '住房情况影响评分', 'The housing situation lowered the score'),
    ('INCOME_VERIFICATION', '收入核验方式影响评分', 'How the income was checked lowered the score'),
    ('STATED_PURPOSE', '借款用途影响评分', 'The stated purpose lowered the score');
