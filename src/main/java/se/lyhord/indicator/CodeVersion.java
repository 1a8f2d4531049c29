package se.lyhord.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Which code computes: the product's version and the commit that it was built of. */
@Component
class CodeVersion {

    private final String text;

    CodeVersion() {
        var built = new Properties();
        try (var file = new ClassPathResource("built.properties").getInputStream()) {
            built.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The build's own version cannot be read", e);
        }
        text = built.getProperty("version") + " " + built.getProperty("commit");
    }

    /** As {@code 0.1.0 1b9487e…}; {@code unknown} for the commit where it was built outside a repository. */
    String text() {
        return text;
    }
}
