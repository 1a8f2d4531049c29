package se.lyhord.survey.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.survey.Collection;
import se.lyhord.survey.Unsealed;
import se.lyhord.survey.comment.DangerWords;

/** Keeps what was written in a round that is released, under keys that the database draws by chance. */
@Repository
@Transactional
class StoredFreeText {

    private final JdbcClient jdbc;

    StoredFreeText(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order that it was shuffled to. */
    public void keep(Collection collection, Unsealed unsealed) {
        for (var written : unsealed.texts()) {
            Into.table(
                            "free_text",
                            jdbc,
                            collection,
                            "question, content, tells_of_danger",
                            ":question, :content, :danger")
                    .param("question", written.question())
                    .param("content", written.text())
                    .param("danger", DangerWords.areIn(written.text()))
                    .update();
        }
        unsealed.asked()
                .forEach((question, asked) -> Into.table(
                                "asked_in_words", jdbc, collection, "question, asked", ":question, :asked")
                        .param("question", question)
                        .param("asked", asked)
                        .update());
    }
}
