package org.quizwright.analysis.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ForegroundTest {

  private final Foreground foreground = new Foreground();

  @Test
  void namesWhoLeadsClearly() {
    foreground.known("Ann", "Ann").mention(Sex.FEMALE, 2);
    foreground.known("Eve", "Eve").mention(Sex.FEMALE, 1);
    assertThat(foreground.foremost(any -> true, 2).map(Somebody::name)).contains("Ann");
    assertThat(foreground.foremost(any -> true, 2.5)).isEmpty();
    assertThat(foreground.foremost(one -> !"Ann".equals(one.name()), 2).map(Somebody::name))
        .contains("Eve");
  }

  @Test
  void fadesFromSentenceToSentenceAndFasterOverAPassagesEnd() {
    Somebody ann = foreground.known("Ann", "Ann");
    ann.mention(Sex.FEMALE, 4);
    foreground.nextSentence();
    assertThat(ann.salience()).isEqualTo(4 * Salience.NEXT_SENTENCE);
    assertThat(ann.unnamed()).isOne();
    foreground.nextPassage();
    assertThat(ann.salience()).isEqualTo(4 * Salience.NEXT_SENTENCE * Salience.NEXT_PASSAGE);
    assertThat(foreground.foremost(any -> true, 1)).contains(ann);
    foreground.nextSentence();
    assertThat(foreground.foremost(any -> true, 1)).isEmpty();
  }

  @Test
  void countsNobodyTwice() {
    Somebody ann = foreground.known("Ann", "Ann");
    ann.mention(Sex.UNKNOWN, 3);
    ann.mention(Sex.FEMALE, 3);
    assertThat(foreground.known("Ann", "Ann")).isSameAs(ann);
    assertThat(ann.salience()).isEqualTo(Salience.MOST);
    assertThat(ann.sex()).isEqualTo(Sex.FEMALE);
    assertThat(foreground.stranger()).isNotSameAs(foreground.stranger());
  }
}
