package org.quizwright.generation.comparison.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.language.Span;

class QuotationMarksTest {

  private static String balanced(String text, String words) {
    int start = text.indexOf(words);
    return QuotationMarks.balanced(text, new Span(start, start + words.length()));
  }

  @Test
  void leavesOutAnOpeningMarkWhoseFellowIsCutOff() {
    assertThat(balanced("“We came. We saw.”", "“We came.")).isEqualTo("We came.");
  }

  @Test
  void takesInAClosingMarkThatFollows() {
    assertThat(balanced("A “great” man, “he said.” So", "“great” man, “he said."))
        .isEqualTo("“great” man, “he said.”");
  }

  @Test
  void leavesOutAClosingMarkWhoseFellowIsCutOff() {
    assertThat(balanced("“We came. We saw.” So", "We saw.”")).isEqualTo("We saw.");
  }

  @Test
  void leavesOutALonelyStraightMark() {
    assertThat(balanced("\"We came. We saw.", "\"We came.")).isEqualTo("We came.");
  }

  @Test
  void seesAMarkWithoutItsFellow() {
    assertThat(QuotationMarks.areBalanced("a “b c")).isFalse();
    assertThat(QuotationMarks.areBalanced("a “b” c")).isTrue();
  }

  @Test
  void takesAnApostropheForNoMark() {
    assertThat(QuotationMarks.areBalanced("the weavers’ ‘free’ mill, and the master’s loom"))
        .isTrue();
  }

  @Test
  void seesASingleMarkThatNothingCloses() {
    assertThat(QuotationMarks.areBalanced("she said: ‘We are hungry.")).isFalse();
  }

  @Test
  void sendsForTheOpeningMarkOfWordsThatATagParts() {
    String text = "“We are hungry,” she said, “and cold.”";
    assertThat(QuotationMarks.balanced(text, new Span(1, text.length() - 1))).isEqualTo(text);
  }
}
