package org.quizwright.generation.comparison.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.PlainGrammar;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.model.question.Relation;

class CommonGroundTest {

  private static final Pairing PAIRING = Weavers.pairing("lender", Relation.AGREE);

  private static Optional<String> of(String left, String right) {
    return new CommonGround(new PlainGrammar(), Weavers.matter("lender"), "loans to the town")
        .clause(
            new KeyQuote(PAIRING.point().left(), "", left, List.of(), true),
            new KeyQuote(PAIRING.point().right(), "", right, List.of(), true));
  }

  @Test
  void isWhatBothSayIsDoneToOneThingInWordsOfOneFamily() {
    assertThat(of("that six mills be shut", "the closure of a mill"))
        .hasValue("both speak of the closing of the mills");
  }

  @Test
  void isTheThingAloneWhereTheySayDifferentThingsOfIt() {
    assertThat(of("that six mills be shut", "the rent of a mill"))
        .hasValue("both speak of the mills");
  }

  @Test
  void takesNoDeedFromElsewhereInTheSentence() {
    assertThat(
            of(
                "that six mills be shut",
                "the rent of a mill was raised by the masters when the school was shut"))
        .hasValue("both speak of the mills");
  }

  @Test
  void isNotWhatTheTopicSaysAlready() {
    assertThat(of("a loan to the town", "the condition of the town’s loan")).isEmpty();
  }
}
