package se.lyhord.plan.task;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a self-check showed, as JSON. */
public final class CheckText {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private CheckText() {}

    public static String write(Checklist list) {
        return MAPPER.writeValueAsString(list);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IllegalArgumentException where it is no checklist
     */
    public static Checklist read(String json) {
        try {
            return MAPPER.readValue(json, Checklist.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("This is no checklist: " + e.getOriginalMessage(), e);
        }
    }
}
