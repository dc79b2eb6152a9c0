package org.quizwright.generation.comparison.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.voice.Statement;

class BearingTest {

  private final Excerpt excerpt =
      Archive.twoWorks()
          .in("letter")
          .passage(
              "Southbank gave the credit on a condition. But thieves had most of it. The rain came."
                  + " The winter was long. The roads were bad.")
          .excerpt("letter", 1);
  private final Bearing bearing = new Bearing(excerpt, Weavers.matter("lender"));

  private Statement sentence(int n) {
    return excerpt.statements().get(n - 1);
  }

  @Test
  void isOnTheMatterByItselfOrByTheSentenceBefore() {
    assertThat(bearing.bears(sentence(1))).isTrue();
    assertThat(bearing.bears(sentence(2))).isTrue();
    assertThat(bearing.bears(sentence(3))).isFalse();
  }

  @Test
  void letsNoExcerptTrailOff() {
    assertThat(bearing.mayStandAtAnEnd(sentence(3))).isTrue();
    assertThat(bearing.mayStandAtAnEnd(sentence(5))).isFalse();
  }

  @Test
  void callsASentenceBesideTheMatterLoose() {
    assertThat(bearing.isLoose(sentence(2))).isFalse();
    assertThat(bearing.isLoose(sentence(3))).isTrue();
  }
}
