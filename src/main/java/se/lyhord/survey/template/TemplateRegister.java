package se.lyhord.survey.template;

import java.util.List;
import java.util.Optional;

/** What this installation has taken up: versions of questionnaires, their translations, pictures and recordings. */
public interface TemplateRegister {

    /**
     * A version as it was taken up.
     *
     * @param template its name
     * @param version its number
     * @param asks whom it asks, {@code residents} or {@code relatives}
     * @param contentHash SHA-256 of the content, in hexadecimal digits
     * @param content its YAML
     */
    record Entry(String template, int version, String asks, String contentHash, String content) {}

    /**
     * A translation as it was taken up.
     *
     * @param template the questionnaire's name
     * @param templateVersion the version that is translated
     * @param language tag (BCP 47)
     * @param version of the translation
     * @param contentHash SHA-256 of the content, in hexadecimal digits
     * @param content its YAML
     */
    record Pack(
            String template, int templateVersion, String language, int version, String contentHash, String content) {}

    /**
     * A picture or recording of a version.
     *
     * @param template the questionnaire's name
     * @param templateVersion its version
     * @param file its name
     */
    record MediaName(String template, int templateVersion, String file) {}

    /** Takes a version up, unless it is there, and gives it as it now stands. */
    Entry takeUp(Entry entry);

    /** Takes a translation up, unless it is there, and gives it as it now stands. */
    Pack takeUp(Pack pack);

    /** Takes a picture or recording up, unless there is one of that name. */
    void takeUp(MediaName name, byte[] content);

    /** A picture or recording. */
    Optional<byte[]> media(MediaName name);

    /** All versions, by name and version. */
    List<Entry> all();

    /** The newest translation into each language of each version. */
    List<Pack> packs();

    /** Something that differs once there is more in the register. */
    String stamp();
}
