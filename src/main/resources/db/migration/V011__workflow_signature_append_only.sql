-- Signatures and notes are written once.
-- A function of its own for this module: names are shared by the whole schema.
create function signature_only_grows() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only, it only grows: % refused', tg_table_name, tg_op;
end
$$;

create trigger signature_append_only before update or delete or truncate on signature
    for each statement execute function signature_only_grows();
create trigger four_eyes_append_only before update or delete or truncate on four_eyes
    for each statement execute function signature_only_grows();
create trigger review_note_append_only before update or delete or truncate on review_note
    for each statement execute function signature_only_grows();
