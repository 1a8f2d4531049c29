package se.lyhord.report;

import java.util.List;
import org.springframework.stereotype.Component;
import se.lyhord.survey.YouSaidWeDid;

/** Gives the tablet what a home has published. Nobody is signed in there: see decision 14 for what may be read. */
@Component
class ToldToTheYoung implements YouSaidWeDid {

    private static final int MOST = 5;

    private final Notices notices;
    private final Quoting quoting;
    private final NoticeWords words;

    ToldToTheYoung(Notices notices, Quoting quoting, NoticeWords words) {
        this.notices = notices;
        this.quoting = quoting;
        this.words = words;
    }

    @Override
    public List<Notice> latest(String home) {
        return latest(home, "sv");
    }

    @Override
    public List<Notice> latest(String home, String language) {
        return notices.publishedAt(home).stream()
                .limit(MOST)
                .map(notice -> words.told(
                        notice.content(),
                        quoting.of(notice.content()),
                        notice.publishedOn().orElseThrow(),
                        language))
                .toList();
    }
}
