package org.entente.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the house's arrows: who may import whom, and that nobody looks into another room's internals. */
class ArchitectureTest {

    private static final Map<String, List<String>> MAY_IMPORT = Map.of(
            "model", List.of(),
            "source", List.of("model"),
            "syntax", List.of("model"),
            "atlas", List.of("model"),
            "reader", List.of("model", "syntax", "atlas"),
            "ledger", List.of("model"),
            "measure", List.of("model"),
            "outlook", List.of("model"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.entente");

    @ParameterizedTest
    @ValueSource(strings = {"model", "source", "syntax", "atlas", "reader", "ledger", "measure", "outlook"})
    void aRoomImportsOnlyTheRoomsThatItMay(String room) {
        List<String> forbidden = new ArrayList<>(List.of("org.entente.app.."));
        for (String other : MAY_IMPORT.keySet()) {
            if (!other.equals(room) && !MAY_IMPORT.getOrDefault(room, List.of()).contains(other)) {
                forbidden.add("org.entente." + other + "..");
            }
        }
        noClasses()
                .that()
                .resideInAPackage("org.entente." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden.toArray(String[]::new))
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "syntax", "atlas", "reader", "ledger", "measure", "outlook"})
    void nobodyLooksIntoAnotherRoomsInternals(String room) {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.entente." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.entente." + room + ".internal..")
                .check(CLASSES);
    }

    @Test
    void theMathematicalRoomsKnowNoDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage("org.entente.measure..", "org.entente.outlook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.duckdb..")
                .check(CLASSES);
    }
}
