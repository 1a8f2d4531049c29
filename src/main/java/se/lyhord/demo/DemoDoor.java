package se.lyhord.demo;

import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.lyhord.access.People;
import se.lyhord.access.Role;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.survey.DemoCodes;

/** The way from the demo's sign-in page into the survey: a fresh code each time, as a home would hand one out. */
@RestController
@ConditionalOnWebApplication
@ConditionalOnProperty(name = "lyhord.demo", matchIfMissing = true)
class DemoDoor {

    private final People people;
    private final DemoCodes codes;

    DemoDoor(People people, DemoCodes codes) {
        this.people = people;
        this.codes = codes;
    }

    @GetMapping("/demo/survey")
    ResponseEntity<Void> open() {
        var home = people.madeUp().stream()
                .filter(person -> person.role() == Role.HOME_MANAGER)
                .flatMap(person -> person.nodes().stream())
                .findFirst();
        if (home.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        var address = WholeOrganisation.call(() -> codes.issue(home.get()))
                .map(code -> "/survey#" + code.written())
                .orElse("/survey");
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }
}
