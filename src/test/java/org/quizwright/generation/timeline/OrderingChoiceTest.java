package org.quizwright.generation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.content.ContentModel;
import org.quizwright.model.content.Event;
import org.quizwright.model.content.Sensitivity;

class OrderingChoiceTest {

  private static List<Ordering> best(Chronicle chronicle) {
    ContentModel model = chronicle.facts().model();
    return new OrderingChoice(
            model.events(),
            List.of("mill-1950", "rowe-1961"),
            event -> model.isSensitive(event.mentions().get(0).ref()),
            new CommonThread(model, new PlainTags()))
        .best(OrderingPlan.OF_A_THEME);
  }

  private static Chronicle backwards(String... dates) {
    Chronicle chronicle = new Chronicle();
    for (String date : dates) {
      chronicle.tells(date, 2, "event of " + date);
    }
    return chronicle;
  }

  private static long shared(List<Event> some, List<Event> others) {
    return some.stream().filter(others::contains).count();
  }

  @Test
  void writesNothingWithFewerThanFourEvents() {
    assertThat(best(backwards("1890", "1885", "1880"))).isEmpty();
  }

  @Test
  void writesNothingThatCouldBeCopiedInOrderOfMention() {
    assertThat(best(backwards("1880", "1885", "1890", "1895"))).isEmpty();
  }

  @Test
  void neverPutsOverlappingDatesTogether() {
    List<Ordering> orderings = best(backwards("1890", "1885", "1880", "1880-05", "1870"));
    assertThat(orderings).isNotEmpty();
    assertThat(orderings.get(0).events())
        .extracting(event -> event.date().edtf())
        .doesNotContainSequence("1880", "1880-05")
        .hasSize(4);
  }

  @Test
  void putsTurningPointsFirst() {
    Chronicle chronicle = backwards("1890", "1885", "1880", "1875", "1870", "1865", "1860");
    chronicle.tells("1850", 3, "turning point").tells("1840", 3, "turning point");
    assertThat(best(chronicle).get(0).events())
        .extracting(Event::label)
        .contains("turning point", "turning point");
  }

  @Test
  void prefersEventsWhoseEvidenceCanBeShown() {
    Chronicle chronicle = backwards("1890", "1885", "1880", "1875");
    chronicle.tells("1860", 2, "fire in a mill").marks(Sensitivity.Kind.DEATHS);
    assertThat(best(chronicle).get(0).events())
        .extracting(Event::label)
        .hasSize(4)
        .doesNotContain("fire in a mill");
  }

  @Test
  void ordersTwiceOverFewerEventsRatherThanOnceOverMany() {
    assertThat(best(backwards("1890", "1885", "1880", "1875", "1870", "1865")))
        .hasSizeGreaterThan(1);
  }

  @Test
  void sharesAtMostHalfTheEventsBetweenTwoOrderings() {
    List<Ordering> orderings =
        best(backwards("1899", "1890", "1885", "1880", "1875", "1870", "1865", "1860", "1855"));
    assertThat(orderings).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    for (Ordering one : orderings) {
      for (Ordering other : orderings) {
        int fewer = Math.min(one.events().size(), other.events().size());
        assertThat(one.equals(other) || 2 * shared(one.events(), other.events()) <= fewer).isTrue();
      }
    }
  }

  @Test
  void findsMoreOrderingsThanOneWouldByTakingTheBestEachTime() {
    assertThat(best(backwards("1899", "1890", "1885", "1880", "1875", "1870", "1865", "1860")))
        .hasSizeGreaterThan(2);
  }

  @Test
  void servesTwoLevelsBeforeItWritesMoreOfOne() {
    assertThat(best(backwards("1890", "1885", "1880", "1875", "1870", "1865", "1860")))
        .extracting(ordering -> ordering.events().size())
        .contains(4, 5);
  }

  @Test
  void asksForNewEventsInEachOrdering() {
    List<Ordering> orderings =
        best(backwards("1899", "1890", "1885", "1880", "1875", "1870", "1865", "1860", "1855"));
    for (int i = 1; i < orderings.size(); i++) {
      List<Event> asked = orderings.get(i).events();
      List<Event> before =
          orderings.subList(0, i).stream().flatMap(earlier -> earlier.events().stream()).toList();
      assertThat(4 * shared(asked, before)).isLessThanOrEqualTo(3L * asked.size());
    }
  }
}
