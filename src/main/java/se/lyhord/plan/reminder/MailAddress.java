package se.lyhord.plan.reminder;

import java.util.Optional;
import java.util.regex.Pattern;
import se.lyhord.disclosure.IdentityNumber;

/**
 * Where a person's mail goes. Letters of ASCII alone, so that every mail server takes it, and neither spaces nor line
 * breaks, so that nothing more than an address can get into the head of a mail.
 *
 * @param value as {@code kim@kommun.example}
 */
public record MailAddress(String value) {

    /** As long as SMTP lets an address be (RFC 5321, 4.5.3.1.3, less its angle brackets). */
    public static final int LONGEST = 254;

    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,63}");

    public MailAddress {
        if (!isOne(value)) {
            throw new IllegalArgumentException("Not a mail address, by its length: " + value.length());
        }
    }

    /** Reads what somebody typed; empty where it is no address. */
    public static Optional<MailAddress> read(String typed) {
        return Optional.of(typed.strip()).filter(MailAddress::isOne).map(MailAddress::new);
    }

    private static boolean isOne(String value) {
        return value.length() <= LONGEST
                && value.indexOf('@') <= 64
                && FORM.matcher(value).matches()
                && !IdentityNumber.isIn(value);
    }
}
