package org.quizwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.model.finding.Finding;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.question.Origin;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.question.QuestionType;
import org.quizwright.model.question.SourceComparison;

class BankJsonTest {

  private static final Path CASE =
      Path.of("src/test/resources/cases/bank-of-all-types/harbour-1911.json");
  private static final String SCHEMA = "../src/main/resources/schema/question-bank-1.schema.json";

  private static String text() throws IOException {
    return Files.readString(CASE);
  }

  private static Question question(QuestionType type) {
    return BankJson.read(CASE).questions().stream()
        .filter(question -> question.type() == type)
        .findFirst()
        .orElseThrow();
  }

  private static List<String> findings(String text) {
    InputException mistakes =
        catchThrowableOfType(InputException.class, () -> BankJson.read("bank.json", text));
    return mistakes.findings().stream().map(Finding::toString).toList();
  }

  private static int line(String text, String words) {
    return 1 + (int) text.substring(0, text.indexOf(words)).chars().filter(c -> c == '\n').count();
  }

  @Test
  void writesWhatItReadByteForByte() throws IOException {
    assertThat(BankJson.write(BankJson.read(CASE), SCHEMA)).isEqualTo(text());
  }

  @Test
  void holdsEveryTypeInTheGoldenBank() {
    assertThat(BankJson.read(CASE).questions())
        .extracting(Question::type)
        .containsExactlyInAnyOrder(QuestionType.values());
  }

  @Test
  void readsTheSameValuesThatItWrote() {
    QuestionBank bank = BankJson.read(CASE);
    assertThat(BankJson.read("bank.json", BankJson.write(bank, SCHEMA))).isEqualTo(bank);
  }

  @Test
  void sortsQuestionsById() {
    QuestionBank bank = BankJson.read(CASE);
    List<Question> turned = new ArrayList<>(bank.questions());
    Collections.reverse(turned);
    assertThat(BankJson.write(bank.withQuestions(turned), SCHEMA))
        .isEqualTo(BankJson.write(bank, SCHEMA));
  }

  @Test
  void takesAQuestionWithoutOriginForHandWritten() throws IOException {
    String text = text().replace(",\n      \"origin\": { \"by\": \"author\" }", "");
    assertThat(BankJson.read("bank.json", text)).isEqualTo(BankJson.read(CASE));
    assertThat(question(QuestionType.TIMELINE_RELATION).card().origin()).isEqualTo(Origin.author());
  }

  @Test
  void givesAComparisonItsChartAndNote() {
    SourceComparison task = (SourceComparison) question(QuestionType.SOURCE_COMPARISON).task();
    assertThat(task.chartRows()).containsExactly("Who began it?", "Which words show it?");
    assertThat(task.teacherNote()).isEqualTo("Both are printed by one publisher.");
  }

  @Test
  void keepsAnAuthorsOwnKeyInsideAPart() {
    assertThat(question(QuestionType.MULTIPLE_CHOICE).card().remarks().extensions())
        .containsEntry("options/b7/x-seen", 3);
  }

  @Test
  void readsWindowsLineEnds() throws IOException {
    assertThat(BankJson.read("bank.json", text().replace("\n", "\r\n")))
        .isEqualTo(BankJson.read(CASE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      "stem": "Sort    | "steem": "Sort    | "steem" isn't a key here. Did you mean "stem"?
      "wordBank": true | "wordBank": "yes" | "wordBank" must be true or false. Write it without
      "points": 3      | "points": 0       | "points" must be at least 1. Marks for a full answer.
      "points": 3      | "points": "3"     | "points" must be a whole number.
      "answer": false  | "answers": false  | "answers" isn't a key here. Did you mean "answer"?
      "demand": "judge"| "demand": "judgee"| "demand" can't be "judgee". Did you mean "judge"?
      "type": "cloze"  | "type": "clozze"  | "type" can't be "clozze". Did you mean "cloze"?
      "left": "Ada     | "lefft": "Ada     | "lefft" isn't a key here. Did you mean "left"?
      "pin": "last"    | "pin": "top"      | "pin" can't be "top". Known are: last.
      "stem": "Mark the event on the strip." | "stem": "" | "stem" is empty. Fill it
      "date": "1911-02"| "date": "Feb 1911"| "date" can't be "Feb 1911". EDTF
      "id": "g2", "answer" | "id": "g 2", "answer" | "id" can't be "g 2". Names this part
      "locked": true   | "locked": 1       | "locked" must be true or false.
      "tags": ["gates" | "tags": [7        | must be a text. Put it in quotation marks.
      "minutes": 12    | "zzz": 12         | "zzz" isn't a key here. Known are: id, type, status
      """)
  void namesTheLineTheQuestionAndTheRemedyOfAMistake(String good, String bad, String expected)
      throws IOException {
    String text = text().replaceFirst(Pattern.quote(good), bad);
    String place = "bank.json:" + line(text(), good) + ":";
    assertThat(findings(text))
        .anySatisfy(
            finding ->
                assertThat(finding).startsWith(place).contains(expected).contains("harbour-1911-"));
  }

  @Test
  void saysWhatAMissingKeyIsFor() throws IOException {
    assertThat(findings(text().replace("      \"answer\": false,\n", "")))
        .containsExactly(
            "bank.json:"
                + (line(text(), "harbour-1911-tf") - 1)
                + ":5: harbour-1911-tf-55b0: \"answer\" is missing."
                + " Add it. Whether the statement is true.");
  }

  @Test
  void passesOverKnownKeysBesideAMistake() throws IOException {
    assertThat(findings(text().replace("\"answer\": false", "\"answer\": \"no\""))).hasSize(1);
  }

  @Test
  void findsAllMistakesAtOnceInTheOrderOfTheText() throws IOException {
    String text =
        text().replace("\"core\"", "\"kore\"").replace("\"wordBank\": true", "\"wordbank\": true");
    InputException mistakes =
        catchThrowableOfType(InputException.class, () -> BankJson.read("bank.json", text));
    assertThat(mistakes.findings())
        .extracting(finding -> finding.place().line())
        .hasSize(8)
        .isSorted();
  }

  @Test
  void refusesTheSameIdTwice() throws IOException {
    String text = text().replace("harbour-1911-cz-2b3c", "harbour-1911-cl-0a11");
    assertThat(findings(text))
        .containsExactly(
            "bank.json:"
                + line(text(), "harbour-1911-cz-2b3c")
                + ":7: harbour-1911-cl-0a11: this id is used twice. Give one of the two another id.");
  }

  @Test
  void saysWhereADateIsNone() throws IOException {
    String text = text().replace("\"1911-03-06\"", "\"1911-13-06\"");
    assertThat(findings(text))
        .singleElement()
        .asString()
        .startsWith("bank.json:" + line(text(), "1911-03-06") + ":")
        .contains("1911-13-06");
  }

  @Test
  void saysWhereTheTextBreaks() {
    assertThat(findings("{\n  \"bank\": \"b\"\n  \"title\": 1\n}"))
        .singleElement()
        .asString()
        .startsWith("bank.json:3:3: a comma is missing");
  }
}
