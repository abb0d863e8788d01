-- The one trigger function of every append-only table, of whichever module: corrections are new rows.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only, it only grows: % refused', tg_table_name, tg_op;
end
$$;
