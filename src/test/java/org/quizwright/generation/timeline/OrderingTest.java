package org.quizwright.generation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.model.content.Event;

class OrderingTest {

  private static final List<String> SOURCES = List.of("mill-1950", "rowe-1961");

  private static List<Event> events(Chronicle chronicle) {
    return chronicle.facts().model().events();
  }

  @Test
  void countsNoInversionWhereATextTellsInOrder() {
    Chronicle chronicle = new Chronicle().tells("1880", 1, "a").tells("1890", 1, "b");
    assertThat(new Ordering(events(chronicle)).inversions(SOURCES)).isZero();
  }

  @Test
  void countsEventsThatATextTellsBackwards() {
    Chronicle chronicle = new Chronicle().tells("1890", 1, "a").tells("1880", 1, "b");
    assertThat(new Ordering(events(chronicle)).inversions(SOURCES)).isEqualTo(1);
  }

  @Test
  void isWorthMoreWithASecondSource() {
    Chronicle one = new Chronicle().tells("1880", 1, "a").tells("1890", 1, "b");
    Chronicle two = new Chronicle().tells("1880", 1, "a").otherTells("1890", 1, "b");
    assertThat(new Ordering(events(two)).worth(SOURCES))
        .isGreaterThan(new Ordering(events(one)).worth(SOURCES));
  }
}
