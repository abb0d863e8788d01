-- Whose money a loan is, and which share of its principal: that share is payable to him as long as the borrower owes it.
create table loan_funder (
    loan_id   varchar(36) primary key,
    funder_id varchar(40) not null,
    share_bps integer     not null check (share_bps between 1 and 10000)
);
create trigger loan_funder_append_only before update or delete or truncate on loan_funder
    for each statement execute function refuse_change();
