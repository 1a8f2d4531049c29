package se.lyhord.survey.template;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import se.lyhord.datafile.DataFile;
import se.lyhord.datafile.MarkedYaml;
import se.lyhord.survey.template.TemplateFile.Reading;
import se.lyhord.survey.template.TemplateRegister.MediaName;

/**
 * The questionnaires: those of the files at start and all that were ever taken up. What was taken up counts; a file that
 * says something else under the same name and version is refused.
 */
@Component
public class Templates implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Templates.class);

    /** So long an answer is taken without asking the database whether there is another translation. */
    private static final long FRESH_NANOS = 5_000_000_000L;

    private final TemplateFolders folders;
    private final TemplateRegister register;
    private final TakingUp takingUp;
    private volatile Loaded loaded = new Loaded("", List.of(), 0);

    Templates(TemplateFolders folders, TemplateRegister register, TakingUp takingUp) {
        this.folders = folders;
        this.register = register;
        this.takingUp = takingUp;
    }

    private record Loaded(String stamp, List<Template> templates, long at) {

        boolean isFresh() {
            return System.nanoTime() - at < FRESH_NANOS;
        }
    }

    /** Every version of every questionnaire, by name and version; another process may have added some. */
    public List<Template> all() {
        var stamp = register.stamp();
        var now = loaded;
        var templates = stamp.equals(now.stamp()) ? now.templates() : load();
        loaded = new Loaded(stamp, templates, System.nanoTime());
        return templates;
    }

    /** A version of a questionnaire. It never changes, but a translation may have been added a moment ago. */
    public Optional<Template> find(String id, int version) {
        var known = loaded;
        return known.isFresh()
                ? in(known.templates(), id, version).or(() -> in(all(), id, version))
                : in(all(), id, version);
    }

    private static Optional<Template> in(List<Template> templates, String id, int version) {
        return templates.stream()
                .filter(template -> template.id().equals(id) && template.version() == version)
                .findFirst();
    }

    /** The newest version of a questionnaire. */
    public Optional<Template> newest(String id) {
        return all().stream()
                .filter(template -> template.id().equals(id))
                .max(Comparator.comparingInt(Template::version));
    }

    /** The newest version of every questionnaire, by name. */
    public List<Template> newest() {
        var newest = new TreeMap<String, Template>();
        all().forEach(template ->
                newest.merge(template.id(), template, (one, other) -> one.version() > other.version() ? one : other));
        return List.copyOf(newest.values());
    }

    /** A picture or recording of a version, as it was when the version was taken up. */
    public Optional<byte[]> media(String template, int version, String file) {
        return register.media(new MediaName(template, version, file));
    }

    /** DataFile names of the pictures that a questionnaire can have. */
    public List<String> pictures() {
        return folders.pictures();
    }

    /** One of the {@link #pictures()}, as it is now. */
    public Optional<byte[]> picture(String file) {
        return pictures().contains(file) ? folders.media(file) : Optional.empty();
    }

    /** Takes up a questionnaire that was written here; the refusal, with line and reason, if it cannot be. */
    public Optional<String> publish(String yaml) {
        return takingUp.questionnaire(new DataFile("questionnaire", yaml));
    }

    /** Takes up a translation that was written here; the refusal, with line and reason, if it cannot be. */
    public Optional<String> publishTranslation(String yaml) {
        var refusal = takingUp.translation(new DataFile("translation", yaml), this);
        all();
        return refusal;
    }

    /** The content of a version in YAML. */
    public Optional<String> yaml(String id, int version) {
        return register.all().stream()
                .filter(entry -> entry.template().equals(id) && entry.version() == version)
                .map(TemplateRegister.Entry::content)
                .findFirst();
    }

    /** The newest translations of a version in YAML. */
    public List<String> translations(String id, int version) {
        return register.packs().stream()
                .filter(pack -> pack.template().equals(id) && pack.templateVersion() == version)
                .map(TemplateRegister.Pack::content)
                .toList();
    }

    @Override
    public void afterSingletonsInstantiated() {
        refusals(folders.read("")).forEach(refusal -> LOG.error("A questionnaire is refused: {}", refusal));
        refusedTranslations(folders.read(TemplateFolders.TRANSLATIONS))
                .forEach(refusal -> LOG.error("A translation is refused: {}", refusal));
        all();
    }

    /** Takes up what the files say and tells of each that cannot be: file, line, reason. */
    List<String> refusals(List<DataFile> files) {
        return files.stream()
                .flatMap(file -> takingUp.questionnaire(file).stream())
                .toList();
    }

    /** The same for translations. */
    List<String> refusedTranslations(List<DataFile> files) {
        return files.stream()
                .flatMap(file -> takingUp.translation(file, this).stream())
                .toList();
    }

    private List<Template> load() {
        var packs = register.packs();
        return register.all().stream()
                .flatMap(entry -> TemplateFile.read(entry.content()) instanceof Reading.Read(var template)
                        ? Optional.of(withTranslations(template, packs)).stream()
                        : Optional.<Template>empty().stream())
                .toList();
    }

    private static Template withTranslations(Template template, List<TemplateRegister.Pack> packs) {
        var translated = template;
        for (var pack : packs) {
            if (pack.template().equals(template.id()) && pack.templateVersion() == template.version()) {
                translated = TranslationFile.apply(MarkedYaml.read(pack.content()), translated);
            }
        }
        return translated;
    }
}
