package org.quizwright.checking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quizwright.checking.flaw.Samples.question;
import static org.quizwright.checking.flaw.Samples.shortAnswer;
import static org.quizwright.checking.flaw.Samples.statement;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.Question;
import org.quizwright.model.question.TimelineEvent;
import org.quizwright.model.question.TimelineOrdering;
import org.quizwright.model.time.HistoricalDate;

class GivenAwayTest {

  private static final Question WHO =
      shortAnswer("Who led the weavers of Lowford in the strike?", "Ann Frith");

  private static boolean tells(Question giver) {
    return GivenAway.in(giver).tells(GivenAway.in(WHO));
  }

  @Test
  void countsWhicheverTells() {
    Question giver = shortAnswer("Why did Ann Frith call off the Lowford strike?", "Hunger");
    assertThat(GivenAway.in(WHO).tells(GivenAway.in(giver))).isFalse();
    assertThat(GivenAway.in(WHO).meets(GivenAway.in(giver))).isTrue();
  }

  @Test
  void seesAnAnswerInAnotherStem() {
    Question giver = shortAnswer("Why did Ann Frith call off the Lowford strike?", "Hunger");
    assertThat(tells(giver)).isTrue();
  }

  @Test
  void passesANameInAnotherMatter() {
    Question other = shortAnswer("Where was Ann Frith born?", "In Orford");
    assertThat(tells(other)).isFalse();
  }

  private static boolean tellsTimeline(String stem) {
    TimelineEvent event =
        new TimelineEvent(
            "e1",
            "Parliament authorised the Lowford railway",
            HistoricalDate.parse("1846"),
            "1846",
            Evidence.at("hill-1850", 1, "In 1846 it did.", 0, 15));
    Question timeline = question(new TimelineOrdering("Number them.", List.of(event)));
    return GivenAway.in(shortAnswer(stem, "A line")).tells(GivenAway.in(timeline));
  }

  @Test
  void seesTheDateOfAnEventOnATimeline() {
    assertThat(tellsTimeline("According to Hill, what did Parliament do in 1846?")).isTrue();
    assertThat(tellsTimeline("Which railway was authorised in 1846 for Lowfordians?")).isFalse();
    assertThat(tellsTimeline("According to Hill, what did Parliament do in 1847?")).isFalse();
    assertThat(tellsTimeline("According to Hill, what did Chartists do in 1846?")).isFalse();
  }

  @Test
  void trustsNoStatementThatMayBeFalse() {
    Question other = statement("Ann Frith led the weavers of Lowford.");
    assertThat(tells(other)).isFalse();
  }
}
