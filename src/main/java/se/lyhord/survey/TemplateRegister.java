package se.lyhord.survey;

import java.util.List;

/** The versions of questionnaires that this installation has taken up, with their content. */
public interface TemplateRegister {

    /**
     * A version as it was taken up.
     *
     * @param template its name
     * @param version its number
     * @param contentHash SHA-256 of the content, in hexadecimal digits
     * @param content its YAML
     */
    record Entry(String template, int version, String contentHash, String content) {}

    /** Takes a version up, unless it is there, and gives it as it now stands. */
    Entry takeUp(Entry entry);

    /** All versions, by name and version. */
    List<Entry> all();
}
