package se.lyhord.survey.store;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.survey.CollectionId;
import se.lyhord.survey.Slips;

@Repository
@Transactional
class StoredSlips implements Slips {

    private final JdbcClient jdbc;

    StoredSlips(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int draw(CollectionId collection, int count, Standing standing) {
        var last = jdbc.sql("""
                        update survey.collection set numbers = numbers + :count where collection = :id
                        returning numbers""")
                .param("count", count)
                .param("id", collection.value())
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        insert into survey.slip (collection, number, standing, is_given)
                        select :id, number, :standing, :given from generate_series(:first, :last) number""")
                .param("id", collection.value())
                .param("standing", key(standing))
                .param("given", standing == Standing.HANDED_OUT)
                .param("first", last - count + 1)
                .param("last", last)
                .update();
        return last - count + 1;
    }

    @Override
    public int handOut(CollectionId collection, Set<Integer> numbers) {
        return jdbc.sql("""
                        update survey.slip set standing = 'handed_out', is_given = true
                        where collection = :id and number in (:numbers) and standing = 'printed'""")
                .param("id", collection.value())
                .param("numbers", numbers)
                .update();
    }

    @Override
    public boolean end(CollectionId collection, int number, Standing standing) {
        return jdbc.sql("""
                        update survey.slip set standing = :standing, is_given = is_given or :standing = 'replaced'
                        where collection = :id and number = :number and standing in ('printed', 'handed_out')""")
                        .param("standing", key(standing))
                        .param("id", collection.value())
                        .param("number", number)
                        .update()
                == 1;
    }

    @Override
    public int passOn(CollectionId collection) {
        return jdbc.sql("""
                        update survey.slip set standing = 'passed_on'
                        where collection = :id and number = (select min(number) from survey.slip
                                                             where collection = :id and standing = 'withdrawn')
                        returning number""")
                .param("id", collection.value())
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public Counts counts(CollectionId collection) {
        return jdbc.sql("""
                        select count(*) filter (where standing = 'printed') as printed,
                               count(*) filter (where is_given) as handed_out,
                               count(*) filter (where standing in ('withdrawn', 'passed_on')) as withdrawn,
                               count(*) filter (where standing = 'replaced') as replaced,
                               count(*) filter (where standing in ('printed', 'handed_out')) as in_use,
                               count(*) filter (where standing in ('printed', 'handed_out', 'withdrawn')) as taking_places
                        from survey.slip where collection = :id""").param("id", collection.value()).query(Counts.class).single();
    }

    @Override
    public int firstLook(CollectionId collection, LocalDate day, int atLeastNow) {
        jdbc.sql("""
                        insert into survey.shown_progress (collection, day, at_least) values (:id, :day, :now)
                        on conflict (collection, day) do nothing""")
                .param("id", collection.value())
                .param("day", day)
                .param("now", atLeastNow)
                .update();
        return jdbc.sql("select at_least from survey.shown_progress where collection = :id and day = :day")
                .param("id", collection.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    private static String key(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }
}
