package se.lyhord.survey.template;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A version of a questionnaire. Stored answers are one byte a question, in the order of the questions.
 *
 * @param id its name, the same in all versions
 * @param version from 1 on; a version never changes once it is in use
 * @param title what it is called
 * @param ages for whom it is written, as {@code 12-20} or {@code 18-}
 * @param asks whom it asks
 * @param readingLevel how easy it is to read, in words for staff; may be empty
 * @param sections its questions, in the order in which they are asked
 * @param packs the translations that were added, by language tag
 */
public record Template(
        String id,
        int version,
        Words title,
        String ages,
        Asks asks,
        String readingLevel,
        List<Section> sections,
        Map<String, PackVersion> packs) {

    public Template {
        sections = List.copyOf(sections);
        packs = Map.copyOf(packs);
        var ids = new HashSet<String>();
        for (var section : sections) {
            for (var question : section.questions()) {
                if (!ids.add(question.id())) {
                    throw new IllegalArgumentException("Two questions have the id " + question.id());
                }
            }
        }
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("A questionnaire has questions");
        }
    }

    /** A questionnaire for residents, of one section without a title, in Swedish and English. */
    public static Template of(String id, int version, Words title, String ages, List<Question> questions) {
        var section = new Section("all", Optional.empty(), questions);
        return new Template(id, version, title, ages, Asks.RESIDENTS, "", List.of(section), Map.of());
    }

    /** Whom a questionnaire asks. */
    public enum Asks {
        /** Those who live at the home: they are invited and counted in the response rate. */
        RESIDENTS,
        /** Those who are close to them. */
        RELATIVES
    }

    /**
     * Questions that belong together.
     *
     * @param id short name, unique in its template
     * @param title what it is called, where it is called anything
     */
    public record Section(String id, Optional<Words> title, List<Question> questions) {

        public Section {
            questions = List.copyOf(questions);
        }
    }

    /**
     * A translation as it stands.
     *
     * @param version of the translation, from 1 on
     * @param reviewed whether a professional has reviewed it
     */
    public record PackVersion(int version, boolean reviewed) {}

    /** All questions in the order in which they are asked. */
    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    /** Whether any of its questions is answered in one's own words. */
    public boolean asksForWords() {
        return questions().stream().anyMatch(question -> question.kind() == Kind.TEXT);
    }

    /** Where a question's byte stands in stored answers, from 0 on; empty where there is no such question. */
    public OptionalInt positionOf(String question) {
        var questions = questions();
        return IntStream.range(0, questions.size())
                .filter(i -> questions.get(i).id().equals(question))
                .findFirst();
    }

    /** Whether a question is asked, after these answers to the ones before it. */
    public boolean shows(int position, byte[] answers) {
        var questions = questions();
        var condition = questions.get(position).showIf();
        if (condition.isEmpty()) {
            return true;
        }
        var earlier = positionOf(condition.get().question());
        return earlier.isPresent()
                && earlier.getAsInt() < position
                && shows(earlier.getAsInt(), answers)
                && condition.get().isMetBy(questions.get(earlier.getAsInt()), answers[earlier.getAsInt()] & 0xff);
    }

    /** Tags of the languages that it can be answered in: Swedish and English, then those of its translations. */
    public List<String> languages() {
        return Stream.concat(Stream.of("sv", "en"), packs.keySet().stream().sorted())
                .toList();
    }

    /** The version of the translation that a language is shown in; 0 for Swedish and English, which are its own. */
    public int packVersion(String tag) {
        return Optional.ofNullable(packs.get(tag)).map(PackVersion::version).orElse(0);
    }

    /** File names of all its pictures. */
    public List<String> pictures() {
        return questions().stream()
                .flatMap(question -> Stream.concat(
                        question.picture().stream(),
                        question.options().stream().flatMap(option -> option.picture().stream())))
                .distinct()
                .toList();
    }

    List<String> recordings(String tag) {
        return questions().stream()
                .flatMap(question -> Optional.ofNullable(question.recordings().get(tag)).stream())
                .toList();
    }

    Template with(String tag, PackVersion pack, Words newTitle, List<Section> newSections) {
        var more = new HashMap<>(packs);
        more.put(tag, pack);
        return new Template(id, version, newTitle, ages, asks, readingLevel, newSections, more);
    }

    /** The ages to read: {@code 12–20}, or {@code 18+} where there is no upper end. */
    public String ageRange() {
        return ages.endsWith("-") ? ages.replace("-", "+") : ages.replace('-', '–');
    }
}
