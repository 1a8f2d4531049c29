package se.lyhord.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.database.WholeOrganisation;
import se.lyhord.disclosure.OwnRecords;
import se.lyhord.disclosure.Protection;
import se.lyhord.disclosure.ReleasedLedgerRow;
import se.lyhord.disclosure.TableProtection;
import se.lyhord.disclosure.Vintage;
import se.lyhord.disclosure.YearProtection;
import se.lyhord.index.IndexValues;
import se.lyhord.indicator.ComputedValues;
import se.lyhord.indicator.NodeCounts;
import se.lyhord.release.Ledger;
import se.lyhord.release.ReleasedIndexRow;
import se.lyhord.survey.comment.SharedCommentRow;

/** What each part may know of the techniques, with the reason. */
final class ArchitectureRules {

    private ArchitectureRules() {}

    static List<ArchRule> all() {
        return List.of(
                onlyUiUsesVaadin(),
                onlyStoresUseJdbc(),
                onlyBatchUsesSpringBatch(),
                onlyReportDrawsCharts(),
                onlyDocumentDrawsVectorsAndCodes(),
                pureModulesStayPure(),
                storesWorkInAScopedTransaction(),
                onlyJobsWorkOnTheWholeOrganisation(),
                onlyReleaseReadsTheLedgerBack(),
                onlyReleaseDecides(),
                countsStayWhereTheyAreCounted(),
                onlyCommentsReadTheSharedBack(),
                timeComesFromTheClock());
    }

    private static ArchRule onlyUiUsesVaadin() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "..shell..")
                .and()
                .doNotHaveSimpleName("SecurityConfiguration")
                .and()
                .haveNameNotMatching(".*SecurityConfiguration\\$.*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .because("figures and rules must be the same on screen, paper and in files");
    }

    private static ArchRule onlyStoresUseJdbc() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..store..", "..database..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.sql..", "org.springframework.jdbc..", "org.postgresql.."))
                .because("SQL that is not in a store escapes the review of scopes");
    }

    private static ArchRule onlyBatchUsesSpringBatch() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("se.lyhord.batch..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.batch..")
                .because("a job is order and restart; the work must run without it");
    }

    private static ArchRule onlyReportDrawsCharts() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("se.lyhord.report..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jfree..")
                .because("a chart takes released figures, which only reports handle");
    }

    private static ArchRule onlyDocumentDrawsVectorsAndCodes() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("se.lyhord.document..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.apache.batik..", "com.google.zxing..", "com.openhtmltopdf..", "org.apache.pdfbox.."))
                .because("one place keeps what leaves as a document accessible and safe");
    }

    private static ArchRule pureModulesStayPure() {
        return classes()
                .that()
                .resideInAnyPackage("..statistics..", "..disclosure..")
                .and()
                .haveSimpleNameNotEndingWith("package-info")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "org.apache.commons.math3..",
                                "..statistics..",
                                "..disclosure..")
                        .and(JavaClass.Predicates.resideOutsideOfPackage("java.sql..")))
                .because("numbers and their protection must be checkable without the rest");
    }

    private static ArchRule storesWorkInAScopedTransaction() {
        return classes()
                .that()
                .areAnnotatedWith(Repository.class)
                .and()
                .doNotHaveSimpleName("JobLocks")
                .should()
                .beAnnotatedWith(Transactional.class)
                .andShould()
                .resideInAPackage("..store..")
                .because("row-level security reads the scope from the transaction");
    }

    private static ArchRule onlyJobsWorkOnTheWholeOrganisation() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("se.lyhord.batch..", "se.lyhord.demo..", "se.lyhord.database..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(WholeOrganisation.class)
                .because("a person's request must never see more than the person's scope");
    }

    private static ArchRule onlyReleaseReadsTheLedgerBack() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("se.lyhord.release.store..", "se.lyhord.disclosure..")
                .and()
                .doNotHaveSimpleName(ReleasedIndexRow.class.getSimpleName())
                .should()
                .dependOnClassesThat(simpleName(ReleasedLedgerRow.class.getSimpleName())
                        .or(simpleName(ReleasedIndexRow.class.getSimpleName())))
                .because("a released figure is made by the protection alone");
    }

    private static ArchRule onlyReleaseDecides() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("se.lyhord.release..", "se.lyhord.disclosure..")
                .should()
                .dependOnClassesThat(simpleName(OwnRecords.class.getSimpleName())
                        .or(simpleName(Protection.class.getSimpleName()))
                        .or(simpleName(TableProtection.class.getSimpleName()))
                        .or(simpleName(YearProtection.class.getSimpleName())))
                .because("what is shown is decided in one place");
    }

    private static ArchRule countsStayWhereTheyAreCounted() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        "se.lyhord.indicator..", "se.lyhord.index..", "se.lyhord.release..", "se.lyhord.disclosure..")
                .or()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat(simpleName(NodeCounts.class.getSimpleName())
                        .or(simpleName(ComputedValues.class.getSimpleName()))
                        .or(simpleName(IndexValues.class.getSimpleName()))
                        .or(simpleName(Ledger.class.getSimpleName()))
                        .or(simpleName(Vintage.class.getSimpleName())))
                .because("what leaves is told of by released figures, never by what was counted");
    }

    private static ArchRule onlyCommentsReadTheSharedBack() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("se.lyhord.survey.store..", "se.lyhord.survey.comment..")
                .should()
                .dependOnClassesThat(simpleName(SharedCommentRow.class.getSimpleName()))
                .because("a comment that others may read is made by a reader's verdict alone");
    }

    private static ArchRule timeComesFromTheClock() {
        return noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .because("quarter borders must be testable, and the same on every machine");
    }
}
