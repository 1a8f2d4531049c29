package se.lyhord.survey.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.lyhord.survey.YouSaidWeDid;
import se.lyhord.survey.tablet.TabletBinding;

/** Which home the tablet that is served belongs to, and what that home has told its young people. */
@Component
class HomeOfTablet {

    private static final int MOST = 3;

    private final TabletBinding binding;
    private final ObjectProvider<YouSaidWeDid> told;

    HomeOfTablet(TabletBinding binding, ObjectProvider<YouSaidWeDid> told) {
        this.binding = binding;
        this.told = told;
    }

    /** What it is called; empty for a tablet of no home. */
    Optional<String> name() {
        return request().flatMap(binding::homeName);
    }

    /** The newest of what it did about the answers, as a part of a page; empty for a tablet of no home. */
    Optional<News> news(Speech speech) {
        return request().flatMap(binding::home).map(home -> new News(speech, latest(home, speech.tag())));
    }

    private List<YouSaidWeDid.Notice> latest(String home, String language) {
        return told.stream()
                .flatMap(telling -> telling.latest(home, language).stream())
                .limit(MOST)
                .toList();
    }

    private static Optional<HttpServletRequest> request() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent()).map(VaadinServletRequest::getHttpServletRequest);
    }
}
