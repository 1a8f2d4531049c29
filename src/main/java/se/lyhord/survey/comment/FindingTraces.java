package se.lyhord.survey.comment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.lyhord.disclosure.IdentityNumber;
import se.lyhord.survey.comment.Trace.Kind;

/**
 * Finds by their form what may lead to somebody: numbers to call, dates, addresses, personal numbers, names of places. Of
 * people's names see {@link NamesInText}. It proposes and a person decides: it finds too much rather than too little.
 */
public final class FindingTraces {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String MONTH =
            "(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november"
                    + "|december|january|february|march|may|june|july|august|october|jan|feb|apr|jun|jul|aug|sept?|okt|oct|nov|dec)"
                    + "(?!\\p{L})";
    private static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])";
    private static final String YEAR = "(?:(?:19|20)\\d{2})";

    private static final Pattern PERSONAL_NUMBER =
            Pattern.compile("(?<!\\d)\\d[\\d\\s./:+\\u2010-\\u2015\\u2212-]{8,20}\\d(?!\\d)");
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+|https?://\\S+|www\\.\\S+"
                    + "|(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}._]{2,}",
            FLAGS);
    private static final List<Pattern> DATES = List.of(
            Pattern.compile("(?<!\\d)" + YEAR + "[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)"),
            Pattern.compile("(?<!\\d)(?:19|20)?\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)"),
            Pattern.compile("(?<!\\d)" + DAY + "[./-](?:1[0-2]|0?[1-9])[./-](?:" + YEAR + "|\\d{2})(?!\\d)"),
            Pattern.compile("(?<![\\d/])" + DAY + "/(?:1[0-2]|0?[1-9])(?![\\d/])"),
            Pattern.compile(
                    "(?:den\\s+|the\\s+)?(?<!\\d)" + DAY + "(?::?[ea]|st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + "(?:\\s+"
                            + YEAR + ")?",
                    FLAGS),
            Pattern.compile(
                    "(?<!\\p{L})" + MONTH + "\\s+" + DAY + "(?:st|nd|rd|th)?(?!\\d)(?:,?\\s+" + YEAR + ")?", FLAGS),
            Pattern.compile("(?<!\\p{L})den\\s+" + DAY + ":?[ea](?!\\p{L})", FLAGS),
            Pattern.compile(
                    "(?<!\\p{L})(?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde)\\s+" + MONTH,
                    FLAGS));
    /** At least seven digits in groups, as numbers are written in Sweden, or with the code of a country before them. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,])(?:\\+|00)?\\d(?:[\\s./()–-]{0,2}\\d){6,14}(?!\\d)");

    private static final Pattern YEARS = Pattern.compile(YEAR + "\\s?[-–/]\\s?" + YEAR);

    private FindingTraces() {}

    /**
     * What is found, each once, in the order of the text.
     *
     * @param places what homes and other parts of the organisation are called
     */
    public static List<Trace> in(String text, List<String> places) {
        var found = new ArrayList<Trace>();
        PERSONAL_NUMBER
                .matcher(text)
                .results()
                .filter(run -> IdentityNumber.isIn(run.group()))
                .forEach(run -> add(found, run.start(), run.end(), Kind.PERSONAL_NUMBER));
        all(ADDRESS, text, found, Kind.ADDRESS);
        DATES.forEach(form -> all(form, text, found, Kind.DATE));
        NUMBER.matcher(text)
                .results()
                .filter(run -> !YEARS.matcher(run.group().strip()).matches())
                .forEach(run -> add(found, run.start(), run.end(), Kind.NUMBER));
        places.stream()
                .filter(name -> !name.isBlank())
                .map(name -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(name.strip()) + "s?(?!\\p{L})", FLAGS))
                .forEach(form -> all(form, text, found, Kind.PLACE));
        NamesInText.in(text).forEach(where -> add(found, where.from(), where.to(), Kind.NAME));
        found.sort((one, other) ->
                Integer.compare(one.where().from(), other.where().from()));
        return List.copyOf(found);
    }

    private static void all(Pattern form, String text, List<Trace> found, Kind kind) {
        form.matcher(text).results().forEach(hit -> add(found, hit.start(), hit.end(), kind));
    }

    /** What is found first says what it is. */
    private static void add(List<Trace> found, int from, int to, Kind kind) {
        var where = new Stretch(from, to);
        if (found.stream().noneMatch(trace -> trace.where().meets(where))) {
            found.add(new Trace(where, kind));
        }
    }
}
