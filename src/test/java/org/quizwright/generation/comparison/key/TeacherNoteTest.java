package org.quizwright.generation.comparison.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.contrast.Apart;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.model.question.Relation;

class TeacherNoteTest {

  private static String note(Archive archive) {
    return note(archive, List.of());
  }

  private static String note(Archive archive, List<String> doers) {
    Excerpt left = archive.excerpt("book", 1);
    Excerpt right = archive.excerpt("letter", 1);
    Pairing pairing = Weavers.pairing(Weavers.matter("demands"), left, right, Relation.ONE_ADDS);
    KeyQuote only = new KeyQuote(pairing.point().left(), "", "nine demands", List.of(), false);
    ModelAnswer answer =
        new ModelAnswer(
            "",
            "Both tell us what they demanded.",
            only,
            only,
            new Apart("lender", doers, false),
            List.of(),
            List.of(),
            2);
    return new TeacherNote(archive.facts()).of(pairing, answer);
  }

  private static Archive archive() {
    return Archive.twoWorks()
        .in("book")
        .passage(Weavers.BOOK + " Northbank paid.")
        .in("letter")
        .passage(Weavers.LETTER + " Southbank paid.");
  }

  @Test
  void saysWhoIsntHeard() {
    assertThat(note(archive()))
        .contains("Not heard in their own words: those in power (government, management).");
  }

  @Test
  void keepsTwoLendersApart() {
    Archive archive = archive().in("book").body("Northbank").in("letter").body("Southbank");
    List<String> lenders = List.of("Northbank", "Southbank");
    assertThat(note(archive, lenders))
        .contains("neither confirms the other in that.")
        .contains("The sources name different bodies (Northbank; Southbank)");
    assertThat(note(archive)).doesNotContain("different bodies");
  }

  @Test
  void letsTextsBearEachOtherOutInTheSharedPartOnly() {
    assertThat(note(archive()))
        .contains(
            "They bear each other out in the shared part only: both tell us what they demanded.");
  }

  @Test
  void saysNothingOfBodiesWhereOneSideNamesNone() {
    assertThat(note(archive().in("book").body("Northbank"))).doesNotContain("different bodies");
  }

  @Test
  void datesATodayOfTheText() {
    Archive archive =
        Archive.twoWorks()
            .in("book")
            .passage("Today the looms stand still.")
            .in("letter")
            .passage(Weavers.LETTER);
    assertThat(note(archive)).contains("“Today” in the words of Marsh means 1890.");
    assertThat(note(archive())).doesNotContain("in the words of");
  }
}
