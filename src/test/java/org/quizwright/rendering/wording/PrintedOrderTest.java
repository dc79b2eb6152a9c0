package org.quizwright.rendering.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PrintedOrderTest {

  @Test
  void followsTheIds() {
    assertThat(order("a", "b", "c")).containsExactly("a", "b", "c");
    assertThat(order("c", "a", "b")).containsExactly("c", "a", "b");
  }

  @Test
  void losesNothingThatTheOrderForgets() {
    assertThat(order("c")).containsExactly("c", "a", "b");
  }

  @Test
  void passesOverIdsThatAreGone() {
    assertThat(order("x", "b")).containsExactly("b", "a", "c");
  }

  private static List<String> order(String... ids) {
    return PrintedOrder.of(List.of("a", "b", "c"), Function.identity(), List.of(ids));
  }
}
