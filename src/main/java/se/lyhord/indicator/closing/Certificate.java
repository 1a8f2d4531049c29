package se.lyhord.indicator.closing;

import java.util.List;
import se.lyhord.indicator.closing.QuarterCloses.Close;
import se.lyhord.indicator.closing.QuarterCloses.Erasure;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The certificate of a close: what was closed, by whom, of what, and whether it still holds.
 *
 * @param close as it was approved
 * @param isRecomputed whether adding up the frozen cells anew gives the frozen values, to the byte
 * @param isOfTheSameInputs whether the records are still those that were counted; not where some came late, or were erased
 * @param erasures what was erased by law since
 */
public record Certificate(Close close, boolean isRecomputed, boolean isOfTheSameInputs, List<Erasure> erasures) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    public Certificate {
        erasures = List.copyOf(erasures);
    }

    /** For machines, indented. */
    public String json() {
        return MAPPER.writeValueAsString(this);
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
