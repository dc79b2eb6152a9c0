package org.quizwright.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PassedOverTest {

  @Test
  void passesOverADateWithThePrepositionBeforeIt() {
    DatedPredicate predicate =
        Dated.predicate("The docks were sold in the spring of 1840 to Hull.");
    List<String> words =
        PassedOver.dates(predicate).stream()
            .map(i -> predicate.sentence().token(i).text())
            .collect(Collectors.toList());
    assertThat(words).containsExactly("in", "the", "spring", "of", "1840");
  }
}
