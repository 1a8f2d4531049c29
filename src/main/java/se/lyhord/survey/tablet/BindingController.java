package se.lyhord.survey.tablet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.lyhord.survey.BindingATablet;

/** Exchanges a binding code for the cookie by which the tablet belongs to a home; codes of no use are slowed down here too. */
@RestController
class BindingController {

    private final BindingATablet binding;
    private final FailingCodes failingCodes;

    BindingController(BindingATablet binding, FailingCodes failingCodes) {
        this.binding = binding;
        this.failingCodes = failingCodes;
    }

    /**
     * What the tablet gets back.
     *
     * @param result {@code bound}, {@code no-use} or {@code misformed}
     * @param home what the home is called
     */
    record Answer(String result, @Nullable String home) {}

    @PostMapping("/survey/api/bind")
    ResponseEntity<Answer> bind(@RequestBody Asked asked, HttpServletRequest request, HttpServletResponse response) {
        var bound = binding.bind(asked.codeOrNone());
        if (bound.isEmpty()) {
            return ResponseEntity.status(
                            failingCodes.mayBeAnswered() ? HttpStatus.NOT_FOUND : HttpStatus.TOO_MANY_REQUESTS)
                    .body(new Answer("no-use", null));
        }
        TabletBinding.keep(bound.get().secret(), TabletBinding.isSecure(request), response);
        var home = bound.get().home();
        return ResponseEntity.ok(new Answer("bound", binding.name(home).orElse(home)));
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Answer> unreadable() {
        return ResponseEntity.badRequest().body(new Answer("misformed", null));
    }
}
