package org.quizwright.generation.comparison.sourcing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;
import org.quizwright.generation.comparison.excerpt.Excerpt;

class NotedTest {

  private static final String FOUNDER =
      "Tom Reed, a weaver from Corrow, helped to found the weavers’ guild there. He belonged to the"
          + " Society of Friends of Labour, a reading circle, and wrote for The Herald.";

  private static Excerpt excerpt(String note) {
    return new Archive()
        .work("letter", "Tom Reed", "letter", "1844", "Guild")
        .note(note)
        .passage("The price of bread rose.")
        .excerpt("letter", 1);
  }

  private static List<String> words(String note) {
    return Noted.of(excerpt(note).voice()).stream().map(Noted::words).toList();
  }

  private static String best(String note, String topic) {
    return Noted.best(excerpt(note), topic).orElseThrow().words();
  }

  @Test
  void areWhatTheNoteSaysOfAnAuthorPartByPart() {
    assertThat(words(FOUNDER))
        .containsExactly(
            "a weaver from Corrow",
            "helped to found the weavers’ guild",
            "belonged to the Society of Friends of Labour, a reading circle",
            "wrote for The Herald");
  }

  @Test
  void holdTheAimOfATextAndOfThoseWhoPublishIt() {
    assertThat(words("The letter is a copy. It calls on weavers to stop the looms."))
        .containsExactly("calls on weavers to stop the looms");
    assertThat(
            words(
                "Tom Reed writes for The Looms, which is published by the League, a society opposed"
                    + " to all masters."))
        .containsExactly("writes for The Looms", "opposed to all masters");
  }

  @Test
  void putWhatIsOnTheMatterBeforeTheGeneral() {
    assertThat(best(FOUNDER, "the leaders of the weavers’ guild"))
        .isEqualTo("helped to found the weavers’ guild");
    assertThat(best(FOUNDER, "the price of bread")).isEqualTo("a weaver from Corrow");
  }

  @Test
  void areNoneWhereTheNoteIsSilent() {
    assertThat(words("The letter is a copy.")).isEmpty();
  }

  @Test
  void takesWhatSomebodySeesInItForAView() {
    assertThat(Noted.of(excerpt("Tom Reed sees the strike as a crime.").voice()).get(0).kind())
        .isEqualTo(Noted.Kind.VIEW);
  }

  @Test
  void tellWhatAnAuthorHadToGoByAndForWhomAPaperSpoke() {
    assertThat(kind("Tom Reed is a historian who wrote this chapter from letters and records."))
        .isEqualTo(Noted.Kind.EVIDENCE);
    assertThat(kind("Tom Reed reported for a newspaper that supported the masters."))
        .isEqualTo(Noted.Kind.VIEW);
    assertThat(kind("Tom Reed wrote this chapter in a week.")).isEqualTo(Noted.Kind.DEED);
  }

  private static Noted.Kind kind(String note) {
    return Noted.of(excerpt(note).voice()).get(0).kind();
  }
}
