package se.lyhord.survey.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import java.util.Map;
import org.springframework.dao.PessimisticLockingFailureException;
import se.lyhord.organisation.Node;
import se.lyhord.shell.LongWork;
import se.lyhord.survey.CodeSheet;
import se.lyhord.survey.Collection;
import se.lyhord.survey.Collection.State;
import se.lyhord.survey.CollectionId;
import se.lyhord.survey.NumberedCode;
import se.lyhord.survey.Opening;
import se.lyhord.survey.SurveyCodes;
import se.lyhord.survey.SurveyRounds;
import se.lyhord.survey.paper.PaperQuestionnaire;
import se.lyhord.survey.template.TabletWords;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.Templates;

/** The rounds of one home in the running quarter, and where another one is opened. */
class HomeRounds extends Div implements CodesPanel.Page {

    private static final String RELEASE = "release-responses";
    private static final int LOOK_AGAIN_MILLIS = 1000;

    private final transient Node home;
    private final transient SurveyRounds rounds;
    private final transient SurveyCodes codes;
    private final transient Templates templates;
    private final transient Paper paper;
    private final transient LongWork work;
    private final Div code = new Div();
    private final RoundPanels panels;
    private String surveyAddress = "/" + SurveyView.ROUTE;
    private boolean isWaiting;

    /** What questionnaires on paper are made with. */
    record Paper(PaperQuestionnaire questionnaire, TabletWords words) {}

    HomeRounds(Node home, SurveyRounds rounds, SurveyCodes codes, Templates templates, Paper paper, LongWork work) {
        this.home = home;
        this.rounds = rounds;
        this.codes = codes;
        this.templates = templates;
        this.paper = paper;
        this.work = work;
        this.panels = new RoundPanels(
                rounds.quarter(),
                templates,
                new RoundPanels.Actions(
                        this::codes, kind -> rounds.sample(home.code(), kind), this::open, this::close, this::release));
        add(code, panels);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI()
                .getPage()
                .fetchCurrentURL(here ->
                        surveyAddress = here.getProtocol() + "://" + here.getAuthority() + "/" + SurveyView.ROUTE);
        var looking = event.getUI().addPollListener(_ -> {
            if (isWaiting) {
                show();
            }
        });
        addDetachListener(detached -> {
            detached.unregisterListener();
            looking.remove();
            detached.getUI().setPollInterval(-1);
        });
    }

    private void show() {
        var isReleasing = work.latest(RELEASE)
                .filter(progress -> progress.state() == LongWork.State.RUNNING)
                .isPresent();
        var standings = rounds.of(home.code());
        panels.show(standings, isReleasing);
        // While answers are being released the page looks again, and stops once they are.
        isWaiting = isReleasing
                && standings.stream().anyMatch(standing -> standing.round().state() == State.CLOSED);
        UI.getCurrent().setPollInterval(isWaiting ? LOOK_AGAIN_MILLIS : -1);
    }

    private CodesPanel codes(Collection round) {
        var panel = new CodesPanel(codes, round.id(), this);
        templates
                .find(round.template(), round.templateVersion())
                .ifPresent(template -> panel.addPaper(
                        new RoundPaper(template, paper.questionnaire(), paper.words(), copies(round.id(), template))));
        return panel;
    }

    private RoundPaper.Copies copies(CollectionId round, Template template) {
        return new RoundPaper.Copies() {
            @Override
            public int left() {
                return codes.left(round);
            }

            @Override
            public SheetDownload of(int count, String language, Runnable fetched) {
                return new SheetDownload(
                        PaperLink.name(template, language),
                        () -> codes.print(round, count),
                        drawn -> paper.questionnaire().pdf(template, language, drawn),
                        () -> {
                            fetched.run();
                            show();
                        });
            }

            @Override
            public void await() {
                awaitSheet();
            }
        };
    }

    private void open(Opening opening) {
        try {
            var isOpened = rounds.open(home.code(), opening);
            tell(getTranslation(isOpened ? "survey.round.opened" : "survey.round.changed"));
        } catch (PessimisticLockingFailureException _) {
            tell(getTranslation("survey.round.busy"));
        }
    }

    private void close(CollectionId round) {
        code.removeAll();
        var closed = rounds.close(round);
        if (closed) {
            work.start(RELEASE, Map.of());
        }
        tell(getTranslation(closed ? "survey.round.closed" : "survey.round.changed"));
    }

    private void release() {
        work.start(RELEASE, Map.of());
        show();
    }

    @Override
    public void showOnce(NumberedCode drawn) {
        code.removeAll();
        code.add(new CodeCard(drawn, code::removeAll));
        show();
    }

    @Override
    public void tell(String message) {
        Notification.show(message);
        show();
    }

    @Override
    public SheetDownload sheet(CollectionId round, int count, Runnable fetched) {
        return new SheetDownload(
                "koder.pdf",
                () -> codes.print(round, count),
                drawn -> CodeSheet.pdf(home.name(), rounds.quarter(), surveyAddress, drawn),
                () -> {
                    fetched.run();
                    show();
                });
    }

    @Override
    public void awaitSheet() {
        UI.getCurrent().setPollInterval(LOOK_AGAIN_MILLIS);
    }
}
