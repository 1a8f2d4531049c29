package se.lyhord.survey.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import se.lyhord.shell.Download;
import se.lyhord.survey.template.Language;
import se.lyhord.survey.template.TabletWords;
import se.lyhord.survey.template.Template;
import se.lyhord.survey.template.TemplateDrafts.Kept;

/** One questionnaire: what it is, its drafts, its versions, and what can be done with each. */
class QuestionnairePanel extends Section {

    private final String id;
    private final transient TabletWords words;
    private final transient Actions actions;

    /** What the panel's buttons start; {@code yaml} gives the content of a version. */
    record Actions(IntFunction<String> yaml, Consumer<Template> copy, Consumer<UUID> open, Consumer<Kept> delete) {}

    /** @param versions the newest first */
    QuestionnairePanel(String id, List<Template> versions, List<Kept> drafts, TabletWords words, Actions actions) {
        this.id = id;
        this.words = words;
        this.actions = actions;
        addClassName("panel");
        var title = versions.isEmpty()
                ? drafts.getFirst().draft().title().words()
                : versions.getFirst().title();
        add(new H2(title.in(getLocale())), about(versions));
        var rows = new NativeTableBody();
        drafts.forEach(draft -> rows.add(row(draft)));
        for (var version : versions) {
            rows.add(row(version, version.equals(versions.getFirst())));
        }
        var table = new NativeTable();
        table.addClassName("plain");
        table.setCaptionText(getTranslation("survey.templates.versions", id));
        table.add(header(), rows);
        add(table);
    }

    private Paragraph about(List<Template> versions) {
        var about = new Paragraph(
                versions.isEmpty()
                        ? id
                        : getTranslation(
                                "survey.templates.about",
                                id,
                                versions.getFirst().ageRange(),
                                String.valueOf(versions.getFirst().questions().size())));
        about.addClassName("quiet");
        return about;
    }

    private NativeTableHeader header() {
        var row = new NativeTableRow();
        for (var key : new String[] {"version", "state", "languages", "actions"}) {
            var cell = new NativeTableHeaderCell(getTranslation("survey.templates.column." + key));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private NativeTableRow row(Template version, boolean isNewest) {
        var state = getTranslation(isNewest ? "survey.templates.in-use" : "survey.templates.earlier");
        var name = String.valueOf(version.version());
        var copy = button("survey.templates.copy", name, () -> actions.copy().accept(version));
        return new NativeTableRow(
                head(name),
                new NativeTableCell(state),
                new NativeTableCell(languages(version)),
                new NativeTableCell(row(copy, export(version))));
    }

    private NativeTableRow row(Kept kept) {
        var name = getTranslation(
                "survey.templates.draft", String.valueOf(kept.draft().basedOn() + 1));
        var state = getTranslation(
                "survey.templates.changed-by",
                kept.changedBy(),
                kept.changedOn().toString());
        var open = button("survey.templates.open", name, () -> actions.open().accept(kept.id()));
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var delete =
                button("survey.templates.delete", name, () -> actions.delete().accept(kept));
        return new NativeTableRow(
                head(name),
                new NativeTableCell(state),
                new NativeTableCell(""),
                new NativeTableCell(row(open, delete)));
    }

    private static NativeTableHeaderCell head(String text) {
        var cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "row");
        return cell;
    }

    private Button button(String key, String what, Runnable pressed) {
        var button = new Button(getTranslation(key), _ -> pressed.run());
        button.setAriaLabel(getTranslation(key) + ": " + id + " " + what);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private Anchor export(Template version) {
        var file = id + "-" + version.version() + ".yaml";
        var link = new Anchor(
                Download.of(
                        file,
                        "application/yaml",
                        () -> actions.yaml().apply(version.version()).getBytes(StandardCharsets.UTF_8)),
                getTranslation("survey.templates.export"));
        link.getElement().setAttribute("aria-label", getTranslation("survey.templates.export") + ": " + file);
        return link;
    }

    /**
     * Languages beside the original Swedish that no professional has reviewed are marked so, here and nowhere that a young
     * person sees.
     */
    private Div languages(Template version) {
        var sound = row();
        var unreviewed = row(new Span(getTranslation("survey.templates.not-reviewed")));
        unreviewed.addClassName("draft-known");
        for (var tag : version.languages()) {
            var pack = version.packs().get(tag);
            var isSound = pack == null ? tag.equals("sv") : pack.reviewed();
            var name = words.language(tag).map(Language::name).orElse(tag);
            var text = new Span(pack == null ? name : name + " " + pack.version());
            text.getElement().setAttribute("lang", tag).setAttribute("dir", "auto");
            (isSound ? sound : unreviewed).add(text);
        }
        unreviewed.setVisible(unreviewed.getComponentCount() > 1);
        return new Div(sound, unreviewed);
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("template-actions");
        return row;
    }
}
