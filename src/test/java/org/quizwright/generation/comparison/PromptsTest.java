package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.Relation;

class PromptsTest {

  private static Pairing pairing(Relation relation, String affiliation) {
    Archive archive =
        new Archive()
            .work("book", "Ada Marsh", "book", "1890", affiliation)
            .passage(Weavers.BOOK)
            .work("letter", "Tom Reed", "letter", "1844", "Guild")
            .passage(Weavers.LETTER);
    return new Pairing(
        Issues.ALL.get(0), archive.excerpt("book", 1), archive.excerpt("letter", 1), relation, 9);
  }

  private static String last(String affiliation) {
    return Prompts.of(pairing(Relation.ONE_ADDS, affiliation), "bread", true).get(3).text();
  }

  @Test
  void asksForADifferenceOnlyWhereItIsCertain() {
    assertThat(Prompts.stem(pairing(Relation.CONTRADICT, "League"), "bread"))
        .isEqualTo("How do Ada Marsh and Tom Reed differ over bread?");
    assertThat(Prompts.stem(pairing(Relation.AGREE, "League"), "bread"))
        .isEqualTo("How far do Ada Marsh and Tom Reed agree about bread?");
  }

  @Test
  void addUpToThePointsOfTheCard() {
    assertThat(
            Prompts.of(pairing(Relation.ONE_ADDS, "League"), "bread", true).stream()
                .mapToInt(Prompt::points)
                .sum())
        .isEqualTo(Prompts.points());
  }

  @Test
  void askForTheMissingVoiceWhereTheSidesShareAStandpoint() {
    assertThat(last("Guild")).startsWith("Whose view of bread is missing");
    assertThat(last("League")).startsWith("How does knowing who speaks");
  }

  @Test
  void askForANearnessOnlyWhereThereIsOne() {
    assertThat(Prompts.of(pairing(Relation.ONE_ADDS, "League"), "bread", false).get(2).text())
        .contains("two points on which they tell us different things");
  }
}
