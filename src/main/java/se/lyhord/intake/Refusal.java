package se.lyhord.intake;

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

    public Refusal {
        value = shown(value);
        detail = detail.length() > 400 ? detail.substring(0, 400) + "…" : detail;
    }

    /** Cut, on one line, and without anybody's identity number, for it goes to files, terminals and logs. */
    private static String shown(String value) {
        var cut = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        var plain = cut.codePoints()
                .collect(
                        StringBuilder::new,
                        (text, c) -> text.appendCodePoint(
                                Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c),
                        StringBuilder::append)
                .toString();
        return IdentityNumber.mask(plain);
    }

    public String inSwedish() {
        return reason.swedish(detail);
    }

    public String inEnglish() {
        return reason.english(detail);
    }
}
