package se.lyhord.plan.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.plan.PlacementId;
import se.lyhord.plan.rule.Signature;
import se.lyhord.plan.sending.How;
import se.lyhord.plan.sending.Sending;
import se.lyhord.plan.sending.SendingId;
import se.lyhord.plan.sending.Sendings;
import se.lyhord.plan.sending.SentVersion;
import se.lyhord.plan.sending.SentVersion.Logged;
import se.lyhord.plan.sending.SentVersion.Struck;
import se.lyhord.plan.sending.Signing;

@Repository
@Transactional
class StoredSendings implements Sendings {

    private final JdbcClient jdbc;

    StoredSendings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SentVersion> of(PlacementId stay) {
        var sent = logged(stay);
        var signed = signed(stay);
        return jdbc.sql("""
                        select d.number, d.unit_code, d.locked_on, d.send_by, d.signature,
                               (d.last_on + make_interval(months => d.send_every_months))::date as send_again_by
                        from plan.sending_due d where d.placement_id = :stay order by d.number desc""")
                .param("stay", stay.value())
                .query((row, _) -> {
                    var number = row.getInt("number");
                    return new SentVersion(
                            number,
                            row.getString("unit_code"),
                            day(row, "locked_on"),
                            day(row, "send_by"),
                            Optional.ofNullable(row.getObject("send_again_by", LocalDate.class)),
                            Signature.ofKey(row.getString("signature")),
                            sent.stream()
                                    .filter(one -> one.sending().version() == number)
                                    .toList(),
                            signed.stream()
                                    .filter(one -> one.version() == number)
                                    .toList());
                })
                .list();
    }

    private List<Logged> logged(PlacementId stay) {
        return jdbc.sql("""
                        select * from plan.sending where placement_id = :stay
                        order by sent_on desc, registered_at desc""")
                .param("stay", stay.value())
                .query((row, _) -> new Logged(
                        new Sending(
                                new SendingId(UUID.fromString(row.getString("sending_id"))),
                                row.getInt("version"),
                                day(row, "sent_on"),
                                row.getString("receiver"),
                                How.ofKey(row.getString("how"))),
                        row.getString("registered_by"),
                        requireNonNull(row.getObject("registered_at", OffsetDateTime.class))
                                .toInstant(),
                        Optional.ofNullable(row.getString("struck_reason"))
                                .map(reason -> new Struck(reason, struckBy(row)))))
                .list();
    }

    private static String struckBy(ResultSet row) {
        try {
            return row.getString("struck_by");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Signing> signed(PlacementId stay) {
        return jdbc.sql("""
                        select version, signer, signed_on from plan.signature where placement_id = :stay
                        order by signed_on, signer""").param("stay", stay.value()).query(Signing.class).list();
    }

    @Override
    public void add(PlacementId stay, String home, Sending sending, String by, Instant at) {
        jdbc.sql("""
                        insert into plan.sending (sending_id, placement_id, unit_code, version, sent_on, receiver, how,
                                                  registered_by, registered_at)
                        values (:id, :stay, :home, :version, :sentOn, :receiver, :how, :by, :at)
                        on conflict (sending_id) do nothing""")
                .param("id", sending.id().value().toString())
                .param("stay", stay.value())
                .param("home", home)
                .param("version", sending.version())
                .param("sentOn", sending.sentOn())
                .param("receiver", sending.receiver())
                .param("how", sending.how().key())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public boolean strike(PlacementId stay, SendingId sending, Struck struck) {
        return jdbc.sql("""
                        update plan.sending set struck_reason = :reason, struck_by = :by
                        where sending_id = :id and placement_id = :stay and struck_reason is null""")
                        .param("id", sending.value().toString())
                        .param("stay", stay.value())
                        .param("reason", struck.reason())
                        .param("by", struck.by())
                        .update()
                == 1;
    }

    @Override
    public boolean add(PlacementId stay, String home, Signing signing, String by, Instant at) {
        return jdbc.sql("""
                        insert into plan.signature (placement_id, version, signer, unit_code, signed_on, registered_by,
                                                    registered_at)
                        values (:stay, :version, :signer, :home, :signedOn, :by, :at)
                        on conflict (placement_id, version, signer) do nothing""")
                        .param("stay", stay.value())
                        .param("version", signing.version())
                        .param("signer", signing.signer())
                        .param("home", home)
                        .param("signedOn", signing.signedOn())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return requireNonNull(row.getObject(column, LocalDate.class), column);
    }
}
