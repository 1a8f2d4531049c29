package se.lyhord.intake;

import se.lyhord.disclosure.IdentityNumber;

/**
 * A row that was not taken.
 *
 * @param file its name
 * @param line from 1, the header line
 * @param column the column at fault; empty where it is the whole row
 * @param value what stands there
 * @param reason why
 * @param detail what the reason's text names; may be empty
 */
public record Refusal(String file, long line, String column, String value, Reason reason, String detail) {

    private static final int SHOWN = 80;

    /** More than is shown, so that a number is masked also where the cut goes through it. */
    private static final int LOOKED_AT = 200;

    public Refusal {
        value = shown(value);
        detail = detail.length() > 400 ? detail.substring(0, 400) + "…" : detail;
    }

    /** Cut, on one line, and without anybody's identity number, for it goes to files, terminals and logs. */
    private static String shown(String value) {
        var plain = value.codePoints()
                .limit(LOOKED_AT)
                .collect(
                        StringBuilder::new,
                        (text, c) -> text.appendCodePoint(
                                Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c),
                        StringBuilder::append)
                .toString();
        var masked = IdentityNumber.mask(plain);
        return masked.codePointCount(0, masked.length()) > SHOWN
                ? masked.substring(0, masked.offsetByCodePoints(0, SHOWN)) + "…"
                : masked;
    }

    public String inSwedish() {
        return reason.swedish(detail);
    }

    public String inEnglish() {
        return reason.english(detail);
    }
}
