package org.quizwright.rendering.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.quizwright.assembly.Assembled;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.HarbourBank;
import org.quizwright.assembly.LessonPlanner;
import org.quizwright.assembly.SheetAssembler;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.sheet.AnswerKey;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Item;
import org.quizwright.model.sheet.LineMap;
import org.quizwright.model.sheet.Paper;
import org.quizwright.model.sheet.Part;
import org.quizwright.model.sheet.PrintedSource;
import org.quizwright.model.sheet.SheetPlace;
import org.quizwright.model.sheet.Variant;
import org.quizwright.model.sheet.Worksheet;
import org.quizwright.model.source.LineRange;

/** The key to a sheet on the invented harbour that asks questions of every type. */
public final class HarbourKey {

  private HarbourKey() {}

  public static AnswerKey key() {
    QuestionBank bank = HarbourBank.bank();
    Assembled assembled =
        SheetAssembler.assemble(
            Harbour.model(), bank, Blueprint.standard(Harbour.THEME), sheet -> 2);
    Worksheet sheet = withAll(assembled.worksheet(), bank);
    return new AnswerKey(
        sheet,
        variants(),
        LessonPlanner.plan(Harbour.model(), sheet),
        List.of(new LineMap(Edition.STANDARD, Paper.A4, lines(sheet))),
        sheet.course().notes());
  }

  static byte[] bytes(AnswerKey key) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      AnswerKeyDocx.render(key, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The same sheet with every question of the bank, whatever a lesson holds. */
  private static Worksheet withAll(Worksheet sheet, QuestionBank bank) {
    List<Part> parts = new ArrayList<>();
    int number = 0;
    for (Part part : sheet.parts()) {
      List<Item> items = new ArrayList<>();
      for (Question question : bank.questions()) {
        if (kind(question) == part.kind()) {
          items.add(new Item(++number, question, List.of()));
        }
      }
      parts.add(new Part(part.number(), part.kind(), part.title(), "", part.sources(), items));
    }
    return new Worksheet(sheet.course(), sheet.theme(), sheet.blueprint(), parts, "");
  }

  private static Part.Kind kind(Question question) {
    return switch (question.type()) {
      case SOURCE_COMPARISON -> Part.Kind.COMPARE;
      case TIMELINE_ORDERING, TIMELINE_PLACEMENT, TIMELINE_RELATION -> Part.Kind.ORDER;
      default -> Part.Kind.UNDERSTAND;
    };
  }

  private static List<Variant> variants() {
    Map<String, List<String>> first = new LinkedHashMap<>();
    first.put("h-mc-1", List.of("b", "a", "d", "c"));
    first.put("h-ma-1", List.of("x1", "p3", "p1", "p2"));
    first.put("h-to-1", List.of("ev3", "ev1", "ev4", "ev2"));
    Map<String, List<String>> second = new LinkedHashMap<>(first);
    second.put("h-mc-1", List.of("d", "c", "b", "a"));
    return List.of(new Variant(1, "1-7Q4K", first), new Variant(2, "2-M3X9", second));
  }

  /** Where the second line of each sentence begins. */
  private static final int SECOND_LINE = 40;

  private static List<LineMap.Entry> lines(Worksheet sheet) {
    return sheet.sources().flatMap(source -> lines(source).stream()).toList();
  }

  private static List<LineMap.Entry> lines(PrintedSource source) {
    List<LineMap.Entry> entries = new ArrayList<>();
    int line = 1;
    for (int p = 0; p < source.paragraphs().size(); p++) {
      for (int s :
          IntStream.rangeClosed(1, source.paragraphs().get(p).sentences().size()).toArray()) {
        entries.add(
            new LineMap.Entry(
                new SheetPlace(source.letter(), p + 1, s),
                new LineRange(line, line + 1),
                List.of(SECOND_LINE)));
        line += 2;
      }
    }
    return entries;
  }
}
