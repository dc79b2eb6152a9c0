package org.quizwright.analysis.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.event.EventFinder;
import org.quizwright.analysis.figure.FigureFinder;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.person.PersonFinder;
import org.quizwright.model.content.Warning;
import org.quizwright.model.course.Course;
import org.quizwright.model.course.Courses;

class WarningFinderTest {

  private static final Course COURSE = Courses.of("mill");

  private static List<String> in(String... texts) {
    List<AnalysedPassage> passages = Texts.passages("1901", texts);
    return WarningFinder.find(
            COURSE,
            List.of(passages.get(0).source()),
            passages,
            List.of(),
            PersonFinder.find(passages),
            List.of(),
            new FigureFinder(List.of()).find(passages),
            EventFinder.find(passages, List.of(), Texts.LANGUAGE))
        .stream()
        .map(Warning::text)
        .toList();
  }

  @Test
  void tellsOfTwoSpellings() {
    assertThat(in("Peter Malyshin became a minister.", "Then Malyshev resigned as minister."))
        .containsExactly(
            "One person seems to stand under two spellings: “Malyshin” and “Malyshev”.");
  }

  @Test
  void takesNoNumberForASecondValueWhoseNounIsOnlyUnderstood() {
    assertThat(
            in(
                "In 1989 there were 300 coal mines.",
                "In 1989 there were 250, and far to the south another 40."))
        .noneMatch(warning -> warning.startsWith("Two values"));
  }

  @Test
  void tellsOfTwoValuesForOneThing() {
    assertThat(in("In 1989 there were 300 coal mines.", "In 1989 there were 250 coal mines."))
        .containsExactly("Two values for “coal mines” in 1989: “300” and “250”.");
  }

  @Test
  void tellsOfTwoDatesForOneEvent() {
    assertThat(
            in(
                "The Labour League was founded in Hull in 1890.",
                "In 1892, Owen Marsh founded the Labour League."))
        .anyMatch(
            warning ->
                warning.startsWith("One event seems to have two dates: “The Labour League was"));
  }

  @Test
  void isSilentOnAPlainText() {
    assertThat(in("In 1989 there were 300 coal mines.")).isEmpty();
  }
}
