package se.lyhord.plan.document;

import se.lyhord.datafile.DataFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Plans as JSON, written in one way only, so that the same plan has the same hash. */
public final class PlanText {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private PlanText() {}

    public static String write(PlanContent content) {
        return MAPPER.writeValueAsString(content);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException where it is no plan
     */
    public static PlanContent read(String json) {
        try {
            return MAPPER.readValue(json, PlanContent.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("This is no plan: " + e.getOriginalMessage(), e);
        }
    }

    /** SHA-256 of what is written, in hexadecimal digits. */
    public static String hash(PlanContent content) {
        return DataFile.hash(write(content));
    }
}
