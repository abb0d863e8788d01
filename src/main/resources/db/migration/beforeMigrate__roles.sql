-- Two roles without a login stand between the application and the tables' owner: whoever may connect as the application
-- is a member of one of them. Where the owner may not create roles, the administrator makes them before the first start.
do $$
begin
    if not exists (select 1 from pg_roles where rolname = 'loanflow_app') then
        create role loanflow_app nologin;
    end if;
    if not exists (select 1 from pg_roles where rolname = 'loanflow_read_only') then
        create role loanflow_read_only nologin;
    end if;
exception when duplicate_object or unique_violation then
    null; -- another node made them in this very moment
end $$;
