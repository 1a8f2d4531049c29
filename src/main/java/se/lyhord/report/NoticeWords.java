package se.lyhord.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.shell.Texts;
import se.lyhord.survey.YouSaidWeDid;

/** What readers see of a notice: its text in their language, and the figure that it quotes in words. */
@Component
public class NoticeWords {

    private final Texts texts;

    NoticeWords(Texts texts) {
        this.texts = texts;
    }

    /** A figure as "18 av 24 känner sig trygga här"; one of a node above the home says where. */
    public String figure(QuotableFigure quotable, Locale locale) {
        var numbers = new FigureWords(locale);
        var where = quotable.node().isHome() ? "here" : "above";
        return texts.getTranslation(
                "report.said.figure." + quotable.indicator() + "." + where,
                locale,
                numbers.count(quotable.figure().numerator()),
                numbers.count(quotable.figure().denominator()),
                quotable.node().name());
    }

    /**
     * A notice for a reader of a language: the English text for English where there is one, else the Swedish.
     *
     * @param figure what the notice quotes, as it is released now
     */
    YouSaidWeDid.Notice told(NoticeContent content, Optional<QuotableFigure> figure, LocalDate on, String languageTag) {
        var isEnglish = languageTag.startsWith("en") && content.english().isWhole();
        var text = isEnglish ? content.english() : content.swedish();
        var locale = isEnglish ? Texts.ENGLISH : Texts.SWEDISH;
        return new YouSaidWeDid.Notice(
                text.heard(),
                text.done(),
                on,
                content.dimension().map(dimension -> texts.getTranslation(dimension.textKey(), locale)),
                figure.map(quoted -> figure(quoted, locale)),
                locale.getLanguage());
    }
}
