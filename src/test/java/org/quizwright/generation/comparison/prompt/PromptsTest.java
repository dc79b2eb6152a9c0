package org.quizwright.generation.comparison.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.contrast.Apart;
import org.quizwright.generation.comparison.key.ModelAnswer;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.quotation.KeyQuote;
import org.quizwright.generation.comparison.sourcing.Provenance;
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
    return Weavers.pairing(
        Weavers.matter("demands"),
        archive.excerpt("book", 1),
        archive.excerpt("letter", 1),
        relation);
  }

  private static List<Prompt> prompts(String affiliation) {
    return prompts(pairing(Relation.ONE_ADDS, affiliation), List.of());
  }

  private static List<Prompt> prompts(Pairing pairing, List<String> doers) {
    KeyQuote left = new KeyQuote(pairing.point().left(), "", "nine demands", List.of(), false);
    KeyQuote right = new KeyQuote(pairing.point().right(), "", "bread first", List.of(), false);
    CloseReading words = new CloseReading("Why “bread”?", "It was dear.");
    ModelAnswer answer =
        new ModelAnswer(
            "", "", left, right, new Apart("lender", doers, false), List.of(), List.of(), 2);
    return new Prompts(pairing, "bread", answer, words, new Provenance(null, "bread")).all();
  }

  @Test
  void askForADifferenceOnlyWhereItIsCertain() {
    assertThat(Prompts.stem(pairing(Relation.CONTRADICT, "League"), "bread"))
        .isEqualTo("How do Ada Marsh and Tom Reed differ over bread?");
    assertThat(Prompts.stem(pairing(Relation.AGREE, "League"), "bread"))
        .isEqualTo("How far do Ada Marsh and Tom Reed agree about bread?");
    assertThat(Prompts.stem(pairing(Relation.ONE_ADDS, "League"), "bread"))
        .isEqualTo(
            "Compare what Ada Marsh and Tom Reed tell us about bread: what do both say, and what only one?");
  }

  @Test
  void addUpToThePointsOfTheCard() {
    assertThat(prompts("League").stream().mapToInt(Prompt::points).sum())
        .isEqualTo(Prompts.points());
  }

  @Test
  void askForTheMissingVoiceWhereTheSidesShareAStandpoint() {
    assertThat(prompts("Guild").get(4).text()).startsWith("Whose view of bread is missing");
    assertThat(prompts("League").get(4).text()).startsWith("Use the notes above");
  }

  @Test
  void neverGiveAwayTheDifferenceThatTheLevelsReward() {
    Archive archive = Weavers.archive();
    Pairing lenders =
        Weavers.pairing(
            Weavers.matter("lender"),
            archive.excerpt("book", 2),
            archive.excerpt("letter", 1),
            Relation.AGREE);
    List<Prompt> prompts = prompts(lenders, List.of("Northbank", "Southbank"));
    assertThat(prompts).noneMatch(prompt -> prompt.text().contains("Northbank"));
  }

  @Test
  void bringTheirAnswers() {
    assertThat(prompts("League")).noneMatch(prompt -> prompt.answer().isEmpty());
  }

  @Test
  void fillTheChartWithWordsOfBothSides() {
    assertThat(prompts("League").get(2).answer())
        .contains("Marsh: “nine demands”; Reed: “bread first”");
  }
}
