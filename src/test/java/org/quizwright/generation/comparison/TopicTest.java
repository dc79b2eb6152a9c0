package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TopicTest {

  private static final Issue PAY =
      Issue.of("pay", "the pay of {people}", "pay", "wage", "How much?");
  private static final Issue PROTEST =
      Issue.of("protest", "the {matter}", "strike riot", "march", "How?");

  private final Archive archive =
      Archive.twoWorks()
          .in("book")
          .passage("The weavers and the servants went on strike after the riot.")
          .in("letter")
          .passage("We weavers called a strike.");

  @Test
  void namesThePeopleOfBothSides() {
    assertThat(Topic.of(PAY, archive.excerpt("book", 1), archive.excerpt("letter", 1)))
        .hasValue("the pay of the weavers");
  }

  @Test
  void namesTheMatterThatBothSidesCallByName() {
    assertThat(Topic.of(PROTEST, archive.excerpt("book", 1), archive.excerpt("letter", 1)))
        .hasValue("the strike");
  }

  @Test
  void isSilentWhereTheSidesShareNoSuchWord() {
    Archive apart =
        Archive.twoWorks().in("book").passage("The weavers went.").in("letter").passage("I slept.");
    assertThat(Topic.of(PAY, apart.excerpt("book", 1), apart.excerpt("letter", 1))).isEmpty();
  }
}
