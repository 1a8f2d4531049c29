package se.lyhord.indicator.closing;

import java.time.Instant;
import java.util.List;
import se.lyhord.indicator.closing.QuarterCloses.Close;
import se.lyhord.indicator.closing.QuarterCloses.Erasure;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The certificate of a close: what was closed, by whom, of what, and whether it still held when it was checked.
 *
 * @param close as it was approved
 * @param checkedAt when the close was held to what is frozen and to the records
 * @param isRecomputed whether adding up the frozen cells anew gives the values that were approved, to the byte, and
 *     cells, values and the content of the close still are what was approved
 * @param isOfTheSameInputs whether the records are still those that were counted; not where some came late, or were erased
 * @param erasures what was erased by law since
 */
public record Certificate(
        Close close, Instant checkedAt, boolean isRecomputed, boolean isOfTheSameInputs, List<Erasure> erasures) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    public Certificate {
        erasures = List.copyOf(erasures);
    }

    /** Of its files, without an ending: quarter and revision. */
    public String name() {
        return "%s-%d".formatted(close.content().quarter(), close.content().revision());
    }

    /** For machines, indented. */
    public String json() {
        return MAPPER.writeValueAsString(this);
    }

    /** Reads what {@link #json} wrote. */
    public static Certificate read(String json) {
        return MAPPER.readValue(json, Certificate.class);
    }

    /**
     * For people and archives, as PDF/UA.
     *
     * @param language {@code sv} or {@code en}
     */
    public byte[] pdf(String language) {
        return new CertificatePaper(this, language).pdf();
    }
}
