package se.lyhord.survey.template;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.lyhord.datafile.DataFile;
import se.lyhord.datafile.MarkedYaml;
import se.lyhord.survey.template.TemplateFile.Reading;
import se.lyhord.survey.template.TemplateRegister.Entry;
import se.lyhord.survey.template.TemplateRegister.MediaName;
import se.lyhord.survey.template.TemplateRegister.Pack;

/** Takes a file into the register, where it stays as it is; or says why not, with name, line and reason. */
@Component
class TakingUp {

    private final TemplateFolders folders;
    private final TemplateRegister register;

    TakingUp(TemplateFolders folders, TemplateRegister register) {
        this.folders = folders;
        this.register = register;
    }

    /** Takes a questionnaire up with its pictures; the refusal, if it cannot be. */
    Optional<String> questionnaire(DataFile file) {
        return switch (TemplateFile.read(file.content())) {
            case Reading.Refused(var line, var reason) -> refusal(file, line, reason);
            case Reading.Read(var template) -> questionnaire(file, template);
        };
    }

    private Optional<String> questionnaire(DataFile file, Template template) {
        for (var picture : template.pictures()) {
            if (!takeUp(template, picture)) {
                return refusal(file, 1, "there is no file media/" + picture);
            }
        }
        var asks = template.asks() == Template.Asks.RELATIVES ? "relatives" : "residents";
        var entry = new Entry(template.id(), template.version(), asks, file.contentHash(), file.content());
        return register.takeUp(entry).contentHash().equals(file.contentHash())
                ? Optional.empty()
                : inUse(file, template.id() + " version " + template.version());
    }

    /** Takes a translation up with its recordings; the refusal, if it cannot be. */
    Optional<String> translation(DataFile file, Templates templates) {
        try {
            var yaml = MarkedYaml.read(file.content());
            var head = TranslationFile.head(yaml);
            var template = templates.find(head.template(), head.templateVersion());
            if (template.isEmpty()) {
                return refusal(file, 1, "there is no " + head.template() + " version " + head.templateVersion());
            }
            var translated = TranslationFile.apply(yaml, template.get());
            for (var recording : translated.recordings(head.language())) {
                if (!takeUp(translated, recording)) {
                    return refusal(file, 1, "there is no file media/" + recording);
                }
            }
            var pack = new Pack(
                    head.template(),
                    head.templateVersion(),
                    head.language(),
                    head.version(),
                    file.contentHash(),
                    file.content());
            return register.takeUp(pack).contentHash().equals(file.contentHash())
                    ? Optional.empty()
                    : inUse(file, "the translation " + head.language() + " version " + head.version());
        } catch (MarkedYaml.Broken broken) {
            return refusal(file, broken.line(), broken.reason());
        }
    }

    private boolean takeUp(Template template, String media) {
        var name = new MediaName(template.id(), template.version(), media);
        if (register.media(name).isPresent()) {
            return true;
        }
        var content = folders.media(media).or(() -> before(template, media));
        content.ifPresent(bytes -> register.takeUp(name, bytes));
        return content.isPresent();
    }

    /** A file that is gone may still belong to the version before. */
    private Optional<byte[]> before(Template template, String media) {
        return register.media(new MediaName(template.id(), template.version() - 1, media));
    }

    private static Optional<String> refusal(DataFile file, int line, String reason) {
        return Optional.of(file.name() + ", line " + line + ": " + reason);
    }

    private static Optional<String> inUse(DataFile file, String what) {
        return Optional.of(file.name() + ": " + what
                + " is in use with other content, which stays; a change needs a new version number");
    }
}
