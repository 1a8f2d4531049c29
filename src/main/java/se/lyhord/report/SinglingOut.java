package se.lyhord.report;

import java.util.regex.Pattern;

/**
 * Finds words in which a writer may tell how many, or who: at a small home "en av er" points somebody out, and a count
 * that was never released undoes the protection of the others. It warns of likely places and proves nothing.
 */
public final class SinglingOut {

    private static final Pattern LIKELY = Pattern.compile(
            "\\d\\s*(av|utav|of|out of|%|procent|per ?cent|/\\s*\\d)"
                    + "|\\b(en|ett|någon|nån|ingen|två|tre|fyra|fem|sex|sju|åtta|nio|tio)\\s+(ut)?av\\s+"
                    + "(er|oss|dem|dom|de|ungdom|unga|barn|tjej|kill|flick|pojk)"
                    + "|\\b(one|two|three|four|five|six|seven|eight|nine|ten|none|some(one|body))\\s+(out\\s+)?of\\s+"
                    + "(you|us|them|the|our)\\b"
                    + "|\\b(bara|endast|only|just)\\s+(\\d|en\\b|ett\\b|två\\b|one\\b|two\\b)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private SinglingOut() {}

    public static boolean isLikelyIn(String text) {
        return LIKELY.matcher(text).find();
    }
}
