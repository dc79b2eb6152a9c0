package org.quizwright.lesson;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.quizwright.assembly.Assembled;
import org.quizwright.assembly.SheetAssembler;
import org.quizwright.banking.BankFolder;
import org.quizwright.json.ContentJson;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.Level;
import org.quizwright.model.question.QuestionBank;
import org.quizwright.model.sheet.Blueprint;
import org.quizwright.model.sheet.Edition;
import org.quizwright.model.sheet.Paper;
import org.quizwright.reading.Seeds;
import org.quizwright.reading.SeedsReader;
import org.quizwright.rendering.pdf.PageCount;

/** The course that the repository holds, and sheets from it, each made once. */
public final class CommittedCourse {

  private static final Path BANKS = Path.of("question-banks");
  private static final int LESSON = 45;
  private static final ContentModel MODEL = model();
  private static final Map<String, Assembled> MADE = new ConcurrentSkipListMap<>();

  private CommittedCourse() {}

  private static ContentModel model() {
    Seeds seeds = SeedsReader.read(Path.of("seeds"));
    Path snapshot = BANKS.resolve(".generated").resolve("content.json");
    return ContentJson.read(snapshot, seeds.course(), seeds.sources());
  }

  public static ContentModel content() {
    return MODEL;
  }

  /** The ids of the themes that have sheets of their own. */
  public static List<String> themes() {
    return MODEL.course().taughtThemes().stream().map(Theme::id).toList();
  }

  public static QuestionBank bank(String theme) {
    return new BankFolder(BANKS).bank(theme).orElseThrow();
  }

  /** What a teacher would ask for; the sheet on the whole course takes half a lesson. */
  public static Blueprint blueprint(String theme, Level level, long seed) {
    int minutes = theme.equals(Theme.COURSE) ? LESSON / 2 : LESSON;
    return new Blueprint(theme, level, Paper.A4, Edition.STANDARD, minutes, 2, seed, false, false);
  }

  public static Assembled sheet(String theme, Level level, long seed) {
    return MADE.computeIfAbsent(
        theme + " " + level + " " + seed, key -> make(blueprint(theme, level, seed)));
  }

  /** A sheet made anew. */
  public static Assembled make(Blueprint blueprint) {
    return SheetAssembler.assemble(
        MODEL, bank(blueprint.theme()), blueprint, new PageCount()::length);
  }
}
