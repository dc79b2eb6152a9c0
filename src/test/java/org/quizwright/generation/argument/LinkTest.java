package org.quizwright.generation.argument;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "However, the mills stood still. | CONTRAST",
        "Yet nobody paid. | CONTRAST",
        "As a result, the mills stood still. | RESULT",
        "For example, one mill closed. | EXAMPLE",
        "Moreover, bread was dear. | ADDITION",
        "In other words, they were poor. | RESTATEMENT"
      })
  void readsTheConnectiveThatOpensASentence(String sentence, Link link) {
    assertThat(Link.of(sentence)).contains(link);
  }

  @Test
  void readsAConnectiveBetweenCommas() {
    String sentence = "The mills, however, stood still.";
    assertThat(Link.of(sentence)).contains(Link.CONTRAST);
    assertThat(Link.CONTRAST.marked(sentence)).isEqualTo("The mills … stood still.");
    assertThat(Link.CONTRAST.connective(sentence)).isEqualTo("however");
  }

  @Test
  void seesNoneThatBelongsToAClause() {
    assertThat(Link.of("The mills stood still, however hard they tried.")).isEmpty();
    assertThat(Link.of("This meant that mills closed and that some burned.")).isEmpty();
  }

  @Test
  void takesAWordThatOnlyBeginsLikeAConnectiveForNone() {
    assertThat(Link.of("Butter was dear in Lowford.")).isEmpty();
  }

  @Test
  void leavesTheConnectiveOut() {
    assertThat(Link.RESULT.bare("As a result, the mills stood still."))
        .isEqualTo("the mills stood still.");
  }

  @Test
  void sumsUpNoDefinition() {
    assertThat(Link.RESTATEMENT.joins("The Guild was a league of weavers.")).isFalse();
    assertThat(Link.RESTATEMENT.joins("The weavers of the Guild starved.")).isTrue();
    assertThat(Link.CONTRAST.joins("The Guild was a league of weavers.")).isTrue();
  }

  @Test
  void offersNoRivalThatIsRightToo() {
    for (Link link : Link.values()) {
      assertThat(link.others()).hasSize(2).doesNotContain(link);
    }
    assertThat(Link.RESTATEMENT.others()).doesNotContain(Link.RESULT);
  }
}
