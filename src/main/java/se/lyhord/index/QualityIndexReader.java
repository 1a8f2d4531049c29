package se.lyhord.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.lyhord.indicator.BrokenDefinition;
import se.lyhord.indicator.YamlFields;
import se.lyhord.organisation.Quarter;

/** Reads the file of the quality index; its format is told in {@code batch-jobs/indicators/README.md}. */
final class QualityIndexReader {

    private static final Set<String> FIELDS =
            Set.of("version", "baseline", "names", "what", "mean", "missing", "areas", "sensitivity");
    private static final Set<String> PART_FIELDS =
            Set.of("code", "names", "what", "indicator", "period", "weight", "zero_at", "hundred_at");
    private static final String CODE = "[a-z][a-z0-9_]*";
    private static final String SHARE = "0(\\.\\d{1,6})?|1(\\.0{1,6})?";

    private final YamlFields file;
    private final Set<String> codes = new HashSet<>();

    private QualityIndexReader(YamlFields file) {
        this.file = file;
    }

    /** @param text content of the file */
    static QualityIndex read(String text) throws BrokenDefinition {
        var fields = YamlFields.read(text);
        fields.only(FIELDS);
        return new QualityIndexReader(fields).index(text);
    }

    private QualityIndex index(String text) throws BrokenDefinition {
        file.text("mean", "arithmetic", "är arithmetic", "is arithmetic");
        file.text("missing", "index_is_missing", "är index_is_missing", "is index_is_missing");
        return new QualityIndex(
                Integer.parseInt(
                        file.text("version", "[1-9]\\d{0,5}", "är ett heltal från 1", "is a whole number from 1")),
                Quarter.of(file.text(
                        "baseline",
                        "[1-9]\\d{3}-Q[1-4]",
                        "skrivs ÅÅÅÅ-Qn, som 2022-Q1",
                        "is written YYYY-Qn, as 2022-Q1")),
                file.bilingual("names"),
                file.bilingual("what"),
                parts(),
                sensitivity(file.nested("sensitivity")),
                text);
    }

    private List<IndexPart> parts() throws BrokenDefinition {
        var parts = new ArrayList<IndexPart>();
        for (var area : file.nestedList("areas")) {
            area.only(Set.of("code", "names", "parts"));
            var read = new IndexPart.Area(code(area), area.bilingual("names"));
            for (var part : area.nestedList("parts")) {
                parts.add(part(read, part));
            }
        }
        if (parts.size() < 2) {
            throw file.broken("areas", "har minst två delar", "have at least two parts");
        }
        var sum = parts.stream().map(IndexPart::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw file.broken(
                    "areas",
                    "har vikter som blir %s, inte 1".formatted(sum),
                    "have weights of %s, not 1".formatted(sum));
        }
        return parts;
    }

    private IndexPart part(IndexPart.Area area, YamlFields part) throws BrokenDefinition {
        part.only(PART_FIELDS);
        return new IndexPart(
                area,
                code(part),
                part.bilingual("names"),
                part.bilingual("what"),
                part.text("indicator", CODE, "är en indikators kod", "is the code of an indicator"),
                Span.valueOf(part.text(
                                "period",
                                "quarter|four_quarters",
                                "är quarter eller four_quarters",
                                "is quarter or four_quarters")
                        .toUpperCase(Locale.ROOT)),
                weight(part),
                goalposts(part));
    }

    /** Areas and parts have codes of their own kind, but no two of a kind are the same. */
    private String code(YamlFields fields) throws BrokenDefinition {
        var code = fields.text("code", CODE, "skrivs med a–z, siffror och _", "is written with a-z, digits and _");
        if (!codes.add((fields.has("parts") ? "area " : "part ") + code)) {
            throw fields.broken("code", "finns redan: " + code, "is there already: " + code);
        }
        return code;
    }

    private static BigDecimal weight(YamlFields part) throws BrokenDefinition {
        return new BigDecimal(part.text(
                "weight",
                "0\\.(?=\\d*[1-9])\\d{1,6}",
                "är över 0 och under 1, som 0.25",
                "is above 0 and below 1, as 0.25"));
    }

    private static PartScale goalposts(YamlFields part) throws BrokenDefinition {
        var zero = share(part, "zero_at");
        var hundred = share(part, "hundred_at");
        if (zero.compareTo(hundred) == 0) {
            throw part.broken("hundred_at", "är en annan andel än ”zero_at”", "is another share than \"zero_at\"");
        }
        return new PartScale(zero, hundred);
    }

    private static BigDecimal share(YamlFields part, String name) throws BrokenDefinition {
        return new BigDecimal(part.text(name, SHARE, "är en andel från 0 till 1", "is a share from 0 to 1"));
    }

    private static Sensitivity sensitivity(YamlFields fields) throws BrokenDefinition {
        fields.only(Set.of("what", "draws", "seed", "weights_vary_by", "offset"));
        return new Sensitivity(
                fields.bilingual("what"),
                Integer.parseInt(fields.text(
                        "draws",
                        "[1-9]\\d{2,3}|10000",
                        "är ett heltal från 100 till 10000",
                        "is a whole number from 100 to 10000")),
                Long.parseLong(fields.text("seed", "\\d{1,18}", "är ett heltal", "is a whole number")),
                Double.parseDouble(
                        fields.text("weights_vary_by", "0(\\.\\d{1,6})?", "är en andel under 1", "is a share below 1")),
                Double.parseDouble(fields.text(
                        "offset",
                        "[1-9]\\d?(\\.\\d{1,3})?",
                        "är ett antal poäng från 1 till under 100",
                        "is a number of points from 1 to below 100")));
    }
}
