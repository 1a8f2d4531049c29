package se.lyhord.report;

import se.lyhord.disclosure.IdentityNumber;

/**
 * What is told, in one language: plain text, without control characters other than new lines.
 *
 * @param heard what the answers said
 * @param done what was done, or will be
 */
public record NoticeText(String heard, String done) {

    /** The most characters of what was heard, for a tablet's page. */
    public static final int MOST_HEARD = 300;

    /** The most characters of what was done. */
    public static final int MOST_DONE = 600;

    public NoticeText {
        heard = plain(heard);
        done = plain(done);
    }

    /** Nothing yet. */
    public static NoticeText empty() {
        return new NoticeText("", "");
    }

    public boolean isEmpty() {
        return heard.isEmpty() && done.isEmpty();
    }

    /** Whether there is something heard and something done. */
    public boolean isWhole() {
        return !heard.isEmpty() && !done.isEmpty();
    }

    boolean isTooLong() {
        return heard.length() > MOST_HEARD || done.length() > MOST_DONE;
    }

    boolean hasIdentityNumber() {
        return IdentityNumber.isIn(heard) || IdentityNumber.isIn(done);
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}&&[^\\n]]", "")
                .strip();
    }
}
