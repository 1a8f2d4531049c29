package se.lyhord.demo;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.access.Role;
import se.lyhord.organisation.Quarter;
import se.lyhord.report.Dimension;
import se.lyhord.report.NoticeContent;
import se.lyhord.report.NoticeId;
import se.lyhord.report.NoticeText;
import se.lyhord.report.QuotableFigure;
import se.lyhord.report.TellingWhatWasDone;
import se.lyhord.report.TellingWhatWasDone.Outcome;

/** Has the made-up quality lead tell the young people of a home what their answers led to, as anybody would. */
@Component
class DemoNotices {

    private static final NoticeText EVENINGS = new NoticeText(
            "Det är oroligt på kvällarna, och svårt att somna när andra är uppe sent.",
            "Från klockan 22 är det lugnt i korridoren. Två ur personalen är vakna tills alla har somnat.");
    private static final NoticeText EVENINGS_IN_ENGLISH = new NoticeText(
            "Evenings are noisy, and it is hard to fall asleep when others are up late.",
            "From ten o'clock the corridor is quiet. Two of the staff stay up until everyone is asleep.");
    private static final NoticeText MEALS = new NoticeText(
            "Ni vill vara med och bestämma om maten och om helgerna.",
            "Vi planerar maten tillsammans på söndagar. Till våren ska vi även planera helgerna så.");

    private final MadeUp madeUp;
    private final TellingWhatWasDone telling;

    DemoNotices(MadeUp madeUp, TellingWhatWasDone telling) {
        this.madeUp = madeUp;
        this.telling = telling;
    }

    /** Tells of the latest of these quarters and the one before; of nothing where the home has had no round. */
    void tellAt(String home, Quarter latest) {
        madeUp.act(Role.QUALITY_LEAD, () -> {
            tell(home, latest.previous(), Dimension.PARTICIPATION, MEALS, NoticeText.empty());
            tell(home, latest, Dimension.SAFETY, EVENINGS, EVENINGS_IN_ENGLISH);
        });
    }

    private void tell(String home, Quarter quarter, Dimension about, NoticeText text, NoticeText english) {
        var content = new NoticeContent(
                home,
                quarter,
                Optional.of(about),
                text,
                english,
                figure(telling.quotable(home, quarter), about).map(QuotableFigure::quote));
        if (telling.write(NoticeId.draw(), content) instanceof Outcome.Kept(var draft)) {
            telling.publish(draft.id(), draft.version());
        }
    }

    private static Optional<QuotableFigure> figure(List<QuotableFigure> quotable, Dimension about) {
        return quotable.stream()
                .filter(one -> one.indicator().equals("dimension_" + about.key()))
                .findFirst();
    }
}
