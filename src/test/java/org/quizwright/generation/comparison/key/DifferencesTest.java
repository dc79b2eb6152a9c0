package org.quizwright.generation.comparison.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.contrast.Apart;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.model.question.Relation;

class DifferencesTest {

  private static final Pairing PAIRING = Weavers.pairing("demands", Relation.ONE_ADDS);
  private static final KeyQuote LEFT = quote(PAIRING.left(), 0, "nine demands", false);
  private static final KeyQuote RIGHT = quote(PAIRING.right(), 0, "bread first", false);

  private static KeyQuote quote(Excerpt excerpt, int sentence, String words, boolean finite) {
    return new KeyQuote(excerpt.statements().get(sentence), "", words, List.of(), finite);
  }

  private static Differences of(Apart apart, List<KeyQuote> mine, List<KeyQuote> theirs) {
    return new Differences(PAIRING, new ModelAnswer("", "", LEFT, RIGHT, apart, mine, theirs, 2));
  }

  @Test
  void nameTheOnlyJudgeOfTwoPersons() {
    Apart leaders = new Apart("leaders", List.of("Hall", "Lowe"), true);
    KeyQuote judging =
        new KeyQuote(PAIRING.point().left(), "Hall", "was a cruel man", List.of(), true);
    Differences differences = of(leaders, List.of(judging), List.of());
    assertThat(differences.first())
        .endsWith("only Marsh passes judgement: Hall “was a cruel man”.");
    assertThat(differences.told(1, 1)).isEmpty();
  }

  @Test
  void repeatNoWordsOfTheAnswer() {
    KeyQuote more = quote(PAIRING.left(), 3, "refused every demand", false);
    assertThat(of(Apart.NOBODY, List.of(LEFT, more), List.of()).told(1, 1))
        .isEqualTo("Only Marsh speaks of “refused every demand”.");
  }

  @Test
  void preferThePieceCloserToItsAnswer() {
    KeyQuote far = quote(PAIRING.left(), 3, "the mayor refused", true);
    KeyQuote close = quote(PAIRING.right(), 0, "the increase of pay was the demand", true);
    assertThat(of(Apart.NOBODY, List.of(far), List.of(close)).told(1, 0)).startsWith("Only Reed");
    assertThat(of(Apart.NOBODY, List.of(far), List.of()).told(1, 0)).startsWith("Only Marsh");
  }
}
