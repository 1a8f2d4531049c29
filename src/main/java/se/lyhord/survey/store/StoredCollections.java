package se.lyhord.survey.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.organisation.Quarter;
import se.lyhord.survey.Collection;
import se.lyhord.survey.CollectionId;
import se.lyhord.survey.Collections;
import se.lyhord.survey.SealedId;

@Repository
@Transactional
class StoredCollections implements Collections {

    private final JdbcClient jdbc;

    StoredCollections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Collection> find(String home, Quarter quarter) {
        return jdbc.sql("select * from survey.collection where unit_code = :home and quarter = :quarter")
                .param("home", home)
                .param("quarter", quarter.toString())
                .query(StoredCollections::collection)
                .optional();
    }

    @Override
    public Optional<Collection> findAndHold(String home, Quarter quarter) {
        return jdbc.sql("select * from survey.collection where unit_code = :home and quarter = :quarter for update")
                .param("home", home)
                .param("quarter", quarter.toString())
                .query(StoredCollections::collection)
                .optional();
    }

    @Override
    public Optional<Collection> findAndHold(CollectionId id) {
        return jdbc.sql("select * from survey.collection where collection = :id for update")
                .param("id", id.value())
                .query(StoredCollections::collection)
                .optional();
    }

    @Override
    public boolean open(Collection collection, int invited) {
        var made = jdbc.sql("""
                        insert into survey.collection (collection, unit_code, quarter, template, template_version, state)
                        values (:id, :home, :quarter, :template, :version, 'open')
                        on conflict (unit_code, quarter) do nothing""")
                .param("id", collection.id().value())
                .param("home", collection.home())
                .param("quarter", collection.quarter().toString())
                .param("template", collection.template())
                .param("version", collection.templateVersion())
                .update();
        if (made == 0) {
            return false;
        }
        jdbc.sql("""
                        insert into survey.round (unit_code, quarter, invited) values (:home, :quarter, :invited)
                        on conflict (unit_code, quarter) do nothing""")
                .param("home", collection.home())
                .param("quarter", collection.quarter().toString())
                .param("invited", invited)
                .update();
        call("select survey.open_partition(:id)", collection.id());
        return true;
    }

    @Override
    public void close(CollectionId id) {
        jdbc.sql("update survey.collection set state = 'closed' where collection = :id and state = 'open'")
                .param("id", id.value())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Counts counts(Collection collection) {
        return jdbc.sql("""
                        select coalesce((select invited from survey.round r
                                         where r.unit_code = :home and r.quarter = :quarter), 0) as invited,
                               count(*) filter (where state <> 'declined') as handed_out,
                               count(*) filter (where state = 'declined') as declined,
                               count(*) filter (where state = 'submitted') as submitted
                        from survey.sealed where collection = :id""")
                .param("home", collection.home())
                .param("quarter", collection.quarter().toString())
                .param("id", collection.id().value())
                .query(Counts.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Collection> waiting(Optional<Quarter> quarter) {
        return jdbc.sql("""
                        select * from survey.collection
                        where state = 'closed' and quarter = coalesce(:quarter::text, quarter)
                        order by quarter, unit_code""")
                .param("quarter", quarter.map(Quarter::toString).orElse(null), java.sql.Types.VARCHAR)
                .query(StoredCollections::collection)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CollectionId> openBefore(Quarter quarter) {
        return jdbc.sql("select collection from survey.collection where state = 'open' and quarter < :quarter")
                .param("quarter", quarter.toString())
                .query((row, _) -> new CollectionId(requireNonNull(row.getObject("collection", UUID.class))))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Submitted> submitted(CollectionId id) {
        return jdbc.sql("select id, sealed from survey.sealed where collection = :id and state = 'submitted'")
                .param("id", id.value())
                .query((row, _) -> new Submitted(
                        new SealedId(requireNonNull(row.getBytes("id"))), requireNonNull(row.getBytes("sealed"))))
                .list();
    }

    @Override
    public void release(Collection collection, List<byte[]> answers) {
        jdbc.sql("select survey.make_room_for(:quarter)")
                .param("quarter", collection.quarter().toString())
                .query((_, _) -> true)
                .list();
        for (var answer : answers) {
            jdbc.sql("""
                            insert into survey.response (quarter, unit_code, template, template_version, answers)
                            values (:quarter, :home, :template, :version, :answers)""")
                    .param("quarter", collection.quarter().toString())
                    .param("home", collection.home())
                    .param("template", collection.template())
                    .param("version", collection.templateVersion())
                    .param("answers", answer)
                    .update();
        }
        call("select survey.drop_partition(:id)", collection.id());
        jdbc.sql("update survey.collection set state = 'released' where collection = :id")
                .param("id", collection.id().value())
                .update();
    }

    private void call(String statement, CollectionId id) {
        jdbc.sql(statement).param("id", id.value()).query((_, _) -> true).list();
    }

    private static Collection collection(ResultSet row, int number) throws SQLException {
        return new Collection(
                new CollectionId(requireNonNull(row.getObject("collection", UUID.class))),
                row.getString("unit_code"),
                Quarter.of(requireNonNull(row.getString("quarter"))),
                row.getString("template"),
                row.getInt("template_version"),
                Collection.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)));
    }
}
