package org.quizwright.generation.comparison.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.excerpt.Excerpt;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.sourcing.Sides;
import org.quizwright.model.question.Relation;

class TeacherNoteTest {

  private static String note(Archive archive) {
    return note(archive, Difference.Kind.DETAILS);
  }

  private static String note(Archive archive, Difference.Kind kind) {
    Excerpt left = archive.excerpt("book", 1);
    Excerpt right = archive.excerpt("letter", 1);
    Pairing pairing = Weavers.pairing(Weavers.matter("demands"), left, right, Relation.ONE_ADDS);
    Sides sides = Sides.of(pairing, Archive.twoWorks().facts(), "demands");
    Difference difference = new Difference(kind, "", "they differ");
    return new TeacherNote(archive.facts())
        .of(pairing, "bread", Weavers.answer(pairing, sides, difference));
  }

  private static Archive archive() {
    return Archive.twoWorks()
        .in("book")
        .passage(Weavers.BOOK + " Northbank paid.")
        .in("letter")
        .passage(Weavers.LETTER + " Southbank paid.");
  }

  @Test
  void namesThoseWhomTheQuotationsNameButNobodyHears() {
    Archive archive = archive().in("book").body("demands");
    assertThat(note(archive))
        .contains("Not heard in their own words, though the sources speak of them: demands.");
    assertThat(note(archive())).doesNotContain("Not heard");
  }

  @Test
  void keepsTwoLendersApart() {
    Archive archive = archive().in("book").body("Northbank").in("letter").body("Southbank");
    assertThat(note(archive, Difference.Kind.DOERS))
        .contains("The sources name different bodies (Northbank; Southbank)");
    assertThat(note(archive)).doesNotContain("different bodies");
  }

  @Test
  void saysThatAnOpenListDeniesNothing() {
    Archive listing =
        Archive.twoWorks()
            .in("book")
            .passage("The demands included bread.")
            .in("letter")
            .passage(Weavers.LETTER);
    assertThat(note(listing)).contains("doesn’t deny what it leaves out");
    assertThat(note(archive())).doesNotContain("leaves out");
  }

  @Test
  void letsTextsBearEachOtherOutInTheSharedPartOnly() {
    assertThat(note(archive()))
        .contains("What only one of them says isn’t confirmed by the other.");
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
