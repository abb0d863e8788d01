-- Who was proposed for the black list, by whom, on what evidence, and what came of it.
create table list_proposal (
    id             varchar(36)  primary key,
    customer_id    varchar(36)  not null references customer (id),
    application_id varchar(36)  not null,
    category       varchar(20)  not null check (category in ('LENDER_BLACK', 'BLACK_AGENT', 'LOST_LIST')),
    reason         varchar(500) not null,
    evidence       varchar(200) not null,
    proposed_by    varchar(255) not null,
    proposed_on    date         not null,
    state          varchar(10)  not null check (state in ('PROPOSED', 'LISTED', 'DROPPED', 'LIFTED', 'EXPIRED')),
    approved_by    varchar(255),
    confirmed_by   varchar(255),
    expires_on     date,
    check ((state in ('LISTED', 'LIFTED', 'EXPIRED')) = (expires_on is not null)),
    check (expires_on is null or (approved_by <> confirmed_by and proposed_by not in (approved_by, confirmed_by)))
);
create unique index list_proposal_once on list_proposal (customer_id, category) where state in ('PROPOSED', 'LISTED');

create table list_proposal_entry (
    proposal_id varchar(36) not null references list_proposal (id),
    entry_id    bigint      not null references list_entry (id),
    primary key (proposal_id, entry_id)
);

create table list_appeal (
    id          varchar(36)  primary key,
    proposal_id varchar(36)  not null references list_proposal (id),
    made_by     varchar(255) not null,
    made_on     date         not null,
    state       varchar(10)  not null check (state in ('OPEN', 'LIFTED', 'STANDS')),
    finding     varchar(30),
    decided_by  varchar(255),
    decided_on  date,
    check ((state = 'OPEN') = (decided_on is null))
);
create unique index list_appeal_open on list_appeal (proposal_id) where state = 'OPEN';
