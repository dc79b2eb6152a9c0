package org.quizwright.generation.comparison.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.key.Difference;
import org.quizwright.generation.comparison.key.ModelAnswer;
import org.quizwright.generation.comparison.pairing.Pairing;
import org.quizwright.generation.comparison.sourcing.Sides;
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
    return prompts(pairing(Relation.ONE_ADDS, affiliation));
  }

  private static List<Prompt> prompts(Pairing pairing) {
    Sides sides = Sides.of(pairing, Archive.twoWorks().facts(), "bread");
    return prompts(pairing, sides, Weavers.answer(pairing, sides)).all();
  }

  private static Prompts prompts(Pairing pairing, Sides sides, ModelAnswer answer) {
    CloseReading words = new CloseReading("Why “bread”?", "It was dear.");
    return new Prompts(pairing, "bread", "weavers", answer, words, sides);
  }

  @Test
  void askForADifferenceOnlyWhereItIsCertain() {
    assertThat(
            Prompts.stem(pairing(Relation.CONTRADICT, "League"), "bread", Difference.Kind.DETAILS))
        .isEqualTo("How do Ada Marsh and Tom Reed differ over bread, and what may explain it?");
    assertThat(Prompts.stem(lenders(Relation.AGREE), "bread", Difference.Kind.DETAILS))
        .isEqualTo("How far do Ada Marsh and Tom Reed agree about bread?");
    assertThat(Prompts.stem(lenders(Relation.ONE_ADDS), "bread", Difference.Kind.DETAILS))
        .startsWith("How far do");
    assertThat(Prompts.stem(pairing(Relation.ONE_ADDS, "League"), "bread", Difference.Kind.DETAILS))
        .isEqualTo(
            "What do both Ada Marsh and Tom Reed say about bread, what does only one of them say, and why?");
  }

  @Test
  void giveFewerMarksWhereNothingFillsASecondRow() {
    Pairing pairing = pairing(Relation.ONE_ADDS, "League");
    Sides sides = Sides.of(pairing, Archive.twoWorks().facts(), "bread");
    ModelAnswer answer = Weavers.answer(pairing, sides);
    ModelAnswer bare =
        new ModelAnswer(
            answer.text(),
            answer.shared(),
            answer.left(),
            answer.right(),
            answer.difference(),
            answer.reason(),
            List.of(),
            answer.theirs(),
            List.of());
    assertThat(prompts(pairing, sides, answer).points()).isEqualTo(14);
    assertThat(prompts(pairing, sides, bare).points()).isEqualTo(12);
    assertThat(prompts(pairing, sides, bare).all().get(2).answer()).doesNotContain("Second row");
  }

  @Test
  void askForWhatWouldTestAClaimWhereTheSidesShareAStandpoint() {
    assertThat(prompts("Guild").get(4).text()).contains("would help you to test it");
    assertThat(prompts("Guild").get(4).answer())
        .contains("for “bread first”: the list of demands that weavers drew up");
    assertThat(prompts("League").get(4).text()).startsWith("How far can you rely on what each");
  }

  @Test
  void testWhatBothSayWhereOnlyTheirReachDiffers() {
    Pairing pairing = pairing(Relation.ONE_ADDS, "Guild");
    Sides sides = Sides.of(pairing, Archive.twoWorks().facts(), "bread");
    ModelAnswer answer = Weavers.answer(pairing, sides);
    ModelAnswer shared =
        new ModelAnswer(
            answer.text(),
            answer.shared(),
            answer.left(),
            answer.right(),
            new Difference(Difference.Kind.REACH, "one tells of one, one of many", "so"),
            answer.reason(),
            answer.mine(),
            answer.theirs(),
            answer.cases());
    Prompt last = prompts(pairing, sides, shared).all().get(4);
    assertThat(last.text()).contains("one point that both make").doesNotContain("only one");
    assertThat(last.answer())
        .contains("the point ", answer.left().inMarks(), answer.right().inMarks());
  }

  @Test
  void askForACommonPointWhereThereIsOneOrganisation() {
    assertThat(prompts("Guild").get(0).text())
        .contains("one thing that the two texts have in common");
    assertThat(prompts("Guild").get(0).answer()).contains("one organisation (Guild)");
    assertThat(prompts("League").get(0).text()).contains("Name one difference between");
  }

  private static Pairing lenders(Relation relation) {
    Archive archive = Weavers.archive();
    return Weavers.pairing(
        Weavers.matter("lender"),
        archive.excerpt("book", 2),
        archive.excerpt("letter", 1),
        relation);
  }

  @Test
  void bringTheirAnswers() {
    assertThat(prompts("League")).noneMatch(prompt -> prompt.answer().isEmpty());
  }

  @Test
  void giveOneMarkForEachBoxOfTheChart() {
    assertThat(prompts("League").get(2).answer()).startsWith("One mark for each box.");
    assertThat(prompts("League").get(2).answer())
        .contains("Marsh: “nine demands”; Reed: “bread first”");
  }
}
