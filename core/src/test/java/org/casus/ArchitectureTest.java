package org.casus;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casus.page.Bytes;
import org.casus.page.Page;
import org.casus.page.Read;
import org.casus.text.Sentence;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules by which core is built. */
@AnalyzeClasses(packages = "org.casus", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Values that keep more than their components: a copy that nobody can change, the dependents of every word. */
    private static final Set<Class<?>> HAND_MADE = Set.of(Bytes.class, Sentence.class);

    /** The order of the packages; each uses those before its own, and those beside it where there are several. */
    private static final List<Set<String>> ORDER = List.of(
            Set.of("org.casus.cite"),
            Set.of("org.casus.page", "org.casus.parse"),
            Set.of("org.casus.text"),
            Set.of("org.casus.place"),
            Set.of("org.casus.actor", "org.casus.time"),
            Set.of("org.casus.speech"),
            Set.of("org.casus.event"),
            Set.of("org.casus.corpus"),
            Set.of("org.casus"),
            Set.of("org.casus.record"));

    @ArchTest
    static void packagesUseOnlyThoseBeforeThem(JavaClasses classes) {
        for (int i = 0; i < ORDER.size() - 1; i++) {
            String[] own = ORDER.get(i).toArray(String[]::new);
            String[] later = ORDER.stream().skip(i + 1L).flatMap(Set::stream).toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAnyPackage(own)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    @ArchTest
    static void everyPackageHasItsPlaceInTheOrder(JavaClasses classes) {
        assertThat(classes)
                .extracting(type -> type.getPackageName())
                .allMatch(name -> ORDER.stream().anyMatch(group -> group.contains(name)));
    }

    @ArchTest
    static final ArchRule packagesAreFreeOfCycles =
            slices().matching("org.casus.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule coreKnowsNoDatabaseClusterCommandLineOrServer = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.sql..",
                    "javax.sql..",
                    "org.duckdb..",
                    "org.apache.spark..",
                    "picocli..",
                    "io.javalin..",
                    "com.sun.net.httpserver..",
                    "java.net.http.."));

    @ArchTest
    static final ArchRule noClassHasASetter =
            noMethods().that().haveRawReturnType(void.class).should().haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule staticFieldsAreFinal =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule nothingIsPrintedToStandardStreams = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nobodyReadsTheClock = noClasses()
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAnyPackage("java.time..")))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        assertThat(classes.stream().map(type -> type.getPackage()).distinct())
                .allMatch(each -> each.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void theModelIsMadeOfRecordsEnumsAndSealedInterfaces() {
        Set<Class<?>> model = new LinkedHashSet<>();
        Stream.of(Page.class, Read.class, Coding.class, Explanation.class).forEach(type -> collect(type, model));
        assertThat(model)
                .hasSizeGreaterThan(20)
                .allMatch(type -> type.isRecord() || type.isEnum() || type.isSealed() || HAND_MADE.contains(type));
        assertThat(HAND_MADE).allMatch(type -> Modifier.isFinal(type.getModifiers()));
    }

    /** Adds a type of ours and all that its components are made of. */
    private static void collect(Type type, Set<Class<?>> model) {
        if (type instanceof ParameterizedType generic) {
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, model));
        } else if (type instanceof Class<?> ours && ours.getName().startsWith("org.casus") && model.add(ours)) {
            if (ours.isRecord()) {
                Stream.of(ours.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .forEach(part -> collect(part, model));
            }
            if (ours.isSealed()) {
                Stream.of(ours.getPermittedSubclasses()).forEach(kind -> collect(kind, model));
            }
        }
    }
}
