package org.quizwright.generation.comparison.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.contrast.Apart;
import org.quizwright.generation.comparison.matter.Matter.Kind;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.model.question.Relation;

class DifferenceTest {

  private static Pairing pairing(Kind kind, String letter, String book) {
    Archive archive = Archive.twoWorks().in("letter").passage(letter).in("book").passage(book);
    return Weavers.pairing(
        Weavers.matter(kind, "loan | lend"),
        archive.excerpt("letter", 1),
        archive.excerpt("book", 1),
        Relation.AGREE);
  }

  private static Difference of(Apart apart) {
    return Difference.of(pairing(Kind.CLAIM, "It rained.", "It snowed."), apart, false);
  }

  private static Difference of(Kind kind, String letter, String book, boolean split) {
    return Difference.of(pairing(kind, letter, book), Apart.NOBODY, split);
  }

  @Test
  void letsTwoAgreeOnlyInPartWhoNameDifferentDoers() {
    Difference lenders = of(new Apart("lender", List.of("Northbank", "Southbank"), false));
    assertThat(lenders.verdict()).isEqualTo("They agree only in part: ");
    assertThat(lenders.sentence())
        .isEqualTo("they name different lenders, Northbank in Reed and Southbank in Marsh");
  }

  @Test
  void settlesNothingOfADoerWithoutAName() {
    Difference unnamed = of(new Apart("giver", List.of("the government", "Southbank"), false));
    assertThat(unnamed.kind()).isEqualTo(Difference.Kind.UNNAMED);
    assertThat(unnamed.sentence())
        .isEqualTo(
            "Reed speaks of “the government” without saying which, Marsh of Southbank, and neither"
                + " text says whether the two belong together");
    assertThat(unnamed.why()).isEqualTo("they name different givers");
  }

  @Test
  void takesTwoCasesOfOnePatternForNoConfirmation() {
    assertThat(of(new Apart("leaders", List.of("Hall", "Lowe"), true)).sentence())
        .endsWith("so neither account confirms the other");
  }

  @Test
  void namesTwoTimesAndTheOnlySourcedFigure() {
    Difference sourced =
        of(
            Kind.CLAIM,
            "Today the mills stand still.",
            "According to the Herald, 40 mills closed in the 1850s.",
            false);
    assertThat(sourced.sentence())
        .isEqualTo(
            "Reed speaks of “Today”, that is 1844, Marsh of “the 1850s”, and only Marsh gives a figure"
                + " and says where it comes from");
    assertThat(sourced.verdict()).startsWith("They agree on the main point");
  }

  @Test
  void saysThatToHaveHeardNothingProvesLittle() {
    assertThat(thrown("I did not see it, for they had no stones.").sentence())
        .endsWith(
            "; but to have seen or heard nothing of a thing doesn’t prove that there was nothing");
    assertThat(thrown("They had no stones.").sentence()).doesNotContain("prove");
  }

  @Test
  void setsOneLifeBesideMany() {
    Difference reach =
        of(
            Kind.ACCOUNT,
            "They lend at night, and my loan is gone.",
            "Banks lent less, and the average loan fell.",
            false);
    assertThat(reach.kind()).isEqualTo(Difference.Kind.REACH);
    assertThat(reach.sentence())
        .isEqualTo(
            "Reed speaks from experience (“my loan”), Marsh of many people together (“the average loan”)");
    assertThat(reach.why()).isEqualTo("one speaks from experience and the other of many people");
  }

  @Test
  void takesNoGeneralYouAndNoOtherMatterForOneCaseBesideMany() {
    String many = "Banks lent less, and the average loan fell.";
    assertThat(of(Kind.ACCOUNT, "They lend, and your loan is gone.", many, false).kind())
        .isEqualTo(Difference.Kind.DETAILS);
    assertThat(
            of(
                    Kind.ACCOUNT,
                    "They lend on my loan.",
                    "Banks lent us a loan. The average age was 40.",
                    false)
                .kind())
        .isEqualTo(Difference.Kind.DETAILS);
  }

  @Test
  void isOneOfDetailsWhereNothingElseShows() {
    assertThat(of(Kind.ACCOUNT, "It rained.", "It snowed.", false).kind())
        .isEqualTo(Difference.Kind.DETAILS);
  }

  @Test
  void saysWhoAffirmsAndWhoDenies() {
    assertThat(thrown("They had no stones.").sentence())
        .isEqualTo("Marsh tells of stones thrown, while Reed gives what speaks against it");
  }

  @Test
  void saysWhoTakesItBack() {
    assertThat(thrown("The quay was cleared of stones. I no longer believe it.").sentence())
        .endsWith("; and Reed isn’t sure of it any more (“I no longer believe it”)");
  }

  private static Difference thrown(String letter) {
    Archive archive =
        Archive.twoWorks().in("letter").passage(letter).in("book").passage("Stones were thrown.");
    Pairing pairing =
        Weavers.pairing(
            Weavers.matter("stones"),
            archive.excerpt("letter", 1),
            archive.excerpt("book", 1),
            Relation.DIFFER_IN_STANCE);
    return Difference.of(pairing, Apart.NOBODY, true);
  }
}
