package se.lyhord.disclosure;

import java.text.Normalizer;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Swedish personal identity numbers and coordination numbers (personnummer, samordningsnummer), which have no place here:
 * year, month, day (plus 60 in a coordination number), three digits and a check digit by the Luhn rule, with or without
 * century and with a hyphen, a plus sign or nothing between (Folkbokföringslagen 18 §; Skatteverket SKV 704).
 */
public final class IdentityNumber {

    private static final Pattern FORM = Pattern.compile(
            "(?<!\\d)(?:(?:18|19|20)\\d{2}|\\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])[-+\\u2010-\\u2015\\u2212 ]?\\d{4}(?!\\d)");

    /** As people also write it: with a few spaces, dots, slashes, colons or hyphens between the parts. */
    private static final Pattern LOOSE_FORM = Pattern.compile(FORM.pattern()
            .replace("(?:0[1-9]|1[0-2])", "[\\s./:-]{0,2}(?:0[1-9]|1[0-2])[\\s./:-]{0,2}")
            .replace("[-+\\u2010-\\u2015\\u2212 ]?", "[-+\\u2010-\\u2015\\u2212\\s./:]{0,3}"));

    /** Characters that nobody sees. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private IdentityNumber() {}

    /** Whether one stands anywhere in a text, in any way of writing it. */
    public static boolean isIn(String text) {
        return text.length() >= 10 && LOOSE_FORM.matcher(plain(text)).results().anyMatch(found -> isOne(found.group()));
    }

    /** The text with every one of them replaced by stars. */
    public static String mask(String text) {
        return isIn(text)
                ? LOOSE_FORM
                        .matcher(plain(text))
                        .replaceAll(
                                found -> isOne(found.group()) ? "******-****" : Matcher.quoteReplacement(found.group()))
                : text;
    }

    /** With ordinary digits and spaces, and nothing that is not seen. */
    private static String plain(String text) {
        return UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    private static boolean isOne(String number) {
        var digits = number.replaceAll("\\D", "");
        var ten = digits.substring(digits.length() - 10);
        return hasDay(ten) && hasCheckDigit(ten);
    }

    /** Whether the month has the day, in some year; a coordination number has 60 more. */
    private static boolean hasDay(String ten) {
        var month = Month.of(Integer.parseInt(ten.substring(2, 4)));
        return Integer.parseInt(ten.substring(4, 6)) % 60 <= month.maxLength();
    }

    private static boolean hasCheckDigit(String ten) {
        var sum = 0;
        for (var i = 0; i < 10; i++) {
            var digit = (ten.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }
}
