package se.lyhord.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.access.NodeScope;
import se.lyhord.organisation.Node;
import se.lyhord.organisation.OrganisationTree;
import se.lyhord.organisation.Quarter;

@Repository
@Transactional(readOnly = true)
class StoredTree implements OrganisationTree, NodeScope {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredTree(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Node> of(Quarter quarter) {
        return jdbc.sql("select * from organisation.tree_of(:quarter) order by code")
                .param("quarter", quarter.toString())
                .query(StoredTree::node)
                .list();
    }

    @Override
    public List<Node> inScope() {
        return jdbc.sql("""
                        select distinct on (array_position(array['organisation', 'division', 'region', 'unit'], kind), name, code)
                               code, name, kind, parent_code
                        from (select distinct on (code) * from organisation.node
                              order by code, valid_from <= :today desc, valid_from desc) today
                        where code = any ((select organisation.codes_in_scope())::text[])
                        order by array_position(array['organisation', 'division', 'region', 'unit'], kind), name, code""")
                .param("today", LocalDate.now(clock))
                .query(StoredTree::node)
                .list();
    }

    @Override
    public boolean isAllInScope() {
        return jdbc.sql("select organisation.whole_tree_in_scope()")
                .query(Boolean.class)
                .single();
    }

    @Override
    public String nameOf(String code) {
        return inScope().stream()
                .filter(node -> node.code().equals(code))
                .map(Node::name)
                .findFirst()
                .orElse(code);
    }

    @Override
    public boolean contains(String nodeCode) {
        return jdbc.sql("select :code = any (organisation.codes_in_scope())")
                .param("code", nodeCode)
                .query(Boolean.class)
                .single();
    }

    /** Stands here because a method inherited from the interface would run outside a transaction, and refuse all. */
    @Override
    public void require(String nodeCode) {
        NodeScope.super.require(nodeCode);
    }

    private static Node node(ResultSet row, int number) throws SQLException {
        return new Node(
                row.getString("code"),
                row.getString("name"),
                Node.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                row.getString("parent_code"));
    }
}
