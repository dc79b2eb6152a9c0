package org.quizwright.generation.comparison.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.Weavers;

class PairingFinderTest {

  private static List<Pairing> pairings(Archive archive) {
    return new PairingFinder(archive.facts()).pairings();
  }

  private static Archive works(String author, String affiliation, String left, String right) {
    return new Archive()
        .work("book", "Ada Marsh", "book", "1890", affiliation)
        .passage(left)
        .work("letter", author, "letter", "1844", "Guild")
        .passage(right);
  }

  @Test
  void findsTheMatterThatTwoVoicesShare() {
    Pairing best = pairings(Weavers.archive()).get(0);
    assertThat(best.point().matter().id()).isEqualTo("demands");
  }

  @Test
  void setsTheEarlierTextOnTheLeft() {
    Pairing best = pairings(Weavers.archive()).get(0);
    assertThat(best.left().voice().name()).isEqualTo("Tom Reed");
    assertThat(best.right().voice().name()).isEqualTo("Ada Marsh");
  }

  @Test
  void neverComparesAPersonWithThemselves() {
    Archive archive = works("Ada Marsh", "", Weavers.BOOK, Weavers.LETTER);
    assertThat(pairings(archive)).isEmpty();
  }

  @Test
  void neverComparesACopy() {
    Archive archive = works("Tom Reed", "", Weavers.BOOK, Weavers.BOOK.replace("nine", "ten"));
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
