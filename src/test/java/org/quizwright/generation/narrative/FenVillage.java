package org.quizwright.generation.narrative;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.analysis.Analyst;
import org.quizwright.analysis.Texts;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.draft.QuestionRule;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Rights;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.LineRange;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
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
    Course course =
        new Course(
            "fens",
            "Fens",
            "en-GB",
            "History",
            "Year 9",
            List.of(THEME),
            List.of(),
            List.of(),
            List.of());
    ContentModel model = Analyst.analyse(course, List.of(source()), Texts.LANGUAGE);
    return new Facts(model, THEME, Texts.LANGUAGE);
  }

  private Source source() {
    List<Passage> passages = new ArrayList<>();
    for (String text : texts) {
      int n = passages.size() + 1;
      passages.add(new Passage(n, null, text, Passage.Kind.PROSE, new LineRange(n, n), List.of()));
    }
    Metadata metadata =
        new Metadata(
            "The Riots at Welby",
            "Ann Fenn",
            HistoricalDate.parse("1950"),
            "Annals",
            "article",
            "",
            "Ann Fenn taught in the village.",
            List.of(),
            new Rights("Free to copy.", null),
            List.of());
    return new Source("fenn-1950", metadata, List.of(), passages, List.of(), List.of(), List.of());
  }
}
