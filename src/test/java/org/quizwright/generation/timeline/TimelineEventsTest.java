package org.quizwright.generation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Sensitivity.Kind;
import org.quizwright.model.question.TimelineEvent;

class TimelineEventsTest {

  private static final String LABEL = "The harbour board opened a new dock";

  private static List<String> usable(Chronicle chronicle) {
    return new TimelineEvents(chronicle.facts()).usable().stream().map(Event::label).toList();
  }

  @Test
  void takesACertainEventWithACleanLabel() {
    assertThat(usable(new Chronicle().tells("1889", 2, LABEL))).containsExactly(LABEL);
  }

  @Test
  void leavesOutAnEventWhoseDateIsntItsOwn() {
    assertThat(usable(new Chronicle().tellsUnsurely("1889", LABEL))).isEmpty();
  }

  @Test
  void leavesOutALabelThatJudges() {
    Chronicle chronicle = new Chronicle().tells("1889", 2, "The ruthless board closed the dock");
    assertThat(usable(chronicle.contests("ruthless"))).isEmpty();
  }

  @Test
  void takesADeedThatAVerbOnlyTells() {
    Chronicle chronicle = new Chronicle().tells("1889", 2, "The harbour board opened a new dock");
    assertThat(usable(chronicle.contests("opened"))).hasSize(1);
  }

  @Test
  void leavesOutASuicide() {
    assertThat(usable(new Chronicle().tells("1889", 2, LABEL).marks(Kind.SELF_HARM))).isEmpty();
  }

  @Test
  void leavesOutALabelThatDropsANumber() {
    Chronicle chronicle = new Chronicle().tells("1889", 2, "Two docks of the town closed for good");
    assertThat(usable(chronicle)).hasSize(1);
    assertThat(usable(chronicle.relabels("The docks of the town closed for good"))).isEmpty();
  }

  @Test
  void quotesTheSentenceThatDatesTheEvent() {
    TimelineEvents events = new TimelineEvents(new Chronicle().tells("1889", 2, LABEL).facts());
    TimelineEvent printed = events.printed(events.usable().get(0));
    assertThat(printed.evidence().exact()).isEqualTo("In 1889 it happened that " + LABEL + ".");
    assertThat(printed.dateText()).isEqualTo("1889");
  }
}
