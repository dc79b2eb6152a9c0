package org.quizwright.generation.comparison.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.ModelGrammar;

class ParallelsTest {

  /** Passages without any word in common, beside which two words are rare. */
  private static Archive filled(String book, String letter) {
    Archive archive = Archive.twoWorks();
    for (String work : List.of("book", "letter")) {
      archive.in(work);
      IntStream.range(0, 12).forEach(i -> archive.passage("Rain fell on the hills."));
    }
    return archive.in("book").passage(book).in("letter").passage(letter);
  }

  private static List<String> topics(Archive archive) {
    return Parallels.of(ModelGrammar.in(archive.facts()), 12).stream()
        .map(Parallels.Parallel::topic)
        .toList();
  }

  private static List<String> topics(String book, String letter) {
    return topics(filled(book, letter));
  }

  @Test
  void areNamedByAPhraseOfBoth() {
    assertThat(
            topics(
                "The tear gas was fired at the gate.",
                "Whether the tear gas was fired before noon, nobody could tell."))
        .containsExactly("the tear gas");
  }

  @Test
  void areNamedByTwoWordsWhereOneWouldntDo() {
    assertThat(
            topics(
                "The bread was sold by the widow at the corner for a shilling.",
                "A shilling was what the widow asked for her bread."))
        .singleElement()
        .asString()
        .contains(" and ");
  }

  @Test
  void areNamedAsOneWhereATextJoinsThem() {
    assertThat(
            topics(
                "They read out the thanks of the Prince Regent.",
                "Within a fortnight the Prince Regent had sent his thanks to the mayor."))
        .containsExactly("the thanks of the Prince Regent");
  }

  @Test
  void needMoreThanOneRareWord() {
    assertThat(topics("The widow slept.", "A widow had come from Hull.")).isEmpty();
  }

  @Test
  void takeNoWordThatManyPassagesHave() {
    Archive archive = filled("The rain on the hills ended.", "Rain on the hills had begun.");
    assertThat(topics(archive)).isEmpty();
  }

  @Test
  void dontCountTheTwoNamesOfOnePersonTwice() {
    Archive archive =
        filled("Ann Lowe lived in a cellar.", "Mrs Ann Lowe sang at noon.")
            .person("Ann Lowe", "Lowe", null);
    assertThat(topics(archive)).isEmpty();
  }

  @Test
  void nameAPersonWithoutTheOfficeBesideTheName() {
    Archive archive =
        filled(
                "Ann Lowe, the postmistress, hid the letters in the cellar.",
                "It was Ann Lowe, the postmistress, who opened the cellar.")
            .person("Ann Lowe", "Lowe", null);
    assertThat(topics(archive)).containsExactly("Ann Lowe");
  }

  @Test
  void begunWithTheSentenceAreWrittenSmall() {
    assertThat(
            topics("Cotton mills burnt down in the night.", "They saw how the cotton mills burnt."))
        .containsExactly("the cotton mills");
  }

  @Test
  void mayBeTwoPersonsNamedSideBySide() {
    Archive archive =
        filled("Ann Lowe met Tom Marsh at noon.", "Ann Lowe and Tom Marsh sang.")
            .person("Ann Lowe", "Lowe", null)
            .person("Tom Marsh", "Marsh", null);
    assertThat(topics(archive)).hasSize(1);
  }

  @Test
  void haveNoSentenceInTwo() {
    String told = "The cotton mills burnt down while the tear gas was fired.";
    Archive archive =
        filled("They saw how the cotton mills burnt.", told)
            .work("song", "Ben Cole", "book", "1850", "Choir")
            .passage("When they fired the tear gas, all ran.");
    assertThat(topics(archive)).hasSize(1);
  }
}
