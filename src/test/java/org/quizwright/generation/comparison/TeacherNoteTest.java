package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.KeyQuotes.Quote;
import org.quizwright.model.question.Relation;

class TeacherNoteTest {

  private static String note(Archive archive) {
    Excerpt left = archive.excerpt("book", 1);
    Excerpt right = archive.excerpt("letter", 1);
    Pairing pairing = Weavers.pairing(Weavers.matter("demands"), left, right, Relation.ONE_ADDS);
    Quote only = new Quote(pairing.point().left(), "", "", "nine demands", List.of(), false);
    ModelAnswer answer = new ModelAnswer("", only, only, List.of(), List.of(only));
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
  void namesWordsThatOnlyOneSourceHas() {
    assertThat(note(archive())).contains("accept, for example, “nine demands”.");
  }

  @Test
  void keepsTwoLendersApart() {
    Archive archive = archive().in("book").body("Northbank").in("letter").body("Southbank");
    assertThat(note(archive)).contains("The sources name different bodies (Northbank; Southbank)");
  }

  @Test
  void saysNothingOfBodiesWhereOneSideNamesNone() {
    assertThat(note(archive().in("book").body("Northbank"))).doesNotContain("different bodies");
  }
}
