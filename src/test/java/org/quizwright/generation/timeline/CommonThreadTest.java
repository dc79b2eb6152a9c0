package org.quizwright.generation.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Facts;
import org.quizwright.model.content.Event;

class CommonThreadTest {

  private static final Facts FACTS =
      new Chronicle()
          .tells("1860", 1, "Merchants founded a shipping company")
          .tells("1872", 1, "The company opened its own dock")
          .tells("1881", 1, "The dock closed for good")
          .tells("1885", 1, "There was a fire on the dock")
          .tells("1886", 1, "There was a flood on the dock")
          .otherTells("1890", 1, "A poet left for Spain")
          .tells("1892", 1, "The government closed the dock")
          .tells("1893", 1, "The Spanish government opened the dock")
          .facts();

  private static final CommonThread THREAD =
      new CommonThread(FACTS.model(), new WordsOfChronicles());

  private static Event event(int number) {
    return FACTS.model().events().get(number);
  }

  @Test
  void tiesEventsAboutOneThing() {
    assertThat(THREAD.ties(event(0), event(1))).isTrue();
    assertThat(THREAD.ties(event(0), event(5))).isFalse();
  }

  @Test
  void joinsEventsThroughAThird() {
    assertThat(THREAD.ties(event(0), event(2))).isFalse();
    assertThat(THREAD.joins(List.of(event(0), event(2), event(1)))).isTrue();
    assertThat(THREAD.joins(List.of(event(0), event(1), event(5)))).isFalse();
  }

  @Test
  void takesInOneMishapAndNoSecond() {
    assertThat(THREAD.takesIn(event(3), List.of(event(2)))).isTrue();
    assertThat(THREAD.takesIn(event(4), List.of(event(2), event(3)))).isFalse();
  }

  /** Without the words around every label of a chronicle. */
  private static final class WordsOfChronicles implements org.quizwright.language.Language {

    private final PlainTags plain = new PlainTags();

    @Override
    public org.quizwright.language.ParsedSentence parse(String sentence) {
      return plain.parse(sentence.replaceFirst("^In \\d+ it happened that ", ""));
    }
  }
}
