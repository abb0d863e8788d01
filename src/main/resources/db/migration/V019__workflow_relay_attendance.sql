-- What people did to messages that the relay left to them.
create table relay_attendance (
    id         bigint generated always as identity primary key,
    box        varchar(6)   not null check (box in ('OUTBOX', 'INBOX')),
    message_id bigint       not null,
    act        varchar(6)   not null check (act in ('RETRY', 'CANCEL')),
    by_whom    varchar(255) not null,
    at         timestamptz  not null default clock_timestamp()
);
create index relay_attendance_message on relay_attendance (box, message_id);
create trigger relay_attendance_append_only before update or delete or truncate on relay_attendance
    for each statement execute function signature_only_grows();
