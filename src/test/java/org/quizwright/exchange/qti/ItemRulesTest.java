package org.quizwright.exchange.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quizwright.exchange.HarbourBank;
import org.quizwright.exchange.xml.SafeXml;
import org.quizwright.exchange.xml.XmlElement;
import org.quizwright.json.BankJson;
import org.quizwright.model.question.QuestionBank;

/** Every package of the shipped banks keeps the rules of QTI, and the rules can be broken. */
class ItemRulesTest {

  private static List<QuestionBank> banks() throws IOException {
    List<QuestionBank> banks = new ArrayList<>(List.of(HarbourBank.bank()));
    try (Stream<Path> shipped = Files.list(Path.of("question-banks"))) {
      shipped
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(BankJson::read)
          .forEach(banks::add);
    }
    return banks;
  }

  private static Map<String, byte[]> files(QuestionBank bank, Dialect dialect) {
    return new PackageFiles(bank, dialect).all();
  }

  private static XmlElement raw(String name, byte[] bytes) {
    return SafeXml.read(name, bytes);
  }

  /** What isn't there is no XML. */
  private static XmlElement of(Map<String, byte[]> files, String name) {
    return raw(name, files.getOrDefault(name, new byte[0]));
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void areKeptByEveryItem(Dialect dialect) throws IOException {
    for (QuestionBank bank : banks()) {
      Map<String, byte[]> files = files(bank, dialect);
      assertThat(files).hasSize(bank.questions().size() + 2);
      files.forEach(
          (name, bytes) -> {
            if (name.startsWith("items/")) {
              assertThat(ItemRules.brokenBy(Dialect.normal(raw(name, bytes)))).as(name).isEmpty();
            }
          });
    }
  }

  /** HTML is written the same in both versions; all else of version 3 has its prefix. */
  @ParameterizedTest
  @EnumSource(Dialect.class)
  void nameElementsAsTheVersionDoes(Dialect dialect) {
    files(HarbourBank.bank(), dialect)
        .forEach(
            (name, bytes) -> {
              if (!name.equals(PackageFiles.MANIFEST)) {
                assertThat(names(raw(name, bytes)))
                    .filteredOn(each -> !List.of("p", "div", "br").contains(each))
                    .allMatch(each -> each.startsWith("qti-") == (dialect == Dialect.V3))
                    .allMatch(each -> dialect == Dialect.V21 || each.matches("[a-z-]+"));
              }
            });
  }

  private static List<String> names(XmlElement element) {
    return Stream.concat(
            Stream.of(element.name()), element.children().flatMap(child -> names(child).stream()))
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void theManifestAndTheTestNameEveryItemAndNothingElse(Dialect dialect) throws IOException {
    for (QuestionBank bank : banks()) {
      Map<String, byte[]> files = files(bank, dialect);
      Map<String, String> resources = new TreeMap<>();
      XmlElement manifest = of(files, PackageFiles.MANIFEST);
      for (XmlElement resource : manifest.below("resource").toList()) {
        String href = resource.attribute("href");
        String kind = href.startsWith("items/") ? "item" : "test";
        assertThat(resource.attribute("type"))
            .isEqualTo("imsqti_" + kind + "_xml" + dialect.resources);
        assertThat(resource.all("file")).extracting(each -> each.attribute("href")).contains(href);
        assertThat(resource.attribute("identifier"))
            .matches(ItemRules::isIdentifier)
            .isNotEqualTo(manifest.attribute("identifier"));
        assertThat(resource.children().map(XmlElement::name).collect(Collectors.joining(" ")))
            .matches("(metadata )?file( dependency)*");
        assertThat(resources.put(resource.attribute("identifier"), href)).isNull();
      }
      List<String> named = new ArrayList<>(resources.values());
      named.add(PackageFiles.MANIFEST);
      assertThat(named).containsExactlyInAnyOrderElementsOf(files.keySet());
      assertThat(manifest.below("dependency"))
          .hasSameSizeAs(bank.questions())
          .allMatch(each -> resources.containsKey(each.attribute("identifierref")));
      assertThat(manifest.children().map(XmlElement::name))
          .containsExactly("metadata", "organizations", "resources");
      assertThat(manifest.attribute("schemaLocation"))
          .as("the packages of QTI, which allow less than any")
          .contains("qti")
          .startsWith(dialect.packages + " ");
      test(Dialect.normal(of(files, "test.xml")), files, resources);
    }
  }

  private static void test(
      XmlElement test, Map<String, byte[]> files, Map<String, String> resources) {
    assertThat(test.attributes()).containsKeys("identifier", "title");
    assertThat(test.below("testPart")).isNotEmpty();
    assertThat(test.below("testPart"))
        .allSatisfy(
            part ->
                assertThat(part.attributes())
                    .containsKeys("identifier", "navigationMode", "submissionMode"));
    assertThat(test.below("assessmentSection"))
        .allSatisfy(section -> assertThat(section.attributes()).containsKeys("identifier", "title"))
        .allMatch(section -> section.attribute("visible").equals("true"));
    List<XmlElement> items = test.below("assessmentItemRef").toList();
    assertThat(items).hasSize(files.size() - 2);
    for (XmlElement item : items) {
      String href = item.attribute("href");
      assertThat(resources).containsEntry(item.attribute("identifier"), href);
      assertThat(of(files, href).attribute("identifier")).isEqualTo(item.attribute("identifier"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      mc-1 | shuffle="true" | | choiceInteraction without shuffle
      mc-1 | responseIdentifier="RESPONSE" | responseIdentifier="ANSWER" | declared responses aren't those of the interactions
      mc-1 | <value>part. | <value>port. | a key that is no choice
      mc-1 | cardinality="single" baseType="identifier" | cardinality="multiple" baseType="identifier" | choices of a multiple identifier
      mc-1 | outcomeIdentifier="FEEDBACK" | outcomeIdentifier="WHY" | feedbackInline of an undeclared WHY
      tf-1 | identifier="true" | identifier="false" | an identifier twice
      tf-1 | simpleChoice | plainChoice | unknown element plainChoice
      tf-1 | timeDependent="false" | | assessmentItem without timeDependent
      cz-1 | identifier="part. | identifier="1part. | mapResponse of an undeclared
      to-1 | cardinality="ordered" | cardinality="multiple" | an order answered by a multiple identifier
      ma-1 | maxAssociations=" | maxAssociations="0" was=" | more pairs than may be made
      ma-1 | right. | wrong | a pair that isn't there
      sa-1 | baseType="string" | baseType="file" | a text answered by a single file
      sa-1 | expectedLines= | lines= | extendedTextInteraction with a strange lines
      tf-1 | <prompt> | <br/><prompt> | choiceInteraction of <br><prompt>
      mc-1 | <responseProcessing> | <responseProcessing><correct identifier="RESPONSE"/> | responseProcessing of <correct>
      """)
  void canBeBroken(String id, String written, String instead, String rule) {
    String name = "items/harbour-" + id + ".xml";
    byte[] bytes = files(HarbourBank.bank(), Dialect.V21).getOrDefault(name, new byte[0]);
    assertThat(bytes).as(name).isNotEmpty();
    String text = new String(bytes, StandardCharsets.UTF_8);
    assertThat(text).contains(written);
    String other = instead == null ? "" : instead;
    // Only the first place of two that must agree.
    String changed =
        rule.contains("twice") || rule.contains("unknown")
            ? text.replace(written, other)
            : text.substring(0, text.indexOf(written))
                + other
                + text.substring(text.indexOf(written) + written.length());
    assertThat(ItemRules.brokenBy(raw(name, changed.getBytes(StandardCharsets.UTF_8))))
        .anyMatch(broken -> broken.startsWith(rule));
  }
}
