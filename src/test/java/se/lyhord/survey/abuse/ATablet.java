package se.lyhord.survey.abuse;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the tablet's script sends, sent to a server's address; it does not try again by itself. */
final class ATablet {

    /** A page of the tablet, as its script draws them. */
    private static final String PAGE = "00000000000000aa";

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern ANSWERS = Pattern.compile("\"answers\":\\[([\\d,-]*)]");

    private final URI server;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    ATablet(String address) {
        this.server = URI.create(address);
    }

    /** What came back; headers without those that differ by themselves. */
    record Reply(int status, String body, Map<String, List<String>> headers) {

        boolean isDone() {
            return status == 200 && body.contains("\"result\":\"done\"");
        }

        boolean isHandedIn() {
            return status == 200 && body.contains("\"result\":\"handed-in\"");
        }

        boolean isOfNoUse() {
            return (status == 404 || status == 429) && body.contains("\"result\":\"no-use\"");
        }

        /** One number a question. */
        List<Integer> answers() {
            var found = ANSWERS.matcher(body);
            if (!found.find()) {
                throw new IllegalStateException("No answers came back: " + status + " " + body);
            }
            return Stream.of(found.group(1).split(",")).map(Integer::valueOf).toList();
        }
    }

    Reply open(String code) throws IOException, InterruptedException {
        return post("open", body(code, "", 0, 1));
    }

    Reply answer(String code, String question, int value, int tap) throws IOException, InterruptedException {
        return post("answer", body(code, question, value, tap));
    }

    Reply submit(String code, int tap) throws IOException, InterruptedException {
        return post("submit", body(code, "", 0, tap));
    }

    /** Hands in and goes away without waiting for what comes back, as after a time-out. */
    void submitAndHangUp(String code, int tap) throws IOException {
        var body = body(code, "", 0, tap);
        var request = "POST /survey/api/submit HTTP/1.1\r\nHost: localhost\r\nX-Lyhord: tablet\r\n"
                + "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        try (var socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
    }

    private Reply post(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve("/survey/api/" + path))
                .timeout(PATIENCE)
                .header("X-Lyhord", "tablet")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var response = http.send(request, HttpResponse.BodyHandlers.ofString());
        var headers = new TreeMap<String, List<String>>();
        response.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        headers.remove("date");
        return new Reply(response.statusCode(), response.body(), headers);
    }

    private static String body(String code, String question, int value, int tap) {
        return "{\"code\":\"%s\",\"page\":\"%s\",\"question\":\"%s\",\"value\":%d,\"key\":\"%s-%d\"}"
                .formatted(code, PAGE, question, value, PAGE, tap);
    }
}
