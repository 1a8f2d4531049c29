package se.lyhord.index;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.lyhord.datafile.Bilingual;
import se.lyhord.indicator.explanation.UsesOfIndicators;

/** Tells which indicators the newest version of the index weighs. */
@Component
class PartsOfTheIndex implements UsesOfIndicators {

    private static final String PAGE = "quality-index";

    private final QualityIndexes indexes;

    PartsOfTheIndex(QualityIndexes indexes) {
        this.indexes = indexes;
    }

    @Override
    public List<Use> of(String indicator) {
        return newest().flatMap(index -> index.parts().stream())
                .filter(part -> part.indicator().equals(indicator))
                .map(part -> new Use(
                        new Bilingual(
                                "Kvalitetsindexet: delen " + part.name().sv(),
                                "The quality index: the part " + part.name().en()),
                        PAGE))
                .toList();
    }

    private Stream<QualityIndex> newest() {
        var versions = indexes.known().versions();
        return versions.isEmpty() ? Stream.empty() : Stream.of(versions.getLast());
    }
}
