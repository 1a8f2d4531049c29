package se.lyhord.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.People;
import se.lyhord.access.Person;
import se.lyhord.access.Role;

@Repository
@Transactional
class StoredPeople implements People {

    private static final String PEOPLE = """
            select p.*, array(select node_code from access.person_node n where n.username = p.username) nodes
            from access.person p""";

    private final JdbcClient jdbc;

    StoredPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Person> find(String username) {
        return jdbc.sql(PEOPLE + " where username = :username")
                .param("username", username)
                .query(StoredPeople::person)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> madeUp() {
        return jdbc.sql(PEOPLE + " where made_up order by username")
                .query(StoredPeople::person)
                .list();
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getString("username"),
                row.getString("display_name"),
                row.getString("password_hash"),
                Role.ofKey(row.getString("role")),
                Set.of((String[]) row.getArray("nodes").getArray()),
                row.getBoolean("enabled"),
                row.getBoolean("made_up"));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return !jdbc.sql("select exists (select from access.person)")
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hasReal() {
        return jdbc.sql("select exists (select from access.person where not made_up)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public void save(Person person) {
        jdbc.sql("""
                        insert into access.person (username, display_name, password_hash, role, enabled, made_up)
                        values (:username, :name, :hash, :role, :enabled, :made_up)
                        on conflict (username) do update
                        set display_name = excluded.display_name, password_hash = excluded.password_hash,
                            role = excluded.role, enabled = excluded.enabled, made_up = excluded.made_up""")
                .param("username", person.username())
                .param("name", person.displayName())
                .param("hash", person.passwordHash())
                .param("role", person.role().key())
                .param("enabled", person.isEnabled())
                .param("made_up", person.isMadeUp())
                .update();
        jdbc.sql("delete from access.person_node where username = :username")
                .param("username", person.username())
                .update();
        for (var node : person.nodes()) {
            jdbc.sql("insert into access.person_node values (:username, :node)")
                    .param("username", person.username())
                    .param("node", node)
                    .update();
        }
    }
}
