-- What was refused to people at their tasks: own work confirmed, a task of somebody else completed, a side door tried.
-- Written in a transaction of its own, for the refused one is rolled back.
create table refused_attempt (
    id bigint generated always as identity primary key,
    attempted_at timestamp with time zone not null default current_timestamp,
    user_id varchar(255) not null,
    task_id varchar(64) not null,
    activity_id varchar(255),
    process_instance_id varchar(64),
    because varchar(400) not null
);

create index refused_attempt_by_user on refused_attempt (user_id, attempted_at);
