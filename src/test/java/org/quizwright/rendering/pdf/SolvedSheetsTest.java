package org.quizwright.rendering.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quizwright.assembly.Assembled;
import org.quizwright.assembly.LessonPlanner;
import org.quizwright.json.AnswerKeyJson;
import org.quizwright.lesson.CommittedCourse;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Level;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Handout;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.LineMap;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.SheetPlace;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.model.source.LineRange;

/** Solves printed sheets with their key. {@code -Dsheets.seeds=200} takes as many seeds a theme. */
class SolvedSheetsTest {

  private static final List<Level> LEVELS = List.of(Level.values());

  private static final long SEEDS = Objects.requireNonNull(Long.getLong("sheets.seeds", 3L));

  static Stream<String> themes() {
    return CommittedCourse.themes().stream();
  }

  @ParameterizedTest
  @MethodSource("themes")
  void theKeySolvesEveryVersionOfEverySheet(String theme) {
    List<String> faults =
        LongStream.rangeClosed(1, SEEDS)
            .parallel()
            .boxed()
            .flatMap(seed -> faults(theme, seed).stream())
            .toList();

    assertThat(faults).isEmpty();
  }

  /** A key of the other version must not solve this one, or the test could not fail. */
  @Test
  void theKeyOfAnotherVersionDoesNotSolveASheetWithOptions() throws IOException {
    Worksheet sheet = SampleSheet.standard();
    Variant printed = SampleSheet.VERSION_1;
    Variant other = new Variant(2, "", new java.util.TreeMap<>());
    try (ReadBack read = new ReadBack(bytes(sheet, printed, new ArrayList<>()))) {
      PrintedSheet onPaper = PrintedSheet.of(read);
      JsonNode wrong = answers(sheet, List.of(other)).get(0);
      assertThat(unsolved(sheet, onPaper, wrong)).isNotEmpty();
      JsonNode right = answers(sheet, List.of(printed)).get(0);
      assertThat(unsolved(sheet, onPaper, right)).isEmpty();
    }
  }

  private static List<String> faults(String theme, long seed) {
    Level level = LEVELS.get(Math.floorMod(seed, LEVELS.size()));
    Assembled made = CommittedCourse.sheet(theme, level, seed);
    Worksheet sheet = edition(made.worksheet(), seed);
    List<String> faults = new ArrayList<>();
    for (Variant variant : made.variants()) {
      List<LineMap> lines = new ArrayList<>();
      try (ReadBack read = new ReadBack(bytes(sheet, variant, lines))) {
        PrintedSheet printed = PrintedSheet.of(read);
        JsonNode answers = answers(sheet, made.variants()).get(variant.number() - 1);
        Stream.of(
                unsolved(sheet, printed, answers),
                misplaced(sheet, printed, lines.get(0)),
                misnumbered(printed),
                totals(sheet, printed))
            .flatMap(List::stream)
            .forEach(f -> faults.add(theme + " seed " + seed + " v" + variant.number() + " " + f));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    return faults;
  }

  /** Every seventh sheet is printed large, every fifth for dyslexic readers, some on Letter. */
  private static Worksheet edition(Worksheet sheet, long seed) {
    Edition edition =
        seed % 7 == 0 ? Edition.LARGE : seed % 5 == 0 ? Edition.DYSLEXIA : Edition.STANDARD;
    Paper paper = seed % 4 == 3 ? Paper.LETTER : Paper.A4;
    return new Worksheet(
        sheet.course(),
        sheet.theme(),
        sheet.blueprint().printedOn(paper, edition),
        sheet.parts(),
        sheet.exitPrompt());
  }

  private static byte[] bytes(Worksheet sheet, Variant variant, List<LineMap> lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    lines.add(WorksheetPdf.render(sheet, variant, out));
    return out.toByteArray();
  }

  /** The answer map's versions, as a program that marks sheets would read them. */
  private static JsonNode answers(Worksheet sheet, List<Variant> variants) throws IOException {
    AnswerKey key =
        new AnswerKey(
            sheet,
            variants,
            LessonPlanner.plan(CommittedCourse.content(), sheet(sheet)),
            List.of(),
            List.of());
    return JsonMapper.builder()
        .build()
        .readTree(AnswerKeyJson.write(new Handout(key, null)))
        .get("variants");
  }

  /** A plan is needed for the file but not read here; an invented sheet borrows another's. */
  private static Worksheet sheet(Worksheet sheet) {
    boolean own = sheet.course().equals(CommittedCourse.content().course());
    return own
        ? sheet
        : CommittedCourse.sheet(CommittedCourse.themes().get(0), Level.CORE, 1).worksheet();
  }

  private static List<String> unsolved(Worksheet sheet, PrintedSheet printed, JsonNode answers) {
    List<String> faults = new ArrayList<>();
    for (Item item : sheet.items().toList()) {
      JsonNode answer = answers.get("answers").get(item.number() - 1);
      List<String> key = new ArrayList<>();
      answer.get("key").forEach(text -> key.add(text.asText()));
      boolean same = answer.get("id").asText().equals(item.question().id());
      if (!same || !item.question().task().accept(new Solution(printed, item.number(), key))) {
        faults.add("question " + item.number() + " isn't solved by " + key);
      }
    }
    return faults;
  }

  /** The words of every evidence stand on the lines that the key names. */
  private static List<String> misplaced(Worksheet sheet, PrintedSheet printed, LineMap lines) {
    List<String> faults = new ArrayList<>();
    for (Part part : sheet.parts()) {
      for (Item item : part.items()) {
        for (Evidence evidence : item.question().card().evidence()) {
          List<SheetPlace> places = sheet.find(evidence, part);
          String words = words(printed, lines, places);
          if (places.isEmpty() || !bare(words).contains(bare(evidence.exact()))) {
            faults.add(
                "question " + item.number() + ": not at " + places + ": " + evidence.exact());
          }
        }
      }
    }
    return faults;
  }

  /** Sentences that follow each other share a line, which is read but once. */
  private static String words(PrintedSheet printed, LineMap lines, List<SheetPlace> places) {
    Map<String, NavigableSet<Integer>> read = new LinkedHashMap<>();
    for (SheetPlace place : places) {
      LineRange range = lines.lines(place).orElseThrow();
      NavigableSet<Integer> own = read.computeIfAbsent(place.letter(), letter -> new TreeSet<>());
      IntStream.rangeClosed(range.first(), range.last()).forEach(own::add);
    }
    return read.entrySet().stream()
        .flatMap(own -> own.getValue().stream().map(n -> printed.words(own.getKey(), n, n)))
        .collect(Collectors.joining(" "));
  }

  /** Lines break at hyphens and spaces, and cuts stand between sentences. */
  private static String bare(String text) {
    return text.replaceAll("[\\s\\u00AD\\u2060]+|\\[…\\]", "");
  }

  /** Every fifth line of a source has its number in the margin. */
  private static List<String> misnumbered(PrintedSheet printed) {
    List<String> faults = new ArrayList<>();
    printed
        .sources()
        .forEach(
            (letter, rows) -> {
              for (int line = 5; line <= rows.size(); line += 5) {
                if (printed.margin(letter, line).isEmpty()) {
                  faults.add("source " + letter + " has no number at line " + line);
                }
              }
            });
    return faults;
  }

  private static List<String> totals(Worksheet sheet, PrintedSheet printed) {
    List<String> due = new ArrayList<>();
    sheet.parts().stream()
        .filter(part -> part.points() > 0)
        .forEach(part -> due.add("/ " + marks(part.points())));
    due.add("Total / " + marks(sheet.points()));
    return printed.scores().equals(due) ? List.of() : List.of(printed.scores() + " not " + due);
  }

  private static String marks(int points) {
    return points + (points == 1 ? " mark" : " marks");
  }
}
