package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairingFinderTest {

  private static List<Pairing> pairings(Archive archive) {
    return new PairingFinder(archive.facts()).pairings();
  }

  @Test
  void findsTheIssueThatTwoVoicesShare() {
    Pairing best = pairings(Weavers.archive()).get(0);
    assertThat(best.issue().id()).isEqualTo("demands");
    assertThat(best.left().voice().name()).isEqualTo("Ada Marsh");
    assertThat(best.right().voice().name()).isEqualTo("Tom Reed");
  }

  @Test
  void neverComparesAPersonWithThemselves() {
    Archive archive =
        new Archive()
            .work("book", "Ada Marsh", "book", "1890", "")
            .passage(Weavers.BOOK)
            .work("letter", "Ada Marsh", "letter", "1844", "")
            .passage(Weavers.LETTER);
    assertThat(pairings(archive)).isEmpty();
  }

  @Test
  void neverPrintsASentenceOnBothSides() {
    String words = Weavers.LETTER.replace("We weavers", "“We weavers") + "”";
    Archive archive =
        new Archive()
            .work("book", "Ada Marsh", "book", "1890", "")
            .passage(Weavers.BOOK)
            .passage(words)
            .quoting("Ann Lowe", "a weaver", Weavers.LETTER)
            .person("Ann Lowe", "Lowe", "a weaver");
    assertThat(pairings(archive)).isNotEmpty().noneMatch(p -> p.left().overlaps(p.right()));
  }

  @Test
  void findsNothingWhereOnlyOneVoiceSpeaks() {
    assertThat(pairings(Archive.twoWorks().in("book").passage(Weavers.BOOK))).isEmpty();
  }
}
