package se.lyhord.survey.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** A reader who finds comments by what is written in them. */
record AReader(ReadingComments reading) {

    static Verdict share(Stretch... hidden) {
        return new Verdict.Share(List.of(hidden));
    }

    void says(String text, Verdict verdict) {
        assertThat(reading.say(of(text).id(), verdict)).isEqualTo(new ReadingOutcome.Done());
    }

    Comment of(String text) {
        return reading.queue().stream()
                .flatMap(queued -> queued.comments().stream())
                .filter(comment -> comment.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    QueuedBlock block() {
        return reading.queue().getFirst();
    }

    QueuedBlock block(String node) {
        return reading.queue().stream()
                .filter(queued -> queued.block().node().equals(node))
                .findFirst()
                .orElseThrow();
    }
}
