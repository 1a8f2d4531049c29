package se.lyhord.survey.ui.comment;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.shell.MenuMark;
import se.lyhord.shell.Texts;
import se.lyhord.survey.comment.FollowingDangers;

/** Tells readers, wherever they are, of comments that tell of danger or may do so. */
@Component
class CommentMark implements MenuMark {

    private final FollowingDangers following;
    private final SignedIn signedIn;
    private final Texts texts;

    CommentMark(FollowingDangers following, SignedIn signedIn, Texts texts) {
        this.following = following;
        this.signedIn = signedIn;
        this.texts = texts;
    }

    @Override
    public String path() {
        return CommentsView.ROUTE;
    }

    @Override
    public Optional<String> said(Locale locale) {
        var isReader = signedIn.person()
                .filter(person -> person.role() == Role.QUALITY_LEAD)
                .isPresent();
        return Optional.of(isReader ? following.waiting() : 0)
                .filter(waiting -> waiting > 0)
                .map(waiting -> texts.getTranslation("comment.mark", locale, waiting));
    }
}
