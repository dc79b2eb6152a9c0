package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The strike began.| It spread fast!| Did it last?| It did.",
        "“In the mines, bureaucrats are useless.| They just take, take, take.”| He paused.",
        "He called it “a crime.”| “Nobody answered,” she said.",
        "She left. (They had left before.)| He left too.",
        "It fell in 1991.| 122,000 individuals belong to the richest.",
        "The share is 89 percent. [3]| Only a few gain.",
        "The priority was reform ...”.| Khrumov stated otherwise.",
        "They serve capital. ...| Such unions are necessary.",
        "The fund was run from the U.S.| The union took part.",
        "They met at 5 p.m.| Miners filled the square.",
        "Teachers, metalworkers, etc.| The demand was clear.",
        "He was older than I.| Nobody knew.",
        "He said No.| Nobody was surprised.",
        "“You know, I’ve been thinking a lot.| ‘A person should live with dignity!’| Then she stops.”"
      })
  void splitsAfterAStop(String marked) {
    List<String> expected = List.of(marked.replace(". (", ".| (").split("\\| "));
    assertThat(Sentences.texts(marked.replace("|", ""))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sooner or later, Mr. Gorbachev and his fellow reformers will have to take them on.",
        "“Sooner or later, Mr. Gorbachev will have to take them on,” the newspaper declared.",
        "Dr. L. Gordon met Prof. V. I. Ilyin of St. Petersburg.",
        "The U.S. Senate and the A.F.L. Solidarity Fund agreed.",
        "See Clarke (ed.), Vol. 18 No. 1, p. 53, and pp. 16, 104.",
        "Output fell by 2.8 percent to 385.7 million tons.",
        "The shift began at 5 a.m. and ended at 2 p.m. Moscow time.",
        "“Why are we here?” asked the miner.",
        "“Why are we here?” Sherbokov asked.",
        "“We have won!” the young miner said.",
        "Some (among them Kolpakov. Also his deputy. And others) stayed.",
        "He paused … and went on.",
        "The ministry of Gazprom Inc. Limited was closed.",
        "1. The mass strike movement is a milestone."
      })
  void keepsASentenceTogether(String sentence) {
    assertThat(Sentences.texts(sentence)).containsExactly(sentence);
  }

  @Test
  void leavesTheNumberOfASectionOut() {
    assertThat(Sentences.texts("2.4 At noon the pump stopped. Nobody saw it."))
        .containsExactly("At noon the pump stopped.", "Nobody saw it.");
    assertThat(Sentences.texts("2.4 tons were lost.")).containsExactly("2.4 tons were lost.");
  }

  @Test
  void splitsAtABlankLineEvenWithoutAStop() {
    assertThat(Sentences.texts("The heading\n\nThe text."))
        .containsExactly("The heading", "The text.");
  }

  @Test
  void leavesOutTheSpaceBetweenSentences() {
    assertThat(Sentences.split("  It fell.   It rose. "))
        .containsExactly(new Span(2, 10), new Span(13, 21));
  }

  @Test
  void findsNothingInNothing() {
    assertThat(Sentences.split("  ")).isEmpty();
  }
}
