-- Which third party was asked, by a node that is no personal data: each may be asked once about a person.
alter table contact_log add column third_party varchar(96);

-- Third parties who asked to be left alone, whosever debt it was about: for ever.
create table third_party_stop (
    third_party varchar(96) primary key,
    since       timestamptz not null
);
