package org.quizwright.generation.comparison.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.PlainGrammar;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.pairing.Similarity;
import org.quizwright.generation.comparison.quotation.Antecedents;
import org.quizwright.generation.comparison.quotation.KeyQuotes;
import org.quizwright.generation.comparison.sourcing.Sides;
import org.quizwright.generation.comparison.topic.Printed;
import org.quizwright.generation.comparison.topic.Subject;
import org.quizwright.model.question.Relation;

class AnswerWriterTest {

  private static final String LOAN =
      "Northbank lent the town forty pounds on the condition that two mills closed. The closing of"
          + " the mills came before the harvest, and the town had no bread.";
  private static final String CREDIT =
      "Southbank gave the credit on the condition that the looms went. We wanted the credit for"
          + " bread, but the mayor had the money.";

  private static Optional<ModelAnswer> answer(String matter, String left, String right) {
    Archive archive = Archive.twoWorks().in("book").passage(left).in("letter").passage(right);
    Pairing pairing =
        Weavers.pairing(
            Weavers.matter(matter),
            archive.excerpt("book", 1),
            archive.excerpt("letter", 1),
            Relation.AGREE);
    KeyQuotes quotes =
        new KeyQuotes(
            new Similarity(archive.facts().model().sources()),
            new PlainGrammar(),
            new Antecedents(List.of()));
    Subject subject = Subject.of(pairing, new Printed(List.of()), "");
    return new AnswerWriter(
            pairing,
            subject,
            quotes,
            new PlainGrammar(),
            Sides.of(pairing, Archive.twoWorks().facts(), "loans"))
        .write();
  }

  @Test
  void setsLikeBesideLike() {
    assertThat(answer("lender", LOAN, CREDIT).orElseThrow().text())
        .startsWith("They agree only in part: both say that money was lent only on a condition")
        .contains(
            " Marsh writes: “Northbank lent the town forty pounds on the condition that two mills"
                + " closed”; Reed writes: “Southbank gave the credit on the condition that the looms"
                + " went”.");
  }

  @Test
  void keepsTwoLendersApart() {
    assertThat(answer("lender", LOAN, CREDIT).orElseThrow().text())
        .contains(
            "Moreover, they name different lenders, Northbank in Marsh and Southbank in Reed.");
  }

  @Test
  void usesNoQuotationTwice() {
    String text = answer("lender", LOAN, CREDIT).orElseThrow().text();
    for (String quoted : text.split("“", -1)) {
      String words = quoted.replaceFirst("”.*$", "");
      assertThat(text.indexOf(words)).isEqualTo(text.lastIndexOf(words));
    }
  }

  @Test
  void isAParagraphLong() {
    assertThat(answer("lender", LOAN, CREDIT).orElseThrow().text().split("\\s+"))
        .hasSizeBetween(55, 120);
  }

  @Test
  void isntWrittenWhereOneSideNamesNoLender() {
    assertThat(answer("lender", LOAN, "The credit was given on the condition that the looms went."))
        .isEmpty();
  }

  @Test
  void isntWrittenWhereNoWordsShowThePoint() {
    assertThat(answer("lender", LOAN, "The credit. A condition. It rained on the looms."))
        .isEmpty();
  }
}
