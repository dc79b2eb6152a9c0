package org.quizwright.generation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.course.Theme;
import org.quizwright.model.question.Evidence;

class GroundsTest {

  private static Optional<List<Evidence>> last(Chronicle chronicle) {
    Facts facts = chronicle.facts();
    return new Grounds(facts).of(facts.model().events().get(facts.model().events().size() - 1));
  }

  @Test
  void needNothingMoreWhereThePassageNamesTheYear() {
    assertThat(last(new Chronicle().tells("1889", 1, "The board opened a new dock")))
        .contains(List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"four years earlier", "Four years earlier"})
  void addTheSentenceThatAReckoningStartsFrom(String words) {
    Chronicle chronicle =
        new Chronicle()
            .tells("1889", 1, "Dockers left work over wages")
            .tellsAs("1885", words, "The board opened a new dock");
    assertThat(last(chronicle).orElseThrow())
        .extracting(Evidence::exact)
        .containsExactly("In 1889 it happened that Dockers left work over wages.");
  }

  @Test
  void addTheSentenceOfTheYearBefore() {
    Chronicle chronicle =
        new Chronicle()
            .tells("1889", 1, "Dockers left work over wages")
            .tellsAs("1890", "the following year", "The board opened a new dock");
    assertThat(last(chronicle).orElseThrow())
        .extracting(Evidence::exact)
        .containsExactly("In 1889 it happened that Dockers left work over wages.");
  }

  @Test
  void countDaysFromTheSentenceThatNamesTheYear() {
    Chronicle chronicle =
        new Chronicle()
            .tells("1889", 1, "Dockers left work over wages")
            .tellsAs("1889-08-16", "two days later", "The board opened a new dock");
    assertThat(last(chronicle)).isPresent();
  }

  @Test
  void failWhereOnlyADayOfTheWeekIsNamed() {
    Chronicle chronicle =
        new Chronicle()
            .tells("1889", 1, "Dockers left work over wages")
            .tellsAs("1889-07-03", "Wednesday", "The board opened a new dock");
    assertThat(last(chronicle)).isEmpty();
  }

  @Test
  void needNoYearThatTheSheetPrints() {
    Facts facts = new Chronicle().tellsAs("1950-07-05", "Wednesday", "The dock closed").facts();
    Theme theme =
        new Theme("harbour", "Docks", "", "", List.of(), "In 1950 the dock closed.", null);
    Facts printed = new Facts(facts.model(), theme, facts.language());
    assertThat(new Grounds(printed).of(facts.model().events().get(0))).contains(List.of());
  }

  @Test
  void addTheYearOfThePassageBeforeThoughTheBackgroundHasIt() {
    Facts facts =
        new Chronicle()
            .tells("1889", 1, "Dockers left work over wages")
            .tellsAs("1889-07-10", "10 July", "The board opened a new dock")
            .facts();
    Theme theme =
        new Theme("harbour", "Docks", "", "", List.of(), "In 1889 Hull had a port.", null);
    Facts printed = new Facts(facts.model(), theme, facts.language());
    assertThat(new Grounds(printed).of(facts.model().events().get(1)).orElseThrow())
        .extracting(Evidence::exact)
        .containsExactly("In 1889 it happened that Dockers left work over wages.");
  }

  @Test
  void failWhereNoPassageNearNamesTheYear() {
    assertThat(last(new Chronicle().tellsAs("1885", "four years earlier", "The dock closed")))
        .isEmpty();
  }
}
