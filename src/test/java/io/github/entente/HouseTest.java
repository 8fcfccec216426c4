package io.github.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house is as it was drawn: data flows down its rooms and never back. */
class HouseTest {

    private static final String HOUSE = "io.github.entente";

    /** Each may use those before it. */
    private static final List<String> ROOMS =
            List.of("article", "language", "actor", "event", "graph", "store", "server", "pipeline", "spark", "cli");

    private static JavaClasses house;

    @BeforeAll
    static void open() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(HOUSE);
    }

    static Stream<String> rooms() {
        return ROOMS.stream();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_uses_only_rooms_before_it(String room) {
        String[] later = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
                .map(HouseTest::in)
                .toArray(String[]::new);
        if (later.length > 0) {
            noClasses()
                    .that()
                    .resideInAPackage(in(room))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .allowEmptyShould(true)
                    .check(house);
        }
    }

    @Test
    void the_front_door_opens_to_all_rooms_but_the_commands_and_only_commands_and_users_go_through_it() {
        noClasses()
                .that()
                .resideInAPackage(HOUSE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("cli"))
                .check(house);
        noClasses()
                .that()
                .resideInAnyPackage(IntStream.range(0, ROOMS.indexOf("spark"))
                        .mapToObj(ROOMS::get)
                        .map(HouseTest::in)
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HOUSE)
                .check(house);
    }

    /** Those of one room included: what stands in {@code event} itself uses nothing below it, what stands in {@code event.reading} all of it. */
    @Test
    void no_two_packages_lean_on_each_other() {
        slices().matching(HOUSE + ".(**)").should().beFreeOfCycles().check(house);
    }

    @Test
    void every_class_is_in_a_room_of_the_plan() {
        classes()
                .should()
                .resideInAnyPackage(Stream.concat(Stream.of(HOUSE), rooms().map(HouseTest::in))
                        .toArray(String[]::new))
                .check(house);
    }

    @Test
    void only_language_knows_corenlp() {
        onlyIn("edu.stanford.nlp..", "language");
    }

    @Test
    void only_graph_and_store_know_rdf4j() {
        onlyIn("org.eclipse.rdf4j..", "graph", "store");
    }

    @Test
    void only_store_and_server_know_jena() {
        onlyIn("org.apache.jena..", "store", "server");
    }

    @Test
    void only_commands_know_picocli() {
        onlyIn("picocli..", "cli");
        onlyIn("me.tongfei..", "cli");
    }

    @Test
    void only_commands_print() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(house);
    }

    @Test
    void nobody_uses_the_logging_of_the_jdk() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .check(house);
    }

    @Test
    void what_rooms_hand_on_is_immutable() {
        classes().that().areRecords().should().haveOnlyFinalFields().check(house);
        fields().that().areStatic().and(areNotSynthetic()).should().beFinal().check(house);
    }

    @Test
    void every_room_says_what_may_be_null() {
        Stream.concat(Stream.of(HOUSE), rooms().map(room -> HOUSE + "." + room))
                .filter(house::containPackage)
                .map(house::getPackage)
                .forEach(HouseTest::isNullMarked);
    }

    private static void isNullMarked(JavaPackage room) {
        assertThat(room.isAnnotatedWith(NullMarked.class))
                .as("package-info.java of " + room.getName() + " has @NullMarked")
                .isTrue();
        room.getSubpackages().forEach(HouseTest::isNullMarked);
    }

    private static void onlyIn(String library, String... rooms) {
        noClasses()
                .that()
                .resideOutsideOfPackages(Stream.of(rooms).map(HouseTest::in).toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(house);
    }

    private static DescribedPredicate<JavaField> areNotSynthetic() {
        return DescribedPredicate.describe(
                "are written by people", field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC));
    }

    private static String in(String room) {
        return HOUSE + "." + room + "..";
    }
}
