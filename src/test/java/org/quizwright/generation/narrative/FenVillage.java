package org.quizwright.generation.narrative;

import java.util.List;
import org.quizwright.analysis.Analyst;
import org.quizwright.analysis.Texts;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Courses;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.Sources;
import org.quizwright.model.time.HistoricalDate;

/** An invented village in the fens, told by one author with dates, read by the real analysis. */
final class FenVillage {

  private static final Theme THEME =
      new Theme(
          "fens",
          "The fen riots",
          "Why did the fenmen riot?",
          "",
          List.of("fen", "toll gate", "labourer", "drain", "Welby"),
          "",
          HistoricalDate.parse("1831"));

  private final List<String> texts;

  FenVillage(String... passages) {
    texts = List.of(passages);
  }

  List<Draft> drafts(QuestionRule rule) {
    return rule.write(facts());
  }

  List<String> stems(QuestionRule rule) {
    return drafts(rule).stream().map(draft -> draft.task().stem()).toList();
  }

  private Facts facts() {
    Course course = Courses.of("fens", THEME);
    ContentModel model = Analyst.analyse(course, List.of(source()), Texts.LANGUAGE);
    return new Facts(model, THEME, Texts.LANGUAGE);
  }

  private Source source() {
    Metadata metadata =
        Sources.article(
            "The Riots at Welby", "Ann Fenn", "1950", "Ann Fenn taught in the village.");
    return Sources.of("fenn-1950", metadata, texts);
  }
}
