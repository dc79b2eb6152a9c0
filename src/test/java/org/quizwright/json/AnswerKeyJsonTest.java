package org.quizwright.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.EditorNote;
import org.quizwright.model.course.Gloss;
import org.quizwright.model.course.Theme;
import org.quizwright.model.finding.InputException;
import org.quizwright.model.question.Question;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Chart;
import org.quizwright.model.sheet.ClassList;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Handout;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.LessonPlan;
import org.quizwright.model.sheet.LineMap;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.PrintedParagraph;
import org.quizwright.model.sheet.PrintedSentence;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Reader;
import org.quizwright.model.sheet.SheetPlace;
import org.quizwright.model.sheet.Student;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.model.source.LineRange;
import org.quizwright.model.source.TextRef;
import org.quizwright.model.time.HistoricalDate;

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

  private static Handout handout() {
    Worksheet sheet = key().worksheet();
    Reader reader =
        new Reader(
            sheet.course(),
            sheet.theme(),
            sheet.blueprint(),
            List.of(SOURCE),
            List.of(new Gloss("quay", "a wall where ships tie up")),
            List.of(),
            List.of(new Reader.Moment(HistoricalDate.parse("1911~"), "about 1911", "It begins")),
            List.of(
                new Chart(
                    "Dockers",
                    new SheetPlace("A", 1, 1),
                    List.of(new Chart.Bar("Hull", 3, "three"), new Chart.Bar("Leith", 7, "7")))));
    LineMap lines =
        new LineMap(
            Edition.LARGE,
            Paper.LETTER,
            List.of(
                new LineMap.Entry(new SheetPlace("A", 1, 1), new LineRange(1, 2), List.of(30))));
    return new Handout(key().withLineMaps(List.of(lines)), reader);
  }

  private static Handout read(String text) {
    return AnswerKeyJson.read("AAAA.json", text);
  }

  @Test
  void comesBackAsItWas() {
    assertThat(read(AnswerKeyJson.write(handout()))).isEqualTo(handout());
    Handout bare = new Handout(handout().key(), null);
    assertThat(read(AnswerKeyJson.write(bare))).isEqualTo(bare);
  }

  @Test
  void knowsTheStudentsOfAClass() {
    List<Student> students =
        List.of(new Student("Ida Ray", "7A", Edition.LARGE), new Student("Bo Lee", ""));
    Handout named =
        new Handout(handout().key(), handout().reader(), new ClassList("10b", students));
    assertThat(read(AnswerKeyJson.write(named))).isEqualTo(named);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      "schemaVersion": 2 | "schemaVersion": 1 | AAAA.json:2:3: is an answer map of version 1; this program reads version 2. An older
      "schemaVersion": 2 | "schemaVersion": 3 | AAAA.json:2:3: is an answer map of version 3; this program reads version 2. A newer
      "schemaVersion": 2 | "format": 2        | it is damaged ("schemaVersion" is missing)
      "parts":           | "prats":           | it is damaged ("parts" is missing)
      "kind": "understand" | "kind": "guess"  | it is damaged
      "id": "harbour-1911-mc-7f3a", "type" | "id": "other", "type" | answers other questions than the sheet asks
      "title": "Understand" | "title": "Understand | AAAA.json:
      """)
  void saysWhatIsWrongWithAFileThatCannotBePrinted(String whole, String broken, String message) {
    String text = AnswerKeyJson.write(handout());
    assertThat(text).contains(whole);
    assertThatThrownBy(() -> read(text.replaceFirst(Pattern.quote(whole), broken)))
        .isInstanceOf(InputException.class)
        .hasMessageContaining(message);
  }

  @Test
  void refusesAnotherKindOfFile() {
    assertThatThrownBy(() -> read("[]")).isInstanceOf(InputException.class);
    assertThatThrownBy(() -> read("")).isInstanceOf(InputException.class);
    assertThatThrownBy(() -> read("{\"schemaVersion\": 2}")).isInstanceOf(InputException.class);
  }

  private static JsonNode written() {
    return JsonText.parse("answer-key.json", AnswerKeyJson.write(handout())).root();
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
    assertThat(AnswerKeyJson.write(handout())).isEqualTo(AnswerKeyJson.write(handout()));
  }
}
