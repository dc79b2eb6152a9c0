package org.quizwright.rendering.pdf.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.LineMap;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.PrintedSentence;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.Reader;
import org.quizwright.model.sheet.SheetPlace;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.model.source.LineRange;
import org.quizwright.rendering.pdf.HardSheets;
import org.quizwright.rendering.pdf.page.Box;
import org.quizwright.rendering.pdf.page.Flow;
import org.quizwright.rendering.pdf.page.Format;
import org.quizwright.rendering.pdf.page.Role;
import org.quizwright.rendering.pdf.page.Tag;

/** What holds for every sheet, however hard its bank is: checked on boxes, not on pixels. */
class LayoutTest {

  private static final int SHEETS = Integer.getInteger("sheets", 6);
  private static final float HAIR = 0.7f;

  @ParameterizedTest
  @CsvSource({
    "A4, STANDARD",
    "A4, LARGE",
    "A4, DYSLEXIA",
    "LETTER, STANDARD",
    "LETTER, LARGE",
    "LETTER, DYSLEXIA"
  })
  void nothingLeavesTheTypeAreaOrLiesOnSomethingElse(Paper paper, Edition edition) {
    forAll(
        paper,
        edition,
        (sheet, layout) -> {
          assertThat(layout.boxes()).filteredOn(box -> !isInside(box, layout.format())).isEmpty();
          assertThat(collisions(layout)).isEmpty();
        });
  }

  @ParameterizedTest
  @CsvSource({"A4, STANDARD", "LETTER, LARGE", "A4, DYSLEXIA"})
  void questionsStayWholeUnlessTheyAreTallerThanAPage(Paper paper, Edition edition) {
    forAll(
        paper,
        edition,
        (sheet, layout) -> {
          float page = layout.format().end() - layout.format().start(1);
          List<List<Box>> questions = questions(layout);
          List<Item> items = sheet.parts().get(1).items();
          assertThat(questions).hasSize(items.size() + 1);
          for (int i = 0; i < items.size(); i++) {
            float above = i == 0 ? heading(sheet) : 0;
            assertThat(above + height(sheet, items.get(i)) > page || pages(questions.get(i)) == 1)
                .as("question %d fits on a page and stands on one", i + 1)
                .isTrue();
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"A4, STANDARD", "LETTER, LARGE", "A4, DYSLEXIA"})
  void headingsStandWithWhatFollows(Paper paper, Edition edition) {
    forAll(
        paper,
        edition,
        (sheet, layout) -> {
          List<Box> texts = layout.boxes().stream().filter(box -> box.tag() != null).toList();
          for (int i = 0; i + 1 < texts.size(); i++) {
            Box next = texts.get(i + 1);
            boolean heads = isHeading(texts.get(i)) && next.tag() != texts.get(i).tag();
            assertThat(heads && next.page() != texts.get(i).page())
                .as("%s is left alone", texts.get(i))
                .isFalse();
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"A4, STANDARD", "LETTER, LARGE", "A4, DYSLEXIA"})
  void noParagraphLeavesASingleLineOnAPage(Paper paper, Edition edition) {
    forAll(
        paper,
        edition,
        (sheet, layout) ->
            passages(layout)
                .forEach(
                    (tag, perPage) -> {
                      if (perPage.size() > 1) {
                        assertThat(perPage.values())
                            .allSatisfy(n -> assertThat(n).isGreaterThan(1));
                      }
                    }));
  }

  @ParameterizedTest
  @CsvSource({"A4, STANDARD", "LETTER, LARGE", "A4, DYSLEXIA"})
  void everyTextStandsThereWhole(Paper paper, Edition edition) {
    forAll(
        paper,
        edition,
        (sheet, layout) -> {
          List<String> texts = layout.texts();
          assertThat(AskedTexts.of(sheet)).filteredOn(text -> !texts.contains(text)).isEmpty();
        });
  }

  @ParameterizedTest
  @CsvSource({"A4, STANDARD", "LETTER, LARGE", "A4, DYSLEXIA"})
  void numbersStandAtEveryFifthLineAndBeginAnewInEachSource(Paper paper, Edition edition) {
    forAll(
        paper,
        edition,
        (sheet, layout) -> {
          for (List<Box> lines : layout.passages()) {
            List<String> numbers = new ArrayList<>();
            lines.forEach(line -> numbers.add(layout.numberBeside(line)));
            for (int i = 0; i < numbers.size(); i++) {
              assertThat(numbers.get(i)).isEqualTo(i % 5 == 4 ? Integer.toString(i + 1) : "");
            }
          }
        });
  }

  @ParameterizedTest
  @CsvSource({"A4, STANDARD", "LETTER, LARGE", "A4, DYSLEXIA"})
  void sentencesStandOnTheLinesThatTheKeyNames(Paper paper, Edition edition) {
    forAll(
        paper,
        edition,
        (sheet, layout) -> {
          List<PrintedSource> sources = sheet.sources().toList();
          List<List<Box>> passages = layout.passages();
          assertThat(passages).hasSameSizeAs(sources);
          for (int i = 0; i < sources.size(); i++) {
            assertNamed(sources.get(i), passages.get(i), layout.lineMap());
          }
        });
  }

  /** The lines from the first to the last that the map names hold the sentence, fewer don't. */
  private static void assertNamed(PrintedSource source, List<Box> lines, LineMap map) {
    for (int p = 0; p < source.paragraphs().size(); p++) {
      List<PrintedSentence> sentences = source.paragraphs().get(p).sentences();
      for (int s = 0; s < sentences.size(); s++) {
        SheetPlace place = new SheetPlace(source.letter(), p + 1, s + 1);
        LineRange range = map.lines(place).orElseThrow();
        String text = Layout.clean(sentences.get(s).text());
        assertThat(joined(lines, range.first(), range.last())).as("%s", place).contains(text);
      }
    }
  }

  private static String joined(List<Box> lines, int first, int last) {
    StringBuilder text = new StringBuilder();
    lines.subList(first - 1, last).forEach(line -> text.append(line.text()));
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource(Edition.class)
  void readersKeepToTheSameRules(Edition edition) {
    for (long seed = 1; seed <= SHEETS; seed++) {
      Reader reader = HardSheets.reader(seed, Paper.A4, edition);
      Layout layout = Layout.of(reader);
      assertThat(layout.boxes()).filteredOn(box -> !isInside(box, layout.format())).isEmpty();
      assertThat(collisions(layout)).isEmpty();
      List<String> texts = layout.texts();
      reader.timeline().forEach(moment -> assertThat(texts).contains(Layout.clean(moment.label())));
    }
  }

  private static void forAll(
      Paper paper, Edition edition, BiConsumer<Worksheet, Layout> assertion) {
    LongStream.rangeClosed(1, SHEETS)
        .forEach(
            seed -> {
              Worksheet sheet = HardSheets.sheet(seed, paper, edition);
              assertion.accept(sheet, Layout.of(sheet, HardSheets.VARIANT));
            });
  }

  private static boolean isInside(Box box, Format format) {
    return box.left() >= format.left() - HAIR
        && box.right() <= format.left() + format.measure() + HAIR
        && box.top() >= format.start(box.page()) - HAIR
        && box.bottom() <= format.end() + HAIR;
  }

  /** Text lies on no other text and on no line or edge; shapes and fields lie on no other ones. */
  private static List<String> collisions(Layout layout) {
    List<String> found = new ArrayList<>();
    Map<Integer, List<Box>> byPage = new TreeMap<>();
    layout.boxes().forEach(b -> byPage.computeIfAbsent(b.page(), p -> new ArrayList<>()).add(b));
    byPage
        .values()
        .forEach(
            boxes -> {
              for (int i = 0; i < boxes.size(); i++) {
                for (int j = i + 1; j < boxes.size(); j++) {
                  if (collide(boxes.get(i), boxes.get(j)) || collide(boxes.get(j), boxes.get(i))) {
                    found.add(boxes.get(i) + " and " + boxes.get(j));
                  }
                }
              }
            });
    return found;
  }

  private static boolean collide(Box one, Box other) {
    if (!one.overlaps(other, 0.05f)) {
      return false;
    }
    return switch (other.kind()) {
      case TEXT, NOTE -> one.isText();
      case LINE -> one.isText();
      case FRAME -> one.kind() == Box.Kind.FRAME || (one.isText() && !isIn(one, other));
      case FILL -> one.isText() && !isIn(one, other);
      case SHAPE -> one.isText() && !isIn(one, other);
    };
  }

  private static boolean isIn(Box inner, Box outer) {
    return inner.left() >= outer.left()
        && inner.right() <= outer.right()
        && inner.top() >= outer.top()
        && inner.bottom() <= outer.bottom();
  }

  private static boolean isHeading(Box box) {
    return box.role() == Role.H1 || box.role() == Role.H2 || box.role() == Role.H3;
  }

  /** The boxes of each question, in order. */
  private static List<List<Box>> questions(Layout layout) {
    IdentityHashMap<Tag, List<Box>> known = new IdentityHashMap<>();
    List<List<Box>> questions = new ArrayList<>();
    for (Box box : layout.boxes()) {
      Tag item = box.outermost(Role.ITEM);
      if (item != null) {
        if (!known.containsKey(item)) {
          known.put(item, new ArrayList<>());
          questions.add(known.get(item));
        }
        known.get(item).add(box);
      }
    }
    return questions;
  }

  private static long pages(List<Box> boxes) {
    return boxes.stream().map(Box::page).distinct().count();
  }

  private static float heading(Worksheet sheet) {
    Setting setting = Setting.of(sheet.course(), sheet.blueprint());
    return new PartHeading(setting).flow(Tag.document(), sheet.parts().get(1)).height() + 30;
  }

  private static float height(Worksheet sheet, Item item) {
    Setting setting = Setting.of(sheet.course(), sheet.blueprint());
    Flow flow =
        new ItemView(setting, HardSheets.VARIANT)
            .flow(Tag.document().child(Role.LIST), item, List.of());
    return flow.height();
  }

  /** How many lines each paragraph of a source has on each page. */
  private static Map<Tag, Map<Integer, Integer>> passages(Layout layout) {
    Map<Tag, Map<Integer, Integer>> lines = new LinkedHashMap<>();
    for (List<Box> source : layout.passages()) {
      for (Box line : source) {
        lines.computeIfAbsent(line.tag(), t -> new TreeMap<>()).merge(line.page(), 1, Integer::sum);
      }
    }
    return lines;
  }
}
