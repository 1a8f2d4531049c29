package se.lyhord.survey.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.database.SurveyWriter;
import se.lyhord.survey.BoundTablets;

/** Works as the role of young people's answers, a statement at a time: it sees no name of a tablet and can add none. */
@Repository
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class StoredBoundTablets implements BoundTablets {

    private final JdbcClient jdbc;

    StoredBoundTablets(@SurveyWriter JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> bind(byte[] bindingHash, Instant now, byte[] tokenHash, LocalDate day) {
        return jdbc.sql("""
                        update survey.tablet
                        set token_hash = :token, bound_on = :day, binding_hash = null, binding_until = null
                        where binding_hash = :hash and binding_until > :now and withdrawn_on is null
                        returning unit_code""")
                .param("hash", bindingHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("token", tokenHash)
                .param("day", day)
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<String> home(byte[] tokenHash) {
        return jdbc.sql("select unit_code from survey.tablet where token_hash = :token and withdrawn_on is null")
                .param("token", tokenHash)
                .query(String.class)
                .optional();
    }
}
