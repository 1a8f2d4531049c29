package se.lyhord.intake;

import static se.lyhord.intake.CellForm.CATEGORY;
import static se.lyhord.intake.CellForm.DATE;
import static se.lyhord.intake.CellForm.DAY_OF_MONTH;
import static se.lyhord.intake.CellForm.ENTRY_KIND;
import static se.lyhord.intake.CellForm.GENDER;
import static se.lyhord.intake.CellForm.INSPECTOR;
import static se.lyhord.intake.CellForm.NODE_CODE;
import static se.lyhord.intake.CellForm.NODE_KIND;
import static se.lyhord.intake.CellForm.NUMBER;
import static se.lyhord.intake.CellForm.QUARTER;
import static se.lyhord.intake.CellForm.SEVERITY;
import static se.lyhord.intake.CellForm.TEXT;
import static se.lyhord.intake.CellForm.YEAR;
import static se.lyhord.intake.CellForm.YES_NO;
import static se.lyhord.intake.Column.extra;
import static se.lyhord.intake.Column.optional;
import static se.lyhord.intake.Column.required;

import java.util.List;
import java.util.Locale;

/** The import files, in the order in which they build on each other. */
public enum ImportFile {
    ORGANISATION(
            required("code", NODE_CODE),
            required("name", TEXT),
            required("kind", NODE_KIND),
            optional("parent_code", TEXT),
            optional("profile", TEXT),
            required("valid_from", DATE),
            optional("valid_to", DATE)),
    PLACEMENTS(
            required("placement_id", TEXT),
            required("unit_code", TEXT),
            required("client_ref", TEXT),
            optional("birth_year", YEAR),
            optional("gender", GENDER),
            required("started_on", DATE),
            optional("ended_on", DATE),
            optional("legal_basis", TEXT),
            optional("municipality_code", TEXT),
            extra("birth_day", DAY_OF_MONTH, "0")),
    PLANS(
            required("plan_id", TEXT),
            required("placement_id", TEXT),
            required("established_on", DATE),
            required("client_participated", YES_NO),
            required("client_views_recorded", YES_NO),
            optional("sent_to_municipality_on", DATE)),
    FOLLOWUPS(
            required("followup_id", TEXT),
            required("plan_id", TEXT),
            required("held_on", DATE),
            required("plan_revised", YES_NO)),
    ROUNDS(required("unit_code", TEXT), required("quarter", QUARTER), required("invited", NUMBER)),
    /** Besides these: {@code age_band}, {@code gender} and a column a question, which the questionnaire decides. */
    RESPONSES(
            required("response_id", TEXT),
            required("template", TEXT),
            required("template_version", NUMBER),
            required("unit_code", TEXT),
            required("submitted_on", DATE)),
    /** Deviations and inspections: which columns are filled in the kind decides. No column holds words. */
    DEVIATIONS(
            required("deviation_id", TEXT),
            required("kind", ENTRY_KIND),
            required("unit_code", TEXT),
            required("occurred_on", DATE),
            optional("category", CATEGORY),
            optional("severity", SEVERITY),
            optional("reported_on", DATE),
            optional("inspector", INSPECTOR),
            optional("remarks", NUMBER),
            optional("closed_on", DATE));

    private final List<Column> columns;

    ImportFile(Column... columns) {
        this.columns = List.of(columns);
    }

    List<Column> columns() {
        return columns;
    }

    /** As {@code placements}: the name of its step and of its staging table. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String fileName() {
        return key() + ".csv";
    }
}
