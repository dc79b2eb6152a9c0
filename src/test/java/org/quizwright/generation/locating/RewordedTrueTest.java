package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.TrueFalse;

class RewordedTrueTest {

  @Test
  void printsATrueStatementInAnotherOrderAndOtherWords() {
    QuarryTown town = new QuarryTown("In May 1931, the quarrymen demanded better wages.");
    assertThat(town.drafts(new RewordedTrue()))
        .extracting(Draft::task)
        .contains(
            new TrueFalse(
                "Ivy Marsh writes that the quarrymen called for better wages in May 1931.",
                true,
                ""));
  }

  @Test
  void leavesOrderAloneForACopy() {
    QuarryTown town = new QuarryTown("In May 1931, the county council cleared the slate road.");
    assertThat(town.stems(new RewordedTrue())).isEmpty();
  }

  @Test
  void findsOneWordForAnotherTooLittleInAWholeSentence() {
    QuarryTown town = new QuarryTown("The quarrymen demanded better wages and shorter hours.");
    assertThat(town.stems(new RewordedTrue())).isEmpty();
  }

  @Test
  void putsTwoWordsForTwoInAWholeSentence() {
    QuarryTown town = new QuarryTown("The quarrymen demanded better wages for numerous families.");
    assertThat(town.stems(new RewordedTrue()))
        .anyMatch(stem -> stem.contains("called for better wages for many families"));
  }

  @Test
  void printsNothingInTheTextsOwnWords() {
    QuarryTown town = new QuarryTown("The slate road led from Torbeck to the coast.");
    assertThat(town.stems(new RewordedTrue())).isEmpty();
  }

  @Test
  void findsOneWordForAnotherTooLittleInASubordinateClause() {
    QuarryTown town =
        new QuarryTown(
            "Ann Reed praised the Slate Company, which constructed three large quarries there.");
    assertThat(town.stems(new RewordedTrue())).isEmpty();
  }

  private static final String PRAISED =
      "Ann Reed praised the Slate Company, which constructed numerous large quarries near Torbeck.";

  @Test
  void leavesAThingAloneWhoseNameStandsOnceInTheTexts() {
    assertThat(new QuarryTown(PRAISED).stems(new RewordedTrue())).isEmpty();
  }

  @Test
  void putsNoPhraseForAnAdverb() {
    QuarryTown town = new QuarryTown("The pay of the quarrymen in Torbeck is usually low.");
    assertThat(town.stems(new RewordedTrue())).noneMatch(stem -> stem.contains("as a rule"));
  }
}
