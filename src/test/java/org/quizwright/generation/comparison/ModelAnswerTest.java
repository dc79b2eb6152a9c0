package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModelAnswerTest {

  private static Optional<ModelAnswer> answer(Archive archive) {
    Pairing pairing = new PairingFinder(archive.facts()).pairings().get(0);
    KeyQuotes quotes =
        new KeyQuotes(
            pairing.issue(), new Similarity(archive.facts().model().sources()), new PlainGrammar());
    return ModelAnswer.write(pairing, "the demands", quotes, Archive.THEME.period());
  }

  @Test
  void quotesEachSideTwiceWithoutOverlap() {
    ModelAnswer answer = answer(Weavers.archive()).orElseThrow();
    assertThat(answer.quotes()).hasSize(4);
    assertThat(answer.own().overlaps(answer.near().left())).isFalse();
    assertThat(answer.their().overlaps(answer.near().right())).isFalse();
  }

  @Test
  void explainsTheDifferenceByRoleAndDate() {
    assertThat(answer(Weavers.archive()).orElseThrow().text())
        .endsWith(
            "This fits their origins: Marsh writes as an observer, 46 years after the events,"
                + " whereas Reed speaks as somebody who took part, at the time of the events.");
  }

  @Test
  void isntWrittenWhereASideCannotBeQuotedTwice() {
    String plain = "We weavers demanded " + "more and more and ever more ".repeat(9) + "bread.";
    Archive archive =
        Archive.twoWorks().in("book").passage(Weavers.BOOK).in("letter").passage(plain);
    assertThat(new ComparisonWriter().write(archive.facts())).isEmpty();
  }
}
