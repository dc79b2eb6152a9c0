package org.quizwright.generation.locating;

import java.util.ArrayList;
import java.util.List;
import org.quizwright.analysis.Analyst;
import org.quizwright.generation.draft.Draft;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.CoreNlpLanguage;
import org.quizwright.language.Language;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Placement;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Rights;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.LineRange;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
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
    Course course =
        new Course(
            "quarry",
            "Quarry",
            "en-GB",
            "History",
            "Year 9",
            List.of(THEME),
            List.of(),
            List.of(),
            List.of());
    ContentModel found = Analyst.analyse(course, List.of(source()), LANGUAGE);
    return Material.of(new Facts(placed(course, found), THEME, LANGUAGE));
  }

  /** The same with every passage on the theme. */
  private ContentModel placed(Course course, ContentModel found) {
    List<Placement> placements = new ArrayList<>();
    for (int n = 1; n <= texts.size(); n++) {
      placements.add(new Placement(SOURCE, n, THEME.id(), null, 1));
    }
    return new ContentModel(
        course,
        found.sources(),
        placements,
        found.events(),
        found.quotations(),
        found.figures(),
        found.terms(),
        found.people(),
        found.bodies(),
        found.places(),
        found.causes(),
        found.claims(),
        found.sensitivities(),
        List.of());
  }

  private Source source() {
    List<Passage> passages = new ArrayList<>();
    for (String text : texts) {
      int n = passages.size() + 1;
      passages.add(new Passage(n, null, text, Passage.Kind.PROSE, new LineRange(n, n), List.of()));
    }
    Metadata metadata =
        new Metadata(
            "The Slate of Torbeck",
            AUTHOR,
            HistoricalDate.parse("1960"),
            "Annals",
            "article",
            "",
            "Ivy Marsh taught in the town.",
            List.of(),
            new Rights("Free to copy.", null),
            List.of());
    return new Source(SOURCE, metadata, List.of(), passages, List.of(), List.of(), List.of());
  }
}
