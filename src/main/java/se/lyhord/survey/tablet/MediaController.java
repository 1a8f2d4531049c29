package se.lyhord.survey.tablet;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.lyhord.survey.template.Templates;

/** The pictures and recordings of questionnaires, for anybody and for good: those of a version never change. */
@RestController
class MediaController {

    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,80}\\.(?:svg|png|jpg|mp3|ogg|wav)");
    private static final Pattern TEMPLATE = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,5}");
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Templates templates;

    MediaController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/survey/media/{template}/{version}/{file}")
    ResponseEntity<byte[]> media(
            @PathVariable String template, @PathVariable String version, @PathVariable String file) {
        if (!NAME.matcher(file).matches()
                || !TEMPLATE.matcher(template).matches()
                || !VERSION.matcher(version).matches()) {
            return ResponseEntity.notFound().build();
        }
        return templates
                .media(template, Integer.parseInt(version), file)
                .map(content -> response(content, type(file)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** A drawing may not run anything, even where somebody opens it by itself. */
    private static ResponseEntity<byte[]> response(byte[] content, String type) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(A_YEAR).cachePublic().immutable())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .contentType(MediaType.parseMediaType(type))
                .body(content);
    }

    private static String type(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            case "jpg" -> "image/jpeg";
            case "mp3" -> "audio/mpeg";
            case "ogg" -> "audio/ogg";
            default -> "audio/wav";
        };
    }
}
