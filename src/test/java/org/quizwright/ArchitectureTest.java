package org.quizwright;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house, each with its reason. */
class ArchitectureTest {

  private static final JavaClasses PROGRAM =
      new ClassFileImporter().importPath(Path.of("target", "classes"));

  private static final String ROOT = "org.quizwright.";

  @Test
  void arrowsRunFromTheCommandsDownToTheValues() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("cli")
        .definedBy(ROOT + "cli..")
        .layer("stages")
        .definedBy(
            ROOT + "reading..",
            ROOT + "analysis..",
            ROOT + "generation..",
            ROOT + "banking..",
            ROOT + "assembly..",
            ROOT + "rendering..",
            ROOT + "exchange..")
        .layer("checking")
        .definedBy(ROOT + "checking..")
        .layer("language")
        .definedBy(ROOT + "language..")
        .layer("json")
        .definedBy(ROOT + "json..")
        .layer("model")
        .definedBy(ROOT + "model..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("stages")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("checking")
        .mayOnlyBeAccessedByLayers("cli", "stages")
        .whereLayer("language")
        .mayOnlyBeAccessedByLayers("cli", "stages", "checking")
        .whereLayer("json")
        .mayOnlyBeAccessedByLayers("cli", "stages")
        .whereLayer("model")
        .mayOnlyBeAccessedByLayers("cli", "stages", "checking", "language", "json")
        .because("a reader who walks from cli downwards meets each stage once")
        .check(PROGRAM);
  }

  @Test
  void stagesNeverImportEachOther() {
    slices()
        .matching(ROOT + "(reading|analysis|generation|banking|assembly|rendering|exchange)..")
        .should()
        .notDependOnEachOther()
        .because("what two stages share is a value in model")
        .check(PROGRAM);
  }

  @Test
  void packagesHaveNoCycles() {
    slices()
        .matching(ROOT + "(**)")
        .should()
        .beFreeOfCycles()
        .because("a cycle means that two packages are one")
        .check(PROGRAM);
  }

  @Test
  void partsOfAssemblyStandInOneOrder() {
    standInOrder(
        "assembly",
        List.of("revision", "copyfitting", "selection", "rule", "aim", "plan", "reader"),
        List.of("composition", "pool", "passage", "workload", "variant", "random"));
  }

  @Test
  void partsOfComparisonsStandInOneOrder() {
    standInOrder(
        "generation.comparison",
        List.of("prompt", "key", "contrast", "topic", "sourcing", "parallel"),
        List.of("quotation", "pairing", "excerpt", "voice", "matter"));
  }

  /** From the top down: the package itself, which alone is seen from outside, then its parts. */
  private static void standInOrder(String whole, List<String> upper, List<String> lower) {
    List<String> parts =
        Stream.of(List.of(""), upper, lower)
            .flatMap(List::stream)
            .map(part -> ROOT + whole + (part.isEmpty() ? "" : "." + part))
            .toList();
    classes()
        .that()
        .resideInAPackage(ROOT + whole + "..")
        .should()
        .resideInAnyPackage(parts.toArray(String[]::new))
        .because("a new part has its place in the order, too")
        .check(PROGRAM);
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + whole + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT + whole + ".*..")
        .because("parts are public to their own stage only")
        .check(PROGRAM);
    for (int i = 1; i < parts.size(); i++) {
      noClasses()
          .that()
          .resideInAPackage(parts.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(parts.subList(0, i).toArray(String[]::new))
          .because("what stands below doesn't know what is made of it")
          .check(PROGRAM);
    }
  }

  @Test
  void valuesKnowOnlyTheJdk() {
    classes()
        .that()
        .resideInAPackage(ROOT + "model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", ROOT + "model..")
        .because("values don't know who reads, stores or prints them")
        .check(PROGRAM);
  }

  @TestFactory
  Stream<DynamicTest> everyLibraryHasOneHome() {
    return Stream.of(
        home("OpenPDF", "com.lowagie..", "rendering.pdf.."),
        home("ZXing", "com.google.zxing..", "rendering.pdf.."),
        home("POI", "org.apache.poi..", "rendering.docx..", "exchange.spreadsheet.."),
        home("POI's schemas", "org.openxmlformats..", "rendering.docx..", "exchange.spreadsheet.."),
        home("Jackson", "com.fasterxml..", "json.."),
        home("JSON Schema", "com.networknt..", "json.."),
        home("CoreNLP", "edu.stanford..", "language.."),
        home("commons-csv", "org.apache.commons.csv..", "exchange.spreadsheet.."),
        // POI hands a workbook its packing in the terms of commons-compress.
        home(
            "commons-compress",
            "org.apache.commons.compress..",
            "exchange.zip..",
            "exchange.spreadsheet.."),
        home("jsoup", "org.jsoup..", "exchange.html.."),
        home("Picocli", "picocli..", "cli.."),
        home("java-diff-utils", "com.github.difflib..", "reading.."));
  }

  private static DynamicTest home(String name, String library, String... homes) {
    String[] packages = Stream.of(homes).map(home -> ROOT + home).toArray(String[]::new);
    ArchRule rule =
        noClasses()
            .that()
            .resideOutsideOfPackages(packages)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library)
            .because("a library that is used in one place can be replaced in one place");
    return DynamicTest.dynamicTest(name, () -> rule.check(PROGRAM));
  }

  @Test
  void nothingIteratesInAnOrderOfItsOwn() {
    noClasses()
        .should()
        .callCodeUnitWhere(
            describe("it makes an unordered collection", ArchitectureTest::isUnordered))
        .because("the same input must print the same bytes")
        .check(PROGRAM);
  }

  /** An empty or one-element literal has but one order; the copy methods keep none. */
  private static boolean isUnordered(JavaCall<?> call) {
    String owner = call.getTargetOwner().getFullName();
    String method = call.getName();
    int parameters = call.getTarget().getRawParameterTypes().size();
    boolean made =
        method.equals("<init>")
            && (owner.equals(HashMap.class.getName()) || owner.equals(HashSet.class.getName()));
    boolean set = owner.equals(Set.class.getName()) && (parameters > 1 || method.equals("copyOf"));
    boolean map = owner.equals(Map.class.getName()) && (parameters > 2 || method.equals("copyOf"));
    boolean literal = method.equals("of") || method.equals("copyOf") || method.equals("ofEntries");
    boolean collected = owner.equals(Collectors.class.getName()) && method.equals("toSet");
    return made || collected || (literal && (set || map));
  }

  @Test
  void theClockTheDefaultsAndChanceStayOutside() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli..")
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(Math.class, "random")
        .because("a sheet printed tomorrow, elsewhere, must have the same bytes")
        .check(PROGRAM);
  }

  @Test
  void namesSayWhatAClassIs() {
    List<String> empty = List.of("Util", "Utils", "Helper", "Manager", "Impl", "Info");
    noClasses()
        .should()
        .haveNameMatching(".*(" + String.join("|", empty) + ")")
        .because("such a name says that nobody knew what the class is for")
        .check(PROGRAM);
  }
}
