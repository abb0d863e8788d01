-- What borrowers complain of. Their words lie sealed under their key; what was corrected stands in loan_event or on the list.
create table complaint (
    id          varchar(36) primary key,
    loan_id     varchar(36) not null references loan (id),
    customer_id varchar(36) not null,
    subject     varchar(10) not null check (subject in ('BOOKS', 'CONDUCT', 'LIST', 'OTHER')),
    key_owner   varchar(64) not null,
    words       bytea       not null,
    made_by     varchar(80) not null,
    made_on     date        not null,
    answer_by   date,
    answered_on date
);
create index complaint_loan on complaint (loan_id, made_on);
create index complaint_customer on complaint (customer_id, made_on);

-- What people found, one after the other; the last one counts.
create table complaint_finding (
    id           bigint generated always as identity primary key,
    complaint_id varchar(36) not null references complaint (id),
    finding      varchar(10) not null check (finding in ('UPHELD', 'PARTLY', 'REJECTED')),
    correction   varchar(10) not null check (correction in ('NOTHING', 'WAIVER', 'UNDO', 'LIST')),
    component    varchar(10),
    amount       varchar(20),
    entry        varchar(80),
    found_by     varchar(255) not null,
    change_key   varchar(80) unique,
    outcome      varchar(100),
    check ((correction = 'WAIVER') = (component is not null and amount is not null)),
    check ((correction = 'UNDO') = (entry is not null))
);
create index complaint_finding_complaint on complaint_finding (complaint_id, id);
comment on column complaint_finding.outcome is 'what became of the correction: a state of loan_change, or the rule that forbade it';
