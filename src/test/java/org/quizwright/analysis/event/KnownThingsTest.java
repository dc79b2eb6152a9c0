package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.content.Placement;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Courses;
import org.quizwright.model.course.Theme;
import org.quizwright.model.source.TextRef;

class KnownThingsTest {

  private static final TextRef TRADE = new TextRef("rowe-1961", 1, 1);
  private static final TextRef WORK = new TextRef("rowe-1961", 2, 1);

  private static final Theme ON_TRADE =
      new Theme(
          "trade",
          "Canal and mills",
          "Why did trade grow?",
          "",
          List.of(),
          "A canal was built. A mill stood beside it.",
          null);
  private static final Theme ON_WORK =
      new Theme("work", "Work", "Who worked?", "", List.of(), "", null);

  private final Course course = Courses.of("town", ON_TRADE, ON_WORK);
  private final KnownThings things =
      KnownThings.of(course, List.of(placed(TRADE, ON_TRADE), placed(WORK, ON_WORK)));

  private static Placement placed(TextRef ref, Theme theme) {
    return new Placement(ref.source(), ref.passage(), theme.id(), null, 1);
  }

  @Test
  void areWhatTheSheetTellsBeforeItAsks() {
    assertThat(things.has(TRADE, "canal")).isTrue();
    assertThat(things.has(TRADE, "mills")).isTrue();
  }

  @Test
  void areNotOneOfMany() {
    assertThat(things.has(TRADE, "mill")).isFalse();
  }

  @Test
  void areNotWhatAnotherSheetTells() {
    assertThat(things.has(WORK, "canal")).isFalse();
    assertThat(things.has(new TextRef("hale-1970", 1, 1), "canal")).isFalse();
  }

  @Test
  void areNothingWithoutACourse() {
    assertThat(KnownThings.NONE.has(TRADE, "canal")).isFalse();
  }
}
