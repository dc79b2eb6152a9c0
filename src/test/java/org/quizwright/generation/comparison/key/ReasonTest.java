package org.quizwright.generation.comparison.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.sourcing.Sides;
import org.quizwright.model.question.Relation;

class ReasonTest {

  private static final String BANK = "The bank lent the town forty pounds.";

  private static Reason reason(
      Difference.Kind kind, String letter, String affiliation, String note, String letterNote) {
    Archive archive =
        new Archive()
            .work("letter", "Tom Reed", "letter", "1844", "Guild")
            .note(letterNote)
            .passage(letter)
            .work("book", "Ada Marsh", "book", "1890", affiliation)
            .note(note)
            .passage(BANK);
    Pairing pairing =
        Weavers.pairing(
            Weavers.matter("lender"),
            archive.excerpt("letter", 1),
            archive.excerpt("book", 1),
            Relation.AGREE);
    Sides sides = Sides.of(pairing, Archive.twoWorks().facts(), "the loans");
    return new Reason(sides, new Difference(kind, "", "they differ"));
  }

  private static String text(Difference.Kind kind, String letter) {
    return reason(kind, letter, "League", "", "Tom Reed, a weaver, prayed.").text();
  }

  @Test
  void takesTwoDoersForThoseOfTwoCasesWhereOneIsDated() {
    assertThat(text(Difference.Kind.DOERS, "In 1843 the bank had no money."))
        .isEqualTo(
            "they may mean different cases: Reed speaks of 1843, while Marsh, who wrote in 1890,"
                + " gives no date");
    assertThat(text(Difference.Kind.DOERS, "The bank had no money."))
        .doesNotContain("different cases");
    assertThat(text(Difference.Kind.DOERS, "Starting in 1843, the bank had no money."))
        .doesNotContain("different cases");
  }

  @Test
  void takesWhatAWitnessDidntKnowForAReason() {
    assertThat(text(Difference.Kind.UNNAMED, "Many of us didn’t know who paid."))
        .isEqualTo(
            "Reed was one of many who “didn’t know who paid”, while Marsh could use what had been"
                + " published by 1890");
  }

  @Test
  void givesWhatTheNotesTellToChooseFromWhereNothingElseExplains() {
    assertThat(text(Difference.Kind.DOERS, "The bank had no money."))
        .isEqualTo(
            "neither text says why, but it may have to do with when and how each of them knew of it"
                + " (Reed wrote in 1844 as “a weaver”; Marsh wrote in 1890) or with those for whom each"
                + " speaks (Guild; League)");
  }

  @Test
  void givesNoChoiceOfPersonsForAReason() {
    assertThat(text(Difference.Kind.PERSONS, "Hall led our street committee."))
        .contains("Reed, “a weaver”, could know")
        .doesNotContain("street committee");
  }

  @Test
  void neverOffersAStandThatBothShareForAContrast() {
    String league =
        "%s writes for a paper published by the League, a Chartist body opposed to masters.";
    Reason shared =
        reason(Difference.Kind.DETAILS, "It rained.", "Guild", league.formatted("Ada Marsh"), "");
    assertThat(shared.text()).doesNotContain("opposed to masters");
    assertThat(shared.sentence()).startsWith("As the organisation is the same,");
  }

  @Test
  void joinsTwoWhoEachLookForWhatBearsOutTheirView() {
    Reason both =
        reason(
            Difference.Kind.POINT,
            "It rained.",
            "League",
            "Ada Marsh defends the mayor.",
            "Tom Reed supports the weavers.");
    assertThat(both.text())
        .isEqualTo(
            "Reed “supports the weavers” and Marsh “defends the mayor”, so each may choose what"
                + " fits that view");
  }

  @Test
  void needsSomebodyWhoTookPartOrTakesASide() {
    assertThat(late("").tellsApart()).isFalse();
    assertThat(late("Tom Reed supports the weavers.").tellsApart()).isTrue();
  }

  /** Generations after the theme, beside a book of its time. */
  private static Reason late(String note) {
    Archive archive =
        new Archive()
            .work("letter", "Tom Reed", "book", "1844", "Guild")
            .note(note)
            .passage("It rained.")
            .work("book", "Ada Marsh", "book", "1990", "League")
            .passage(BANK);
    Pairing pairing =
        Weavers.pairing(
            Weavers.matter("stones"),
            archive.excerpt("letter", 1),
            archive.excerpt("book", 1),
            Relation.DIFFER_IN_STANCE);
    return new Reason(
        Sides.of(pairing, Archive.twoWorks().facts(), "the loans"),
        new Difference(Difference.Kind.POINT, "", "they differ"));
  }

  @Test
  void setsEvidenceThatOthersHadntBesideAView() {
    Reason later =
        reason(
            Difference.Kind.POINT,
            "It rained.",
            "League",
            "Ada Marsh has lists that nobody had seen.",
            "Tom Reed supports the weavers.");
    assertThat(later.text())
        .endsWith(
            "Marsh, who “has lists that nobody had seen”, could check what was said at the time");
  }

  @Test
  void tellsWhoeverSpeaksOfTodayFromWhoeverHasFigures() {
    String note = "Tom Reed, a weaver, prayed.";
    Reason sourced =
        reason(Difference.Kind.SOURCED, "Today the mills stand still.", "League", "", note);
    assertThat(sourced.text())
        .isEqualTo(
            "Reed, “a weaver”, wrote in 1844 and may describe what could be seen then, while Marsh could"
                + " use what had been published by 1890");
  }
}
