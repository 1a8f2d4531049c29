package se.lyhord.index;

import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import se.lyhord.datafile.DataFile;
import se.lyhord.indicator.ComputedValues;
import se.lyhord.organisation.OrganisationTree;

/** An index of two parts that the case north has figures for, in the place of the one that is shipped. */
public final class IndexFiles {

    /** Safety in the quarter by 0.4, and plans established in time in four quarters by 0.6, from 10 % to 90 %. */
    public static final String OF_TWO_PARTS = """
            version: 2
            baseline: 2021-Q2
            names: {sv: Index, en: Index}
            what: {sv: Vad, en: What}
            mean: arithmetic
            missing: index_is_missing
            areas:
              - code: experience
                names: {sv: Upplevelse, en: Experience}
                parts:
                  - code: safety
                    names: {sv: Trygghet, en: Safety}
                    what: {sv: Andelen, en: The share}
                    indicator: dimension_safety
                    period: quarter
                    weight: 0.4
                    zero_at: 0
                    hundred_at: 1
              - code: plans
                names: {sv: Planer, en: Plans}
                parts:
                  - code: in_time
                    names: {sv: I tid, en: In time}
                    what: {sv: Andelen, en: The share}
                    indicator: plan_established_in_time
                    period: four_quarters
                    weight: 0.6
                    zero_at: 0.1
                    hundred_at: 0.9
            sensitivity:
              what: {sv: Om, en: About}
              draws: 500
              seed: 11
              weights_vary_by: 0.25
              offset: 10
            """;

    private IndexFiles() {}

    /** The indexes of these texts, beside what the application has computed with. */
    public static QualityIndexes indexes(BeanFactory application, String... texts) {
        return new QualityIndexes(
                List.of(texts).stream()
                        .map(text -> new DataFile("quality-index.yaml", text))
                        .toList(),
                application.getBean(IndexVersions.class));
    }

    /** The computation with these texts, and otherwise the application's own parts. */
    public static ComputingTheIndex computing(BeanFactory application, String... texts) {
        return new ComputingTheIndex(
                indexes(application, texts),
                application.getBean(IndexVersions.class),
                application.getBean(ComputedValues.class),
                application.getBean(OrganisationTree.class),
                application.getBean(IndexValues.class));
    }
}
