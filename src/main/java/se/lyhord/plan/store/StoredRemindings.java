package se.lyhord.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.plan.reminder.MailAddress;
import se.lyhord.plan.reminder.Reminding;
import se.lyhord.plan.reminder.Remindings;

@Repository
@Transactional
class StoredRemindings implements Remindings {

    private final JdbcClient jdbc;

    StoredRemindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Reminding of(String username) {
        return jdbc.sql("""
                        select mail, calendar_hash is not null has_calendar, mailed_on
                        from plan.reminding where username = :username""")
                .param("username", username)
                .query(StoredRemindings::reminding)
                .optional()
                .orElse(Reminding.NONE);
    }

    private static Reminding reminding(ResultSet row, int number) throws SQLException {
        return new Reminding(
                Optional.ofNullable(row.getString("mail")).map(MailAddress::new).orElse(null),
                row.getBoolean("has_calendar"),
                row.getObject("mailed_on", LocalDate.class));
    }

    @Override
    public void keepMail(String username, @Nullable MailAddress mail) {
        jdbc.sql("""
                        insert into plan.reminding (username, mail) values (:username, :mail)
                        on conflict (username) do update set mail = excluded.mail""")
                .param("username", username)
                .param("mail", mail == null ? null : mail.value())
                .update();
    }

    @Override
    public void keepCalendar(String username, @Nullable CalendarKey key) {
        jdbc.sql("""
                        insert into plan.reminding (username, calendar_hash, calendar_salt)
                        values (:username, :hash, :salt)
                        on conflict (username) do update
                        set calendar_hash = excluded.calendar_hash, calendar_salt = excluded.calendar_salt""")
                .param("username", username)
                .param("hash", key == null ? null : key.hash())
                .param("salt", key == null ? null : key.salt())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Owner> owner(String calendarHash) {
        return jdbc.sql("select username, calendar_salt salt from plan.reminding where calendar_hash = :hash")
                .param("hash", calendarHash)
                .query(Owner.class)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> notMailedOn(LocalDate day) {
        return jdbc.sql("""
                        select username from plan.reminding
                        where mail is not null and mailed_on is distinct from :day
                        order by username""").param("day", day).query(String.class).list();
    }

    @Override
    public void mailed(String username, LocalDate day) {
        jdbc.sql("update plan.reminding set mailed_on = :day where username = :username")
                .param("day", day)
                .param("username", username)
                .update();
    }
}
