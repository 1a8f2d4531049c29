package se.lyhord.indicator;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.Set;
import se.lyhord.datafile.Bilingual;

/**
 * What an indicator measures and how, as its file says.
 *
 * @param code the key
 * @param version raised with every change of meaning
 * @param name what people call it
 * @param definition what is counted, in plain words
 * @param target the share aimed at, 0 to 1; empty where none is set
 * @param validFrom quarters that end before this day have no value
 * @param source where the records come from, in English where it is told in both languages
 * @param genders the groups it is told in; with {@code T} alone everyone is counted at {@link Gender#X}
 * @param contentHash SHA-256 of the file and of the SQL beside it
 * @param words denominator, numerator and limits in plain words
 * @param breaksSeries whether values of this version cannot be compared with those of the version before
 */
public record Definition(
        String code,
        int version,
        Bilingual name,
        Bilingual definition,
        Unit unit,
        Direction direction,
        OptionalDouble target,
        LocalDate validFrom,
        String source,
        Kind kind,
        Set<Gender> genders,
        Rule rule,
        String contentHash,
        PlainWords words,
        boolean breaksSeries) {

    public Definition {
        genders = Set.copyOf(genders);
    }

    /** Whether those who see its figures may read the records behind them as well; never so of answers. */
    public boolean isOfOwnRecords() {
        return rule instanceof Rule.Sql sql && sql.isOfOwnRecords();
    }

    /** Whether women and men are told apart. */
    public boolean isByGender() {
        return genders.contains(Gender.K);
    }

    /** Whether its SQL names the stay behind each row, so that they can be listed for those who may read them. */
    public boolean namesStays() {
        return rule instanceof Rule.Sql sql
                && sql.isOfOwnRecords()
                && sql.text().matches("(?is).*\\bas\\s+reference\\b.*");
    }

    /** Where the records come from, as far as it is told in both languages. */
    public Bilingual origin() {
        return words.source().orElseGet(() -> new Bilingual(source, source));
    }

    /** What the value is. */
    public enum Unit {
        SHARE
    }

    /** When something is counted. */
    public enum Kind {
        /** Each record on its day. */
        EVENT,
        /** How things stand on the period's last day. */
        ON_DAY,
        /** Ready counts, each on its day. */
        COUNT
    }

    /** Where the counts come from. */
    public sealed interface Rule {

        /** The answers to a questionnaire. */
        record Survey(String template, SurveyExpression expression) implements Rule {}

        /**
         * An SQL file beside the definition.
         *
         * @param isOfOwnRecords whether it counts the homes' own records, and not what young people answered
         */
        record Sql(String file, String text, boolean isOfOwnRecords) implements Rule {

            public Sql(String file, String text) {
                this(file, text, false);
            }
        }
    }
}
