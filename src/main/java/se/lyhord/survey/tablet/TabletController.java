package se.lyhord.survey.tablet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lyhord.survey.Answering;
import se.lyhord.survey.Answering.Outcome;
import se.lyhord.survey.PresentedCode;
import se.lyhord.survey.ServerInstance;

/** Opens a questionnaire, takes answers, takes it in. All codes that open nothing get one and the same answer. */
@RestController
@RequestMapping("/survey/api")
class TabletController {

    private static final Logger LOG = LoggerFactory.getLogger(TabletController.class);

    private final Answering answering;
    private final FailingCodes failingCodes;
    private final TabletBinding binding;
    private final ServerInstance instance;

    TabletController(Answering answering, FailingCodes failingCodes, TabletBinding binding, ServerInstance instance) {
        this.answering = answering;
        this.binding = binding;
        this.failingCodes = failingCodes;
        this.instance = instance;
    }

    @PostMapping("/open")
    ResponseEntity<Answered> open(@RequestBody Asked asked, HttpServletRequest request) {
        return response(answering.open(code(asked, request), asked.pageOrNone()), request);
    }

    @PostMapping("/answer")
    ResponseEntity<Answered> answer(@RequestBody Asked asked, HttpServletRequest request) {
        return response(
                answering.answer(
                        code(asked, request),
                        asked.questionOrNone(),
                        asked.given(),
                        asked.languageOrNone(),
                        asked.keyOrNone()),
                request);
    }

    @PostMapping("/submit")
    ResponseEntity<Answered> submit(@RequestBody Asked asked, HttpServletRequest request) {
        return response(answering.handIn(code(asked, request), asked.languageOrNone(), asked.keyOrNone()), request);
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    ResponseEntity<Answered> unreadable() {
        return ResponseEntity.badRequest().body(Answered.only("misformed"));
    }

    /** A fault of ours: the tablet keeps the tap and sends it again. What was sent is not logged. */
    @ExceptionHandler
    ResponseEntity<Answered> fault(Exception fault) {
        LOG.error("A request of a tablet failed: {}", fault.getClass().getName());
        LOG.debug("The failure", fault);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body(Answered.only("unavailable"));
    }

    /** A tablet that is bound to a home opens that home's codes alone. */
    private PresentedCode code(Asked asked, HttpServletRequest request) {
        return new PresentedCode(asked.codeOrNone(), binding.home(request));
    }

    private ResponseEntity<Answered> response(Outcome outcome, HttpServletRequest request) {
        return switch (outcome) {
            case Outcome.Done done -> ResponseEntity.ok(done(done, request));
            case Outcome.HandedIn _ -> ResponseEntity.ok(Answered.only("handed-in"));
            case Outcome.Misformed _ -> ResponseEntity.badRequest().body(Answered.only("misformed"));
            case Outcome.NoUse _ ->
                ResponseEntity.status(
                                failingCodes.mayBeAnswered() ? HttpStatus.NOT_FOUND : HttpStatus.TOO_MANY_REQUESTS)
                        .body(Answered.only("no-use"));
        };
    }

    private Answered done(Outcome.Done done, HttpServletRequest request) {
        return new Answered(
                "done",
                done.template().id(),
                done.template().version(),
                numbers(done.answers()),
                done.texts(),
                instance.id(),
                request.getSession(false) != null);
    }

    private static List<Integer> numbers(byte... answers) {
        var numbers = new ArrayList<Integer>();
        for (var answer : answers) {
            numbers.add(answer & 0xff);
        }
        return numbers;
    }
}
