-- Who confirms own work by SQL writes no row, and leaves a trace. The check constraint stays behind it as second lock.
create function four_eyes_refuse_own_work() returns trigger language plpgsql as $$
begin
    if new.maker_user <> new.user_id then
        return new;
    end if;
    insert into refused_attempt (user_id, task_id, activity_id, because)
    values (new.user_id, new.task_id, new.maker_activity, 'own work confirmed by SQL, as ' || session_user);
    return null;
end
$$;

create trigger four_eyes_refuse_own_work before insert on four_eyes
    for each row execute function four_eyes_refuse_own_work();

create trigger refused_attempt_append_only before update or delete or truncate on refused_attempt
    for each statement execute function signature_only_grows();
