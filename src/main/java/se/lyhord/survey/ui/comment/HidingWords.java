package se.lyhord.survey.ui.comment;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.lyhord.survey.comment.Hiding;
import se.lyhord.survey.comment.Piece;
import se.lyhord.survey.comment.Stretch;
import se.lyhord.survey.comment.Trace;

/** A comment word by word, each a button that hides or shows it; below, how it will be read by others. */
class HidingWords extends Div {

    private final String text;
    private final transient List<Piece> pieces;
    private final transient List<Trace> traces;
    private final boolean[] hidden;
    private final Paragraph preview = Parts.written("");

    /** @param traces which are hidden from the start */
    HidingWords(String text, List<Trace> traces) {
        this.text = text;
        this.traces = traces;
        pieces = Piece.of(text);
        hidden = new boolean[pieces.size()];
        addClassName("comment-hiding");
        var words = Parts.row("comment-words");
        words.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("comment.words"))
                .setAttribute("dir", "auto");
        for (var i = 0; i < pieces.size(); i++) {
            words.add(word(i));
        }
        preview.addClassName("comment-preview");
        preview.getElement().setAttribute("aria-live", "polite");
        add(words, Parts.quiet(getTranslation("comment.words.how")), label(), preview);
        showPreview();
    }

    private Paragraph label() {
        return Parts.paragraph(getTranslation("comment.preview"), "comment-label");
    }

    private NativeButton word(int at) {
        var piece = pieces.get(at);
        var shown = text.substring(piece.where().from(), piece.where().to());
        var trace = traces.stream().filter(one -> piece.meets(one.where())).findFirst();
        var word = new NativeButton(shown);
        word.getElement().setAttribute("type", "button");
        word.addClassName("comment-word");
        trace.ifPresent(one -> describe(word, shown, one));
        hide(word, at, trace.isPresent());
        word.addClickListener(_ -> {
            hide(word, at, !hidden[at]);
            showPreview();
        });
        return word;
    }

    private void describe(NativeButton word, String shown, Trace trace) {
        var kind = getTranslation("comment.trace." + trace.kind().name().toLowerCase(Locale.ROOT));
        word.addClassName("comment-trace");
        word.getElement().setAttribute("title", kind).setAttribute("aria-label", shown + ", " + kind);
    }

    private void hide(NativeButton word, int at, boolean isHidden) {
        hidden[at] = isHidden;
        word.getElement().setAttribute("aria-pressed", String.valueOf(isHidden));
    }

    /** What is hidden now. */
    List<Stretch> stretches() {
        return IntStream.range(0, hidden.length)
                .filter(i -> hidden[i])
                .mapToObj(i -> pieces.get(i).core())
                .toList();
    }

    private void showPreview() {
        preview.setText(Hiding.in(text, stretches()));
    }
}
