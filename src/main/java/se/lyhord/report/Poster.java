package se.lyhord.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.lyhord.document.Html;
import se.lyhord.document.Paper;
import se.lyhord.survey.YouSaidWeDid.Notice;
import se.lyhord.survey.template.TabletWords;

/** What a home has published as a poster, A4, in large type: each notice in Swedish, and in English where it has that. */
final class Poster {

    private static final String SWEDISH = "sv";
    private static final String CSS = """
            @page { margin: 18mm 20mm }
            body { font-size: 17pt; line-height: 1.35 }
            h1 { font-size: 38pt; line-height: 1.1; margin: 0; color: #1f5f6b }
            h2 { font-size: 18pt; margin: 9mm 0 0 0; padding-top: 4mm; border-top: 0.6mm solid #1f5f6b;
              page-break-after: avoid }
            h3 { font-size: 17pt; margin: 3mm 0 0 0; color: #1f5f6b; page-break-after: avoid }
            p { margin: 0; white-space: pre-line; word-wrap: break-word; orphans: 2; widows: 2 }
            .about { font-size: 15pt; margin-top: 2mm }
            .figure { font-weight: bold }
            .english { font-size: 13pt; margin-top: 3mm; padding-left: 5mm; border-left: 0.6mm solid #999 }
            .english h3 { font-size: 13pt; margin-top: 1mm }
            """;

    private final TabletWords words;

    Poster(TabletWords words) {
        this.words = words;
    }

    /**
     * The poster.
     *
     * @param on the day that stands on it
     * @param swedish the notices in Swedish, in the order in which they are to stand
     * @param english the same ones for a reader of English
     * @return a PDF/UA document
     */
    byte[] pdf(String homeName, LocalDate on, List<Notice> swedish, List<Notice> english) {
        var title = words.text(SWEDISH, "said.title");
        var parts = new ArrayList<Html>();
        parts.add(Html.of("h1", title));
        parts.add(Html.of("p", homeName + ", " + day(on)).with("class", "about"));
        if (swedish.isEmpty()) {
            parts.add(Html.of("p", words.text(SWEDISH, "said.none")));
        }
        for (var at = 0; at < swedish.size(); at++) {
            var translated = Optional.of(english.get(at))
                    .filter(notice -> !notice.language().equals(SWEDISH));
            parts.add(notice(swedish.get(at), translated));
        }
        return new Paper(SWEDISH, false, title + " – " + homeName, CSS, Html.all(parts)).pdf();
    }

    private Html notice(Notice swedish, Optional<Notice> english) {
        var parts = new ArrayList<>(List.of(Html.of("h2", swedish.about())));
        parts.addAll(heardAndDone(swedish));
        english.ifPresent(notice -> parts.add(
                Html.of("div", heardAndDone(notice)).with("class", "english").with("lang", notice.language())));
        return Html.of("div", parts);
    }

    private List<Html> heardAndDone(Notice notice) {
        var parts = new ArrayList<Html>();
        parts.add(Html.of("h3", words.text(notice.language(), "said.you")));
        parts.add(Html.of("p", notice.heard()));
        notice.figure().ifPresent(figure -> parts.add(Html.of("p", figure).with("class", "figure")));
        parts.add(Html.of("h3", words.text(notice.language(), "said.we")));
        parts.add(Html.of("p", notice.done()));
        return parts;
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Locale.forLanguageTag(SWEDISH))
                .format(day);
    }
}
