package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Relation;

class OriginsTest {

  private static final Origins ORIGINS = new Origins(Archive.THEME.period());

  private static String reason(String affiliation, Relation relation) {
    Archive archive =
        new Archive()
            .work("book", "Ada Marsh", "book", "1890", affiliation)
            .passage(Weavers.BOOK)
            .work("letter", "Tom Reed", "letter", "1844", "Guild")
            .passage(Weavers.LETTER);
    return ORIGINS.reason(
        Weavers.pairing(
            Weavers.matter("demands"),
            archive.excerpt("letter", 1),
            archive.excerpt("book", 1),
            relation));
  }

  @Test
  void explainADifferenceByRoleAndDate() {
    assertThat(reason("League", Relation.ONE_ADDS))
        .isEqualTo(
            "One reason is who they are and when they spoke: Reed speaks as one of those"
                + " concerned, at the time of the events, whereas Marsh looks at it from outside,"
                + " long after the events.");
  }

  @Test
  void nameOnlyTheTimeWhereBothStandAlike() {
    Archive archive =
        new Archive()
            .work("book", "Ada Marsh", "book", "1890", "Guild")
            .passage(Weavers.BOOK)
            .work("report", "Tom Reed", "report", "1844", "Guild")
            .passage(Weavers.LETTER);
    assertThat(
            ORIGINS.reason(
                Weavers.pairing(
                    Weavers.matter("demands"),
                    archive.excerpt("report", 1),
                    archive.excerpt("book", 1),
                    Relation.ONE_ADDS)))
        .startsWith("One reason is when they wrote: Reed writes at the time of the events");
  }

  @Test
  void weighAnAgreement() {
    assertThat(reason("League", Relation.AGREE))
        .contains("so where they agree they bear each other out");
    assertThat(reason("Guild", Relation.AGREE)).contains("so their agreement proves little");
  }

  @Test
  void dateNobodysWordsByThePrintingOfThem() {
    Archive archive = Archive.twoWorks();
    Voice quoted = new Voice("John Hall", "the historian", archive.source("book"), true);
    assertThat(ORIGINS.stands(quoted)).isEqualTo("Hall judges it from outside");
  }

  @Test
  void nameThoseWhoArentHeard() {
    Archive archive = Archive.twoWorks();
    assertThat(
            Origins.missing(
                Voice.author(archive.source("book")), Voice.author(archive.source("letter"))))
        .containsExactly("those in power (government, management)");
  }
}
