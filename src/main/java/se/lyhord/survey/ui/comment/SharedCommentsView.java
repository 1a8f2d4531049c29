package se.lyhord.survey.ui.comment;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.lyhord.access.Role;
import se.lyhord.access.SignedIn;
import se.lyhord.organisation.Quarter;
import se.lyhord.survey.comment.AskedQuestion;
import se.lyhord.survey.comment.ReadingSharedComments;
import se.lyhord.survey.comment.ReadingSharedComments.Shown;

/** What young people wrote in a quarter, home by home, as far as it may be shown. */
@Route("in-their-words")
@Menu(title = "comment.shared.title", order = 34)
@RolesAllowed({Role.Names.HOME_MANAGER, Role.Names.DIVISION_MANAGER, Role.Names.QUALITY_LEAD})
@StyleSheet("comment.css")
class SharedCommentsView extends Main implements HasDynamicTitle {

    private final transient ReadingSharedComments reading;
    private final transient CommentWords words;
    private final transient Map<String, String> names;
    private final boolean mayTakeAway;
    private final Select<Quarter> quarter = new Select<>();
    private final Div content = new Div();

    private record Group(String node, AskedQuestion question) {}

    SharedCommentsView(ReadingSharedComments reading, CommentWords words, SignedIn signedIn) {
        this.reading = reading;
        this.words = words;
        names = words.nodes();
        mayTakeAway = signedIn.person().orElseThrow().role() == Role.QUALITY_LEAD;
        addClassNames("page", "comments");
        add(
                new H1(getTranslation("comment.shared.title")),
                new Paragraph(getTranslation("comment.shared.what")),
                quarter,
                content);
        quarter.setLabel(getTranslation("comment.shared.quarter"));
        quarter.setItemLabelGenerator(one -> words.quarter(one, this));
        quarter.addValueChangeListener(_ -> show());
        offer();
    }

    private void offer() {
        var chosen = quarter.getValue();
        var quarters = reading.all().stream()
                .map(shown -> shown.comment().question().quarter())
                .distinct()
                .toList();
        quarter.setItems(quarters);
        quarter.setVisible(!quarters.isEmpty());
        if (quarters.isEmpty()) {
            content.removeAll();
            content.add(Parts.panel(getTranslation("comment.shared.empty")));
        } else {
            quarter.setValue(quarters.contains(chosen) ? chosen : quarters.getFirst());
        }
    }

    private void show() {
        content.removeAll();
        reading.all().stream()
                .filter(shown -> shown.comment().question().quarter().equals(quarter.getValue()))
                .collect(Collectors.groupingBy(
                        shown -> new Group(
                                shown.comment().node(), shown.comment().question()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .forEach((group, comments) -> content.add(section(group, comments)));
    }

    private Section section(Group group, List<Shown> comments) {
        var list = new UnorderedList();
        list.addClassName("comment-list");
        for (var shown : comments) {
            var item = new ListItem(Parts.written(shown.comment().text()));
            if (mayTakeAway) {
                item.add(Parts.quietly(getTranslation("comment.take-away"), () -> ask(shown)));
            }
            list.add(item);
        }
        var section = new Section(
                new H2(names.getOrDefault(group.node(), group.node())),
                new Paragraph(words.question(group.question(), getLocale())),
                list);
        section.addClassName("panel");
        return section;
    }

    private void ask(Shown shown) {
        var sure = new ConfirmDialog(
                getTranslation("comment.take-away.sure"),
                getTranslation("comment.take-away.what"),
                getTranslation("comment.take-away"),
                _ -> {
                    reading.takeAway(shown.key());
                    offer();
                });
        sure.setCancelable(true);
        sure.setCancelText(getTranslation("comment.cancel"));
        sure.open();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("comment.shared.title") + " – Lyhörd";
    }
}
