package org.quizwright.generation.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptChoiceTest {

  private static final Issue DEMANDS = Issues.ALL.get(0);

  private static List<Excerpt> best(Archive archive) {
    Speech book = new Voices(archive.facts()).speeches().get(0);
    return new ExcerptChoice(archive.facts()).best(book, DEMANDS);
  }

  @Test
  void choosesSentencesAboutTheIssue() {
    assertThat(best(Weavers.archive()).get(0).spans().get(0).exact()).isEqualTo(Weavers.BOOK);
  }

  @Test
  void keepsToTheLengthOfAnExcerpt() {
    assertThat(best(Weavers.archive())).allMatch(Excerpt::fits);
  }

  @Test
  void leavesOutSentencesThatAClassShouldntMeetUnprepared() {
    assertThat(best(Weavers.archive().in("book").sensitive(2, 3)))
        .allMatch(run -> run.statements().stream().noneMatch(s -> s.ref().sentence() == 3));
  }

  @Test
  void findsNothingInATextAboutSomethingElse() {
    Archive archive =
        Archive.twoWorks()
            .in("book")
            .passage("The town was quiet in the winter. ".repeat(8).strip());
    assertThat(best(archive)).isEmpty();
  }
}
