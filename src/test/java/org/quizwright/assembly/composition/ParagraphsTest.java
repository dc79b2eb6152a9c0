package org.quizwright.assembly.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.quizwright.assembly.Harbour;
import org.quizwright.assembly.passage.SentenceIndex;
import org.quizwright.model.sheet.PrintedParagraph;
import org.quizwright.model.source.TextRef;

class ParagraphsTest {

  private static List<String> print(int[]... sentences) {
    TreeSet<TextRef> refs = new TreeSet<>();
    for (int[] sentence : sentences) {
      refs.add(new TextRef(Harbour.MERCER, sentence[0], sentence[1]));
    }
    return new Paragraphs(new SentenceIndex(Harbour.model()))
        .of(refs).stream().map(PrintedParagraph::text).toList();
  }

  @Test
  void showsAGapInsideAParagraphOnce() {
    assertThat(print(new int[] {3, 1}, new int[] {3, 3}))
        .containsExactly(
            "On 2 April 1921 the board agreed to inspect every crane. […] The dockers went back to"
                + " the quays on 11 April 1921.");
  }

  @Test
  void showsAGapBetweenParagraphsOnce() {
    List<String> paragraphs =
        print(new int[] {1, 1}, new int[] {1, 2}, new int[] {1, 3}, new int[] {4, 2});

    assertThat(paragraphs).hasSize(2);
    assertThat(paragraphs.get(0)).endsWith("went home without pay. […]");
    assertThat(paragraphs.get(1)).startsWith("Weekly hiring came in 1926");
  }

  @Test
  void showsSkippedPassages() {
    assertThat(
            print(
                    new int[] {1, 1},
                    new int[] {1, 2},
                    new int[] {1, 3},
                    new int[] {1, 4},
                    new int[] {3, 1})
                .get(1))
        .startsWith("[…] On 2 April");
  }

  @Test
  void showsThatASpeakerIsBrokenOff() {
    SentenceIndex index =
        new SentenceIndex(Harbour.saying("Rowe said: “We waited. Nobody came.” It rained."));

    assertThat(paragraph(index, 1)).isEqualTo("Rowe said: “We waited. […]");
    assertThat(paragraph(index, 1, 2)).isEqualTo("Rowe said: “We waited. Nobody came.”");
  }

  private static String paragraph(SentenceIndex index, int... sentences) {
    TreeSet<TextRef> refs = new TreeSet<>();
    for (int sentence : sentences) {
      refs.add(new TextRef(Harbour.MERCER, 1, sentence));
    }
    return new Paragraphs(index).of(refs).get(0).text();
  }

  @Test
  void setsScrapsTogether() {
    assertThat(print(new int[] {3, 1}, new int[] {4, 2}))
        .containsExactly(
            "On 2 April 1921 the board agreed to inspect every crane. […] Weekly hiring came in"
                + " 1926, five years after the strike had asked for it.");
  }

  @Test
  void setsScrapsApartThatStandFarFromEachOther() {
    assertThat(print(new int[] {2, 1}, new int[] {5, 1})).hasSize(2);
  }

  @Test
  void joinsNoParagraphsThatFollowEachOther() {
    assertThat(print(new int[] {5, 1}, new int[] {5, 2}, new int[] {6, 1})).hasSize(2);
  }
}
