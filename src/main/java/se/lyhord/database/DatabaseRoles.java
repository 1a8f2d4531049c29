package se.lyhord.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** The roles of the database and the passwords they sign in with; made anew, harmlessly, at each start. */
final class DatabaseRoles {

    static final String OWNER = "owner";
    static final String APP = "app";
    static final String JOB = "job";
    static final String SURVEY_WRITER = "survey_writer";
    static final String INDICATOR_READER = "indicator_reader";

    /** Reads what {@link #INDICATOR_READER} does, but nothing of the survey. */
    static final String RECORD_READER = "record_reader";

    static final String BACKUP = "backup";

    static final List<String> WITH_LOGIN = List.of(APP, JOB, SURVEY_WRITER, INDICATOR_READER, RECORD_READER, BACKUP);

    private static final long LOCK = 0x4c79_686f_7264L;

    private DatabaseRoles() {}

    static void prepare(Connection administrator, RolePasswords passwords) throws SQLException {
        try (var statement = administrator.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            try {
                statement.execute(create(OWNER, "nologin"));
                statement.execute("grant owner to current_user");
                for (var role : WITH_LOGIN) {
                    statement.execute(create(role, "login"));
                    statement.execute("alter role %s with login password '%s' %s"
                            .formatted(
                                    role,
                                    passwords.of(role),
                                    role.equals(JOB) || role.equals(BACKUP) ? "bypassrls" : ""));
                }
                statement.execute("grant %s to %s".formatted(RECORD_READER, INDICATOR_READER));
                statement.execute("grant usage, create on schema public to owner");
                statement.execute(
                        "do $$ begin execute format('grant create, connect on database %I to owner', current_database()); end $$");
            } finally {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        }
    }

    private static String create(String role, String login) {
        return """
                do $$ begin
                    if not exists (select from pg_roles where rolname = '%1$s') then create role %1$s %2$s; end if;
                end $$""".formatted(role, login);
    }
}
