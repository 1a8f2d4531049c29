package se.lyhord.survey.ui;

import se.lyhord.survey.template.Template;

/** Where the browser finds the pictures and recordings of a questionnaire's version. */
record MediaAddress(String template, int version) {

    static MediaAddress of(Template template) {
        return new MediaAddress(template.id(), template.version());
    }

    String of(String file) {
        return "survey/media/" + template + "/" + version + "/" + file;
    }
}
