package org.quizwright.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.EditorNote;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.Question;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.LessonPlan;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.PrintedParagraph;
import org.quizwright.model.sheet.PrintedSentence;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.model.source.TextRef;

class AnswerKeyJsonTest {

  private static final List<Question> QUESTIONS =
      BankJson.read(Path.of("src/test/resources/cases/bank-of-all-types/harbour-1911.json"))
          .questions();

  private static final Theme THEME =
      new Theme("harbour-1911", "The lock-out", "Who began it?", "", List.of(), "", null);

  private static final Course COURSE =
      new Course(
          "harbour",
          "The harbour",
          "en-GB",
          "History",
          "Year 9",
          List.of(THEME),
          List.of(),
          List.of(),
          List.of());

  private static final PrintedSource SOURCE =
      new PrintedSource(
          "A",
          "hale-1931",
          "A porter's daughter.",
          "Hale 1931",
          List.of(
              new PrintedParagraph(
                  List.of(
                      new PrintedSentence(
                          new TextRef("hale-1931", 2, 1), "The gates fell shut.", true)),
                  false)),
          List.of());

  private static AnswerKey key() {
    List<Item> items = new ArrayList<>();
    QUESTIONS.forEach(question -> items.add(new Item(items.size() + 1, question, List.of())));
    Part part = new Part(1, Part.Kind.UNDERSTAND, "Understand", "", List.of(SOURCE), items);
    return new AnswerKey(
        new Worksheet(
            COURSE, THEME, Blueprint.standard("harbour-1911"), List.of(part), "In a sentence …"),
        List.of(
            new Variant(1, "1-AAAA", Map.of()),
            new Variant(
                2,
                "2-BBBB",
                Map.of(
                    "harbour-1911-mc-7f3a",
                    List.of("b7", "a1", "c2"),
                    "harbour-1911-ma-77aa",
                    List.of("p2", "x1", "p1"),
                    "harbour-1911-cl-0a11",
                    List.of("i2", "i1", "i3"),
                    "harbour-1911-to-3c3c",
                    List.of("e2", "e1")))),
        new LessonPlan(
            List.of(new LessonPlan.Step(45, "Read")),
            "Starter",
            List.of(),
            List.of(),
            List.of(),
            "Paragraph",
            "Exit",
            List.of(),
            List.of(),
            10),
        List.of(),
        List.of(new EditorNote("hale-1931", "sixth", "A Monday.", EditorNote.Show.KEY)));
  }

  private static JsonNode written() {
    return JsonText.parse("answer-key.json", AnswerKeyJson.write(key())).root();
  }

  private static String answer(int variant, String id) {
    for (JsonNode answer : written().at("/variants/" + (variant - 1) + "/answers")) {
      if (answer.path("id").asText().equals("harbour-1911-" + id)) {
        return answer.path("key").toString().replace('"', '\'');
      }
    }
    return "none";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      mc-7f3a | ['A']                       | ['B']
      ma-77aa | ['A','B']                   | ['C','A']
      cl-0a11 | ['Wages','Safety','Safety'] | ['Safety','Wages','Safety']
      to-3c3c | ['1','2']                   | ['2','1']
      cz-2b3c | ['Harbour Board','safer gangways'] | ['Harbour Board','safer gangways']
      tp-8888 | ['1908~']                   | ['1908~']
      tf-55b0 | ['false','They stayed closed for nine weeks.'] | ['false','They stayed closed for nine weeks.']
      """)
  void givesTheKeyAsEachVersionPrintsIt(String id, String first, String second) {
    assertThat(answer(1, id)).isEqualTo(first);
    assertThat(answer(2, id)).isEqualTo(second);
  }

  @Test
  void keepsTheOrderOfEachVersion() {
    assertThat(written().at("/variants/1/answers/3/order").toString())
        .isEqualTo("[\"b7\",\"a1\",\"c2\"]");
  }

  @Test
  void holdsEveryQuestionAsItsBankDoes() {
    assertThat(written().at("/parts/0/items"))
        .extracting(item -> item.get("question"))
        .containsExactlyElementsOf(QUESTIONS.stream().map(QuestionNodes::write).toList());
  }

  @Test
  void holdsTheSourcesAsPrinted() {
    assertThat(written().at("/parts/0/sources/0/paragraphs/0/sentences/0/text").asText())
        .isEqualTo("The gates fell shut.");
  }

  @Test
  void saysWhatTheSheetWasMadeBy() {
    assertThat(written().at("/blueprint/seed").asLong()).isEqualTo(1);
    assertThat(written().at("/blueprint/level").asText()).isEqualTo("core");
    assertThat(written().at("/variants/1/code").asText()).isEqualTo("2-BBBB");
    assertThat(written().at("/course/audience").asText()).isEqualTo("Year 9");
  }

  @Test
  void isTheSameForTheSameKey() {
    assertThat(AnswerKeyJson.write(key())).isEqualTo(AnswerKeyJson.write(key()));
  }
}
