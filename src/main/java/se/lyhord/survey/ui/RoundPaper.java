package se.lyhord.survey.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.lyhord.survey.paper.PaperQuestionnaire;
import se.lyhord.survey.template.TabletWords;
import se.lyhord.survey.template.Template;

/**
 * A round's questionnaire on paper, in one of its languages: with room for the code of a slip, or as copies that each
 * have a new code printed in.
 */
class RoundPaper extends Div {

    /** So many copies can be in one file. */
    static final int MOST_COPIES = 50;

    private final transient Copies copies;
    private final WholeNumberField count = new WholeNumberField(getTranslation("survey.paper.copies.count"));
    private final Div fetching = new Div();
    private String language = "sv";

    /** Makes a file of copies with new codes, of so many, in a language; it can be fetched once, and then something is done. */
    interface Copies {

        /** How many copies can have a code still. */
        int left();

        SheetDownload of(int count, String language, Runnable fetched);

        /** A file is being fetched: the page has to look again. */
        void await();
    }

    RoundPaper(Template template, PaperQuestionnaire paper, TabletWords words, Copies copies) {
        this.copies = copies;
        var empty = new PaperLink(paper);
        var choice = new PaperLanguage(template, words, tag -> {
            language = tag;
            fetching.removeAll();
            empty.lead(template, tag);
        });
        count.setMax(MOST_COPIES);
        count.setStepButtonsVisible(true);
        var make = new Button(getTranslation("survey.paper.copies"), _ -> make());
        add(
                Parts.row("toolbar", choice, empty),
                new Paragraph(getTranslation("survey.paper.copies.what")),
                Parts.row("toolbar", count, make),
                fetching);
    }

    private void make() {
        fetching.removeAll();
        var left = copies.left();
        if (left == 0) {
            count.refuse(getTranslation("survey.round.full"));
        } else {
            count.asked(Math.min(left, MOST_COPIES)).ifPresent(this::offer);
        }
    }

    private void offer(int asked) {
        var link = new Anchor(
                copies.of(asked, language, fetching::removeAll),
                AttachmentType.DOWNLOAD,
                getTranslation("survey.paper.copies.fetch", asked));
        link.addClassName("survey-round-sheet");
        link.getElement().addEventListener("click", _ -> copies.await());
        fetching.add(link);
    }
}
