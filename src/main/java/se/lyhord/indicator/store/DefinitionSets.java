package se.lyhord.indicator.store;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.indicator.Definition;

/** The lists of definitions that values were computed with; a list never changes. */
@Repository
@Transactional
class DefinitionSets {

    private final JdbcClient jdbc;

    DefinitionSets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Key of the set with just these definitions in this order, entered if it is new. */
    long keyOf(List<Definition> definitions) {
        return find(definitions).orElseGet(() -> {
            enter(definitions);
            return find(definitions).orElseThrow();
        });
    }

    private void enter(List<Definition> definitions) {
        jdbc.sql("""
                        insert into indicator.definition_set (content_hash, indicators, kinds, hashes)
                        values (encode(sha256(convert_to(array_to_string(:hashes, ' '), 'UTF8')), 'hex'), :codes, :kinds, :hashes)
                        on conflict (content_hash) do nothing""")
                .param("codes", definitions.stream().map(Definition::code).toArray(String[]::new))
                .param(
                        "kinds",
                        definitions.stream()
                                .map(definition -> definition.kind().name())
                                .toArray(String[]::new))
                .param("hashes", hashes(definitions))
                .update();
    }

    private Optional<Long> find(List<Definition> definitions) {
        return jdbc.sql("select definition_set from indicator.definition_set where hashes = :hashes::text[]")
                .param("hashes", hashes(definitions))
                .query(Long.class)
                .optional();
    }

    static String[] hashes(List<Definition> definitions) {
        return definitions.stream().map(Definition::contentHash).toArray(String[]::new);
    }
}
