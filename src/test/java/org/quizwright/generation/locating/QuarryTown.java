package org.quizwright.generation.locating;

import java.util.List;
import org.quizwright.analysis.Analyst;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.CoreNlpLanguage;
import org.quizwright.language.Language;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.ContentModels;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Courses;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.Sources;
import org.quizwright.model.time.HistoricalDate;

/** An invented town of slate quarries, told by one author, read and analysed in earnest. */
final class QuarryTown {

  static final String AUTHOR = "Ivy Marsh";

  private static final String SOURCE = "marsh-1960";
  private static final Language LANGUAGE = new CoreNlpLanguage();

  private static final Theme THEME =
      new Theme(
          "quarry",
          "The quarries",
          "Why did the quarries close?",
          "",
          List.of("quarry", "slate", "quarryman", "wage", "output", "strike"),
          "",
          HistoricalDate.parse("1931"));

  private final List<String> texts;

  /** Every passage gets a sentence more, since one that stands alone is never asked about. */
  QuarryTown(String... passages) {
    texts = List.of(passages).stream().map(text -> text + " That winter was mild.").toList();
  }

  List<String> statements() {
    return material().statements().stream()
        .flatMap(List::stream)
        .map(Statement::text)
        .filter(text -> !text.contains("winter"))
        .toList();
  }

  List<Draft> drafts(LocatingRule rule) {
    return rule.write(material());
  }

  List<String> stems(LocatingRule rule) {
    return drafts(rule).stream().map(draft -> draft.task().stem()).toList();
  }

  Material material() {
    Course course = Courses.of("quarry", THEME);
    ContentModel found = Analyst.analyse(course, List.of(source()), LANGUAGE);
    ContentModel model = ContentModels.like(found).on(THEME.id()).warnings(List.of()).model();
    return Material.of(new Facts(model, THEME, LANGUAGE));
  }

  private Source source() {
    Metadata metadata =
        Sources.article("The Slate of Torbeck", AUTHOR, "1960", "Ivy Marsh taught in the town.");
    return Sources.of(SOURCE, metadata, texts);
  }
}
