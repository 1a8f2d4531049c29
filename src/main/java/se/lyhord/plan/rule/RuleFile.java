package se.lyhord.plan.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lyhord.datafile.MarkedYaml;

/** Reads rules from YAML, whose keys are told in {@code survey-templates/plans/deadlines/README.md}. */
final class RuleFile {

    private static final String COUNT = "[1-9]\\d{0,3}";
    private static final String DAYS = "\\d{1,4}";

    private RuleFile() {}

    /**
     * The rules in a file.
     *
     * @throws MarkedYaml.Broken with line and reason, where it is none
     */
    static List<MunicipalityRule> read(String yaml) {
        var file = MarkedYaml.read(yaml);
        file.allow("rules");
        return file.list("rules").stream().map(RuleFile::rule).toList();
    }

    private static MunicipalityRule rule(MarkedYaml at) {
        at.allow(
                "municipality",
                "profiles",
                "valid_from",
                "source",
                "establish_within_days",
                "follow_up",
                "send_within_days",
                "send_every_months",
                "update_within_days",
                "signature");
        at.text("source", MarkedYaml.SOMETHING);
        return new MunicipalityRule(
                at.text("municipality", "\\d{4}"),
                Set.copyOf(at.texts("profiles")),
                day(at),
                number(at, "establish_within_days", DAYS),
                at.childIfThere("follow_up").map(RuleFile::often),
                number(at, "send_within_days", DAYS),
                number(at, "send_every_months", COUNT),
                number(at, "update_within_days", DAYS),
                at.textIfThere("signature", "none|optional|required").map(Signature::ofKey));
    }

    private static MunicipalityRule.Often often(MarkedYaml at) {
        at.allow("times", "within_months");
        return new MunicipalityRule.Often(
                Integer.parseInt(at.text("times", "[1-9]\\d?")), Integer.parseInt(at.text("within_months", COUNT)));
    }

    private static Optional<Integer> number(MarkedYaml at, String key, String form) {
        return at.textIfThere(key, form).map(Integer::valueOf);
    }

    private static LocalDate day(MarkedYaml at) {
        var text = at.text("valid_from", "\\d{4}-\\d{2}-\\d{2}");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw at.broken("valid_from is no day: " + text);
        }
    }
}
