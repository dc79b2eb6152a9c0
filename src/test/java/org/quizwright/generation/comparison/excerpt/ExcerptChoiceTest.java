package org.quizwright.generation.comparison.excerpt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.Weavers;
import org.quizwright.generation.comparison.voice.Speech;
import org.quizwright.generation.comparison.voice.Voices;

class ExcerptChoiceTest {

  private static List<Excerpt> best(Archive archive) {
    Speech book = new Voices(archive.facts()).speeches().get(0);
    return new ExcerptChoice(archive.facts()).best(book, Weavers.matter("demands"));
  }

  @Test
  void choosesSentencesAboutTheMatter() {
    assertThat(best(Weavers.archive()).get(0).text()).contains("The chief demand was an increase");
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
  void neverBeginsWithAThingThatThePassageHasToldOfBefore() {
    Archive archive =
        Archive.twoWorks()
            .in("book")
            .passage(
                "The town read a petition. The petition held a demand of pay. " + Weavers.BOOK);
    assertThat(best(archive))
        .isNotEmpty()
        .noneMatch(run -> run.text().startsWith("The petition held"));
  }

  @Test
  void neverEndsWithWordsThatAnnounceOthers() {
    Archive archive =
        Archive.twoWorks().in("book").passage(Weavers.BOOK + " The demands of pay were these:");
    assertThat(best(archive)).isNotEmpty().noneMatch(run -> run.text().endsWith(":"));
  }

  @Test
  void findsNothingInATextAboutSomethingElse() {
    Archive archive =
        Archive.twoWorks()
            .in("book")
            .passage("The town was quiet in the winter. ".repeat(8).strip());
    assertThat(best(archive)).isEmpty();
  }

  @Test
  void neverStopsBeforeASentenceThatTakesItBack() {
    Archive archive =
        Archive.twoWorks().in("book").passage(Weavers.BOOK + " However, this demand was refused.");
    assertThat(best(archive))
        .isNotEmpty()
        .noneMatch(run -> run.text().endsWith("before the end of the week."));
  }

  @Test
  void neverTrailsOffToSomethingElse() {
    Archive archive =
        Archive.twoWorks()
            .in("book")
            .passage(Weavers.BOOK)
            .passage("The river rose in the spring. The town was quiet.");
    assertThat(best(archive)).isNotEmpty().noneMatch(run -> run.text().endsWith("was quiet."));
  }
}
