package se.lyhord.survey.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.organisation.Quarter;
import se.lyhord.survey.Collection;
import se.lyhord.survey.CollectionId;
import se.lyhord.survey.Collections;
import se.lyhord.survey.Days;
import se.lyhord.survey.RoundKind;
import se.lyhord.survey.SealedId;
import se.lyhord.survey.Unsealed;

@Repository
@Transactional
class StoredCollections implements Collections {

    private final JdbcClient jdbc;
    private final StoredFreeText words;

    StoredCollections(JdbcClient jdbc, StoredFreeText words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Collection> of(String home, Quarter quarter) {
        return jdbc.sql("""
                        select * from survey.collection where unit_code = :home and quarter = :quarter
                        order by template""")
                .param("home", home)
                .param("quarter", quarter.toString())
                .query(StoredCollections::collection)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Collection> find(CollectionId id) {
        return jdbc.sql("select * from survey.collection where collection = :id")
                .param("id", id.value())
                .query(StoredCollections::collection)
                .optional();
    }

    @Override
    public Optional<Collection> findAndHold(String home, Quarter quarter, String template) {
        return jdbc.sql("""
                        select * from survey.collection
                        where unit_code = :home and quarter = :quarter and template = :template for update""")
                .param("home", home)
                .param("quarter", quarter.toString())
                .param("template", template)
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
    public boolean open(Collection collection, boolean asksResidents) {
        // Those who open other questionnaires of the home at the same moment come one after the other.
        jdbc.sql("select pg_advisory_xact_lock(hashtext('survey.round ' || :home))")
                .param("home", collection.home())
                .query((_, _) -> true)
                .list();
        var isFirst = isFirstOfResidents(collection);
        var made = jdbc.sql("""
                        insert into survey.collection (collection, unit_code, quarter, template, template_version, state,
                                                       kind, first_day, last_day, invited)
                        values (:id, :home, :quarter, :template, :version, 'open', :kind, :first, :last, :invited)
                        on conflict (unit_code, quarter, template) do nothing""")
                .param("id", collection.id().value())
                .param("home", collection.home())
                .param("quarter", collection.quarter().toString())
                .param("template", collection.template())
                .param("version", collection.templateVersion())
                .param("kind", collection.kind().key())
                .param("first", collection.days().first())
                .param("last", collection.days().last())
                .param("invited", collection.invited())
                .update();
        if (made == 0) {
            return false;
        }
        if (asksResidents) {
            invite(collection, isFirst);
        }
        call("select survey.open_partition(:id)", collection.id());
        return true;
    }

    private boolean isFirstOfResidents(Collection collection) {
        return jdbc.sql("""
                        select not exists (
                            select from survey.collection join survey.template t using (template)
                            where unit_code = :home and quarter = :quarter
                              and t.version = template_version and t.asks = 'residents')""")
                .param("home", collection.home())
                .param("quarter", collection.quarter().toString())
                .query(Boolean.class)
                .single();
    }

    private void invite(Collection collection, boolean isFirst) {
        var present = isFirst ? "do nothing" : "do update set invited = r.invited + excluded.invited";
        jdbc.sql("""
                        insert into survey.round as r (unit_code, quarter, invited) values (:home, :quarter, :invited)
                        on conflict (unit_code, quarter) """ + " " + present)
                .param("home", collection.home())
                .param("quarter", collection.quarter().toString())
                .param("invited", collection.invited())
                .update();
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean close(CollectionId id) {
        return jdbc.sql("update survey.collection set state = 'closed' where collection = :id and state = 'open'")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    @Override
    @Transactional(readOnly = true)
    public Counts counts(CollectionId id) {
        return jdbc.sql("""
                        select count(*) filter (where state = 'declined') as declined,
                               count(*) filter (where state = 'submitted') as submitted
                        from survey.sealed where collection = :id""").param("id", id.value()).query(Counts.class).single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Collection> waiting(Optional<Quarter> quarter) {
        return jdbc.sql("""
                        select * from survey.collection
                        where state = 'closed' and quarter = coalesce(:quarter::text, quarter)
                        order by quarter, unit_code, template""")
                .param("quarter", quarter.map(Quarter::toString).orElse(null), java.sql.Types.VARCHAR)
                .query(StoredCollections::collection)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CollectionId> endedBefore(LocalDate day) {
        return jdbc.sql("select collection from survey.collection where state = 'open' and last_day < :day")
                .param("day", day)
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
    public void release(Collection collection, Unsealed unsealed) {
        jdbc.sql("select survey.make_room_for(:quarter)")
                .param("quarter", collection.quarter().toString())
                .query((_, _) -> true)
                .list();
        keep(collection, unsealed.answers());
        words.keep(collection, unsealed);
        for (var language : unsealed.languages()) {
            Into.table("shown_language", jdbc, collection, "language, pack_version", ":language, :packVersion")
                    .param("language", language.tag())
                    .param("packVersion", language.packVersion())
                    .update();
        }
        call("select survey.drop_partition(:id)", collection.id());
        forget(collection);
    }

    /** In the order that they were shuffled to. */
    private void keep(Collection collection, List<byte[]> answers) {
        jdbc.sql("""
                        insert into survey.response (template_key, quarter, unit_code, answers)
                        select template_key, :quarter, :home, unnest(:answers) from survey.template
                        where template = :template and version = :version""")
                .param("quarter", collection.quarter().toString())
                .param("home", collection.home())
                .param("template", collection.template())
                .param("version", collection.templateVersion())
                .param("answers", answers.toArray(byte[][]::new))
                .update();
    }

    /** Numbers, looks and days would still tell when a few answered, and who may have. */
    private void forget(Collection collection) {
        for (var forgetting : List.of(
                "delete from survey.slip",
                "delete from survey.shown_progress",
                "update survey.collection set state = 'released', first_day = organisation.first_day(quarter),"
                        + " last_day = organisation.last_day(quarter)")) {
            jdbc.sql(forgetting + " where collection = :id")
                    .param("id", collection.id().value())
                    .update();
        }
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
                Collection.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                RoundKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                new Days(
                        requireNonNull(row.getObject("first_day", LocalDate.class)),
                        requireNonNull(row.getObject("last_day", LocalDate.class))),
                row.getInt("invited"));
    }
}
