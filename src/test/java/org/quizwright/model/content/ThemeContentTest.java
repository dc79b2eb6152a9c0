package org.quizwright.model.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Rights;
import org.quizwright.model.source.LineRange;
import org.quizwright.model.source.Metadata;
import org.quizwright.model.source.Passage;
import org.quizwright.model.source.Source;
import org.quizwright.model.source.TextRef;

class ThemeContentTest {

  private static final TextRef REF = new TextRef("mill", 1, 1);

  private static Passage passage(int n, String text) {
    return new Passage(n, null, text, Passage.Kind.PROSE, new LineRange(n, n), List.of());
  }

  private static ContentModel model() {
    Course course =
        new Course(
            "mill", "The mill", "en-GB", "History", "", List.of(), List.of(), List.of(), List.of());
    Metadata metadata =
        new Metadata(
            "A title",
            "Ann Author",
            null,
            "",
            "article",
            "",
            "",
            List.of(),
            new Rights("", 0.5),
            List.of());
    List<Passage> passages =
        List.of(
            passage(1, "Owen built looms in Lanark."), passage(2, "Robert Owen died in Newtown."));
    Source source =
        new Source("mill", metadata, List.of(), passages, List.of(), List.of(), List.of());
    return new ContentModel(
        course,
        List.of(source),
        List.of(
            new Placement("mill", 1, "work", null, 1), new Placement("mill", 2, "life", null, 1)),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Term("loom", null, REF)),
        List.of(new Person("Robert Owen", List.of("Owen"), null, REF)),
        List.of(),
        List.of(
            new Place("Lanark", List.of(), REF),
            new Place("Newtown", List.of(), new TextRef("mill", 2, 1))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void holdsWhoAndWhatItsOwnPassagesName() {
    ThemeContent work = ThemeContent.of(model(), "work");

    assertThat(work.people()).extracting(Person::name).containsExactly("Robert Owen");
    assertThat(work.places()).extracting(Place::name).containsExactly("Lanark");
    assertThat(work.terms()).extracting(Term::term).containsExactly("loom");
  }

  @Test
  void leavesOutWhatOtherThemesName() {
    ThemeContent life = ThemeContent.of(model(), "life");

    assertThat(life.places()).extracting(Place::name).containsExactly("Newtown");
    assertThat(life.terms()).isEmpty();
  }
}
