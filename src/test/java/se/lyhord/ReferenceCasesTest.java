package se.lyhord;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.lyhord.ReferenceCases.ReferenceCase;

/**
 * Runs every reference case whose method exists and reports the others as skipped. The expected numbers come from R
 * 4.2.2 or a publication, as each case's source says. Another file of the same form is taken with
 * {@code -Dreference.cases=FILE}.
 */
class ReferenceCasesTest {

    private static final Map<String, Consumer<ReferenceCase>> METHODS = Stream.of(
                    BinomialReferenceCases.METHODS,
                    ComparisonReferenceCases.METHODS,
                    SeriesReferenceCases.METHODS,
                    PersonReferenceCases.METHODS,
                    SpreadReferenceCases.METHODS,
                    DisclosureReferenceCases.METHODS,
                    AnswerReferenceCases.METHODS,
                    TableReferenceCases.METHODS)
            .flatMap(methods -> methods.entrySet().stream())
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));

    @TestFactory
    Stream<DynamicTest> everyCaseOfAMethodThatExistsIsMet() {
        List<ReferenceCase> cases = ReferenceCases.read();
        report(cases);
        return cases.stream().map(each -> DynamicTest.dynamicTest(each.id() + " " + each.method(), () -> run(each)));
    }

    static void run(ReferenceCase each) {
        Consumer<ReferenceCase> method = METHODS.getOrDefault(each.method(), ReferenceCasesTest::notBuiltYet);
        method.accept(each);
    }

    private static void notBuiltYet(ReferenceCase each) {
        Assumptions.abort("not built yet: " + each.method());
    }

    private static void report(List<ReferenceCase> cases) {
        long built = cases.stream()
                .filter(each -> METHODS.containsKey(each.method()))
                .count();
        System.out.printf("Reference cases of %s: running %d of %d%n", ReferenceCases.origin(), built, cases.size());
        System.out.println("  running:       " + countByMethod(cases, true));
        System.out.println("  not built yet: " + countByMethod(cases, false));
    }

    private static Map<String, Long> countByMethod(List<ReferenceCase> cases, boolean built) {
        return cases.stream()
                .filter(each -> METHODS.containsKey(each.method()) == built)
                .collect(groupingBy(ReferenceCase::method, LinkedHashMap::new, counting()));
    }
}
