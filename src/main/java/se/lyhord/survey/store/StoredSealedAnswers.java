package se.lyhord.survey.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.database.SurveyWriter;
import se.lyhord.survey.Collection;
import se.lyhord.survey.CollectionId;
import se.lyhord.survey.Days;
import se.lyhord.survey.RoundKind;
import se.lyhord.survey.SealedAnswers;
import se.lyhord.survey.SealedId;

/** Works as the role that reaches nothing but sealed answers, a statement at a time, outside any transaction. */
@Repository
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class StoredSealedAnswers implements SealedAnswers {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredSealedAnswers(@SurveyWriter JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void add(Collection collection, SealedId id, byte @Nullable [] slip, State state) {
        var days = Optional.of(collection.days()).filter(_ -> collection.kind() == RoundKind.PERIOD);
        jdbc.sql("""
                        insert into survey.sealed
                            (collection, id, unit_code, template, template_version, state, slip, opens_on, closes_on)
                        values (:collection, :id, :home, :template, :version, :state, :slip, :opens, :closes)""")
                .param("collection", collection.id().value())
                .param("id", id.bytes())
                .param("home", collection.home())
                .param("template", collection.template())
                .param("version", collection.templateVersion())
                .param("state", state.name().toLowerCase(Locale.ROOT))
                .param("slip", slip, java.sql.Types.BINARY)
                .param("opens", days.map(Days::first).orElse(null), java.sql.Types.DATE)
                .param("closes", days.map(Days::last).orElse(null), java.sql.Types.DATE)
                .update();
    }

    @Override
    public Optional<Row> find(SealedId id) {
        return jdbc.sql("""
                        select collection, id, unit_code, template, template_version, state, sealed, last_request
                        from survey.sealed
                        where id = :id and :today between coalesce(opens_on, '-infinity') and coalesce(closes_on, 'infinity')""")
                .param("id", id.bytes())
                .param("today", LocalDate.now(clock))
                .query(StoredSealedAnswers::row)
                .optional();
    }

    @Override
    public boolean isAwaited() {
        return jdbc.sql("select exists (select from survey.sealed where state in ('handed_out', 'begun'))")
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean replace(Row read, byte[] sealed) {
        return jdbc.sql("""
                        update survey.sealed set sealed = :sealed, state = 'begun'
                        where collection = :collection and id = :id and state in ('handed_out', 'begun')
                          and sealed is not distinct from :read""")
                        .param("sealed", sealed)
                        .param("collection", read.collection().value())
                        .param("id", read.id().bytes())
                        .param("read", read.sealed(), java.sql.Types.BINARY)
                        .update()
                == 1;
    }

    @Override
    public boolean handIn(Row read, byte[] sealed, byte[] request) {
        return jdbc.sql("""
                        update survey.sealed set sealed = :sealed, state = 'submitted', last_request = :request
                        where collection = :collection and id = :id and state in ('handed_out', 'begun')
                          and sealed is not distinct from :read""")
                        .param("sealed", sealed)
                        .param("request", request)
                        .param("collection", read.collection().value())
                        .param("id", read.id().bytes())
                        .param("read", read.sealed(), java.sql.Types.BINARY)
                        .update()
                == 1;
    }

    @Override
    public void withdraw(CollectionId collection) {
        jdbc.sql("""
                        update survey.sealed set state = 'withdrawn', sealed = null
                        where collection = :collection and state in ('handed_out', 'begun')""").param("collection", collection.value()).update();
    }

    @Override
    public boolean withdraw(CollectionId collection, byte[] slip) {
        jdbc.sql("""
                        update survey.sealed set state = 'withdrawn', sealed = null
                        where collection = :collection and slip = :slip and state in ('handed_out', 'begun')""")
                .param("collection", collection.value())
                .param("slip", slip)
                .update();
        return jdbc.sql("""
                        select exists (select from survey.sealed
                                       where collection = :collection and slip = :slip and state <> 'submitted')""")
                .param("collection", collection.value())
                .param("slip", slip)
                .query(Boolean.class)
                .single();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new CollectionId(requireNonNull(row.getObject("collection", UUID.class))),
                new SealedId(requireNonNull(row.getBytes("id"))),
                row.getString("unit_code"),
                row.getString("template"),
                row.getInt("template_version"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getBytes("sealed"),
                row.getBytes("last_request"));
    }
}
