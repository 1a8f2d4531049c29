package se.lyhord.plan.form;

import java.util.List;

/** The versions of forms that this installation has taken up. */
public interface FormRegister {

    /**
     * A version as it was taken up.
     *
     * @param contentHash SHA-256 of the content, in hexadecimal digits
     * @param content its YAML
     */
    record Entry(String form, int version, String contentHash, String content) {}

    /** Takes a version up, unless it is there, and gives it as it now stands. */
    Entry takeUp(Entry entry);

    /** All versions, by form and version. */
    List<Entry> all();
}
