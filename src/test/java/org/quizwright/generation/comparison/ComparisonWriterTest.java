package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.model.question.ComparedSource;
import org.quizwright.model.question.Evidence;
import org.quizwright.model.question.ExcerptSpan;
import org.quizwright.model.question.Prompt;
import org.quizwright.model.question.SourceComparison;

class ComparisonWriterTest {

  private final Archive archive = Weavers.archive();
  private final List<Draft> drafts = new ComparisonWriter().write(archive.facts());
  private final SourceComparison task = (SourceComparison) drafts.get(0).task();

  @Test
  void namesBothVoicesAndTheTopic() {
    assertThat(task.stem())
        .isEqualTo(
            "What do both Tom Reed and Ada Marsh say about the demands of weavers in 1844, what does only one of them say, and why?");
  }

  @Test
  void printsWordsThatStandInThePassage() {
    for (ComparedSource side : task.sources()) {
      for (ExcerptSpan span : side.excerpt()) {
        String passage = archive.source(side.source()).passages().get(span.passage() - 1).text();
        assertThat(passage).contains(span.exact());
      }
    }
  }

  @Test
  void givesPromptsWhosePointsAddUp() {
    assertThat(task.prompts().stream().mapToInt(Prompt::points).sum())
        .isEqualTo(drafts.get(0).points());
  }

  @Test
  void buildsTheModelAnswerFromItsEvidence() {
    assertThat(drafts.get(0).evidence()).hasSizeBetween(2, 6);
    assertThat(drafts.get(0).evidence().subList(0, 2))
        .extracting(Evidence::exact)
        .allMatch(words -> task.modelAnswer().contains("“" + words + "”"));
  }

  @Test
  void keepsTheModelAnswerToAParagraph() {
    assertThat(task.modelAnswer().split("\\s+")).hasSizeBetween(55, 120);
  }

  @Test
  void flagsVoicesOfOneMovement() {
    Archive together =
        new Archive()
            .work("book", "Ada Marsh", "book", "1890", "League")
            .passage(Weavers.BOOK)
            .work("letter", "Tom Reed", "letter", "1844", "League")
            .passage(Weavers.LETTER);
    SourceComparison flagged =
        (SourceComparison) new ComparisonWriter().write(together.facts()).get(0).task();
    assertThat(flagged.independent()).isFalse();
    assertThat(flagged.teacherNote())
        .startsWith("Both texts come from one organisation (League), so what they agree on");
    assertThat(task.independent()).isTrue();
  }

  @Test
  void writesTheSameTwice() {
    assertThat(new ComparisonWriter().write(archive.facts())).isEqualTo(drafts);
  }
}
