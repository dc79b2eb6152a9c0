package org.quizwright.exchange.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.exchange.HarbourBank;
import org.quizwright.exchange.xml.SafeXml;
import org.quizwright.exchange.xml.XmlElement;
import org.quizwright.json.BankJson;
import org.quizwright.model.question.QuestionBank;

/** Every shipped bank is written as Moodle's import wants it, and the rules can be broken. */
class MoodleRulesTest {

  private static String written(QuestionBank bank) {
    byte[] bytes = new MoodleXml().write(bank).files().values().iterator().next();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<XmlElement> questions(String text) {
    List<XmlElement> all =
        SafeXml.read("quiz.xml", text.getBytes(StandardCharsets.UTF_8)).all("question");
    assertThat(all.get(0).attribute("type")).isEqualTo("category");
    return all.subList(1, all.size());
  }

  @Test
  void areKeptByEveryQuestion() throws IOException {
    List<QuestionBank> banks = new ArrayList<>(List.of(HarbourBank.bank()));
    try (Stream<Path> shipped = Files.list(Path.of("question-banks"))) {
      shipped
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(BankJson::read)
          .forEach(banks::add);
    }
    for (QuestionBank bank : banks) {
      List<XmlElement> questions = questions(written(bank));
      assertThat(questions).hasSameSizeAs(bank.questions());
      assertThat(questions).extracting(each -> each.textOf("idnumber")).doesNotHaveDuplicates();
      for (XmlElement question : questions) {
        assertThat(MoodleRules.brokenBy(question)).as(question.textOf("idnumber")).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      fraction="100" | fraction="99" | a fraction that Moodle doesn't know
      <single>       | <singly>      | no single
      type="essay"   | type="assay"  | unknown type assay
      SHORTANSWER    | SHORT         | no gap
      fraction="2.0000000" | fraction="1.0000000" | two at one place
      <defaultgrade>1 | <defaultgrade>0 | no grade
      >false<        | >true<        | not true and false
      """)
  void canBeBroken(String right, String wrong, String rule) {
    String text = written(HarbourBank.bank());
    assertThat(text).contains(right);
    String changed =
        text.replace(right, wrong).replace(right.replace("<", "</"), wrong.replace("<", "</"));
    assertThat(questions(changed)).anyMatch(each -> MoodleRules.brokenBy(each).contains(rule));
  }
}
