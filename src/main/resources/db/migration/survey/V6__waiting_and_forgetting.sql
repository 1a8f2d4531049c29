-- Whoever adds or drops a round's table waits for all who read of any round, a backup say, and whoever answers waits
-- behind that. After two seconds the round is opened or released another time instead.
alter function survey.open_partition(uuid) set lock_timeout = '2s';

-- The owner sees nothing of this table by itself, but whether a collection is open.
create policy for_dropping on survey.collection for select to current_user using (true);

create or replace function survey.drop_partition(asked uuid) returns void
    language plpgsql security definer set search_path = '' set lock_timeout = '2s' as
$$
begin
    if exists (select from survey.collection c where c.collection = asked and c.state = 'open') then
        raise exception 'an open collection keeps its answers: %', asked;
    end if;
    execute format('drop table if exists survey.%I', 'sealed_' || replace(asked::text, '-', ''));
end
$$;
