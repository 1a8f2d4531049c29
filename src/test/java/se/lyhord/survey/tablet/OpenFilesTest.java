package se.lyhord.survey.tablet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.lyhord.survey.template.TemplateRegister;
import se.lyhord.survey.template.TemplateRegister.Entry;
import se.lyhord.survey.template.TemplateRegister.MediaName;
import se.lyhord.testing.IntegrationTest;

/** What anybody gets from the tablet's addresses: fonts, the reader of codes, pictures and recordings, and no session. */
@IntegrationTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OpenFilesTest {

    private static final byte[] CONTENT = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes();

    @LocalServerPort
    int port;

    @Autowired
    TemplateRegister register;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fonts/NotoSans-Regular.ttf",
                "fonts/NotoSansArabic-Bold.ttf",
                "fonts/NotoSansEthiopic-Regular.ttf",
                "fonts/OFL.txt",
                "qr/jsQR-1.4.0.js",
                "qr/LICENSE.txt"
            })
    void fontsAndTheReaderOfCodesAreForAllAndAreKept(String file) throws Exception {
        var response = get(file);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Cache-Control")).contains("max-age=31536000, public");
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a.svg,image/svg+xml",
        "a.png,image/png",
        "a.jpg,image/jpeg",
        "a.mp3,audio/mpeg",
        "a.ogg,audio/ogg",
        "B1-sv.wav,audio/wav"
    })
    void aPictureOrRecordingOfAVersionIsForAllAndForGood(String file, String type) throws Exception {
        register.takeUp(new Entry("with-media", 1, "residents", "-", "not read here"));
        register.takeUp(new MediaName("with-media", 1, file), CONTENT);
        var response = get("survey/media/with-media/1/" + file);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(CONTENT);
        assertThat(response.headers().firstValue("Content-Type")).contains(type);
        assertThat(response.headers().firstValue("Cache-Control")).contains("max-age=31536000, public, immutable");
        assertThat(response.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox")
                .contains("default-src 'none'");
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with-media/2/a.svg",
                "with-media/1/b.svg",
                "with-media/1/a.html",
                "with-media/1/a.svg.js",
                "with-media/1/.svg",
                "with-media/x/a.svg",
                "with-media/0/a.svg",
                "with-media/99999999999/a.svg",
                "With%20Media/1/a.svg",
                "with-media/1/%2e%2e%2fa.svg",
                "with-media/1/..%2fa.svg"
            })
    void whatIsNoPictureOrRecordingOfAVersionIsNotThere(String path) throws Exception {
        var response = get("survey/media/" + path);
        assertThat(response.statusCode()).isIn(400, 404);
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void theSurveysPageMayUseTheCameraAndNothingElseOfTheTablet() throws Exception {
        assertThat(get("survey").headers().firstValue("Permissions-Policy").orElseThrow())
                .contains("camera=(self)")
                .contains("microphone=()");
    }

    @Test
    void nothingCanBePutThere() throws Exception {
        var request = HttpRequest.newBuilder(address("survey/media/with-media/1/a.svg"))
                .PUT(HttpRequest.BodyPublishers.ofByteArray(CONTENT))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(405);
        }
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofByteArray());
        }
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + "/" + path);
    }
}
