package se.lyhord.survey.tablet;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import se.lyhord.survey.BindingATablet;

/** Which home the tablet of a request belongs to, as its cookie proves. */
@Component
public class TabletBinding {

    /** The name that a browser takes over HTTPS alone, for the whole of this host and no other. */
    static final String OVER_HTTPS = "__Host-lyhord-tablet";
    /** The name where the server is reached without HTTPS. */
    static final String OVER_HTTP = "lyhord-tablet";
    /** As long as browsers keep a cookie; it begins anew each time that the survey's page is loaded. */
    private static final Duration KEPT = Duration.ofDays(400);

    private final BindingATablet binding;

    TabletBinding(BindingATablet binding) {
        this.binding = binding;
    }

    /** Code of the home that the tablet is bound to; empty for a tablet of nobody's and one that is withdrawn. */
    public Optional<String> home(HttpServletRequest request) {
        return secret(request).flatMap(binding::home);
    }

    /** What that home is called. */
    public Optional<String> homeName(HttpServletRequest request) {
        return home(request).flatMap(binding::name);
    }

    /** Lets the tablet keep its binding for another year, if it is bound. */
    public void renew(HttpServletRequest request, HttpServletResponse response) {
        secret(request)
                .filter(secret -> binding.home(secret).isPresent())
                .ifPresent(secret -> keep(secret, isSecure(request), response));
    }

    static void keep(String secret, boolean isSecure, HttpServletResponse response) {
        var cookie = ResponseCookie.from(isSecure ? OVER_HTTPS : OVER_HTTP, secret)
                .path("/")
                .httpOnly(true)
                .secure(isSecure)
                .sameSite("Strict")
                .maxAge(KEPT)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Also behind a proxy that speaks HTTPS for this server. */
    static boolean isSecure(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return request.isSecure()
                || named(request, OVER_HTTPS).isPresent()
                || (origin != null && origin.startsWith("https:"));
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return named(request, OVER_HTTPS).or(() -> named(request, OVER_HTTP));
    }

    private static Optional<String> named(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
