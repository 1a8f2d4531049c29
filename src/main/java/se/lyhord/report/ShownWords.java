package se.lyhord.report;

import java.util.Locale;
import se.lyhord.disclosure.Released.Figure;
import se.lyhord.organisation.Quarter;
import se.lyhord.release.PooledFigure;
import se.lyhord.report.ShownFigure.Nothing;
import se.lyhord.report.ShownFigure.OwnFourQuarters;
import se.lyhord.report.ShownFigure.OwnQuarter;
import se.lyhord.report.ShownFigure.Pooled;

/** What stands for a quarter, in words that say what it is of. */
public final class ShownWords {

    private final FigureWords words;
    private final SignalWords figures;
    private final SignalWords.Source texts;

    public ShownWords(Locale locale, SignalWords.Source texts) {
        words = new FigureWords(locale);
        figures = new SignalWords(locale, texts);
        this.texts = texts;
    }

    /** What the figure is of: {@code kvartal 2 2025}, {@code alla hem i Region Nord, kvartal 2 2025}. */
    public String label(ShownFigure shown) {
        return switch (shown) {
            case OwnQuarter(Quarter quarter, Figure _) -> quarter(quarter);
            case OwnFourQuarters(Quarter last, Figure _) -> four(last);
            case Pooled(PooledFigure of) ->
                texts.text(
                        "signal.shown.pooled", of.name(), of.ofFourQuarters() ? four(of.last()) : quarter(of.last()));
            case Nothing _ -> "";
        };
    }

    /** Why the quarter itself is not shown, and what is shown instead; for a quarter that is, its figure. */
    public String sentence(Quarter asked, ShownFigure shown) {
        return switch (shown) {
            case OwnQuarter(Quarter _, Figure figure) -> figures.figure(figure);
            case OwnFourQuarters(Quarter _, Figure figure) -> instead("signal.shown.own-four", asked, shown, figure);
            case Pooled(PooledFigure of) -> instead("signal.shown.instead", asked, shown, of.figure());
            case Nothing(boolean withheld) ->
                texts.text(
                        withheld ? "signal.shown.withheld" : "signal.shown.nobody",
                        Integer.toString(asked.number()),
                        Integer.toString(asked.year()));
        };
    }

    private String instead(String key, Quarter asked, ShownFigure shown, Figure figure) {
        return texts.text(
                key,
                Integer.toString(asked.number()),
                Integer.toString(asked.year()),
                label(shown),
                figures.figure(figure),
                words.interval(figure));
    }

    private String quarter(Quarter quarter) {
        return period("signal.shown.quarter", quarter);
    }

    private String four(Quarter last) {
        return period("signal.shown.four", last);
    }

    private String period(String key, Quarter quarter) {
        return texts.text(key, Integer.toString(quarter.number()), Integer.toString(quarter.year()));
    }
}
