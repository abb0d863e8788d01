-- Who completed which task, and whose work he or she confirmed. A person cannot confirm his or her own work, not even
-- by SQL: both names are bound to the signatures they stand for, and they must differ.
create table signature (
    task_id varchar(64) primary key,
    process_instance_id varchar(64) not null,
    business_key varchar(255),
    process_definition_id varchar(255) not null,
    activity_id varchar(255) not null,
    user_id varchar(255) not null,
    signed_at timestamp with time zone not null,
    unique (task_id, user_id)
);

create index signature_by_case on signature (process_instance_id, activity_id);

create table four_eyes (
    task_id varchar(64) not null,
    user_id varchar(255) not null,
    maker_task_id varchar(64) not null,
    maker_activity varchar(255) not null,
    maker_user varchar(255) not null,
    primary key (task_id, maker_task_id),
    foreign key (task_id, user_id) references signature (task_id, user_id),
    foreign key (maker_task_id, maker_user) references signature (task_id, user_id),
    constraint four_eyes_are_two_persons check (maker_user <> user_id)
);

-- What people typed. It never becomes a process variable.
create table review_note (
    task_id varchar(64) not null references signature (task_id),
    field varchar(255) not null,
    content varchar(4000) not null,
    primary key (task_id, field)
);
