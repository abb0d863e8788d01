-- The observation period (考察期) of a loan: its first three due dates. A row is there once something came of it.
create table loan_observation (
    loan_id    varchar(36) primary key references loan (id),
    touched_on date,
    outcome    varchar(10) check (outcome in ('FROZEN', 'WIDENED', 'PASSED')),
    ended_on   date,
    check ((outcome is null) = (ended_on is null))
);
comment on column loan_observation.outcome is 'FROZEN: no better terms after this loan; WIDENED: better ones; PASSED: as usual';
