package se.lyhord.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import se.lyhord.survey.TemplateFile.Reading;

/**
 * The questionnaires: those of the files at start and all that were ever taken up. What was taken up counts; a file that
 * says something else under the same name and version is refused.
 */
@Component
public class Templates implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Templates.class);

    private final TemplateFolders folders;
    private final TemplateRegister register;
    private volatile List<Template> templates = List.of();

    Templates(TemplateFolders folders, TemplateRegister register) {
        this.folders = folders;
        this.register = register;
    }

    /** Every version of every questionnaire, by name and version. */
    public List<Template> all() {
        return templates;
    }

    public Optional<Template> find(String id, int version) {
        return templates.stream()
                .filter(template -> template.id().equals(id) && template.version() == version)
                .findFirst();
    }

    /** The newest version of a questionnaire. */
    public Optional<Template> newest(String id) {
        return templates.stream().filter(template -> template.id().equals(id)).reduce((earlier, later) -> later);
    }

    @Override
    public void afterSingletonsInstantiated() {
        refusals(folders.read()).forEach(refusal -> LOG.error("A questionnaire is refused: {}", refusal));
        templates = register.all().stream()
                .flatMap(entry -> TemplateFile.read(entry.content()) instanceof Reading.Read(var template)
                        ? Optional.of(template).stream()
                        : Optional.<Template>empty().stream())
                .toList();
    }

    /** Takes up what the files say and tells of each that cannot be: file, line, reason. */
    List<String> refusals(List<TemplateFolders.File> files) {
        var refusals = new ArrayList<String>();
        for (var file : files) {
            switch (TemplateFile.read(file.content())) {
                case Reading.Refused(var line, var reason) ->
                    refusals.add(file.name() + ", line " + line + ": " + reason);
                case Reading.Read(var template) -> {
                    var entry = new TemplateRegister.Entry(
                            template.id(), template.version(), file.contentHash(), file.content());
                    if (!register.takeUp(entry).contentHash().equals(file.contentHash())) {
                        refusals.add(
                                ("%s: %s version %d is in use with other content, which stays; a change needs a new"
                                                + " version number")
                                        .formatted(file.name(), template.id(), template.version()));
                    }
                }
            }
        }
        return refusals;
    }
}
