package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quizwright.generation.draft.Draft;
import org.quizwright.language.Words;
import org.quizwright.model.question.Cloze;
import org.quizwright.model.question.Extra;

class CompleteNotesTest {

  private static final String[] TEXTS = {
    "In 1931 the slate board closed the deep quarry at Torbeck after a long quarrel.",
    "The harbour at Penmoor was famous for blue slate.",
    "The county council demanded wharves for coal in the spring of 1932.",
    "In 1934 the quarrymen built a railway from Penmoor to Slate Hill with money of their union.",
    "The slate board sold thousands of slates to builders in Norway.",
    "The county council in Wrayford paid for a hospital and a school."
  };

  private static List<Draft> drafts;

  @BeforeAll
  static void write() {
    drafts = new QuarryTown(TEXTS).drafts(new CompleteNotes());
  }

  private static Cloze notes() {
    return (Cloze) drafts.get(0).task();
  }

  @Test
  void headsTheLinesWithWhoseTheyAre() {
    assertThat(notes().text()).startsWith("Notes on what Ivy Marsh writes:\n• ");
  }

  @Test
  void leavesOneGapALineAndGivesAPointForEach() {
    List<String> lines = notes().text().lines().skip(1).toList();
    assertThat(lines).allMatch(line -> line.split("\\{\\{g\\d}}", -1).length == 2);
    assertThat(drafts.get(0).points()).isEqualTo(lines.size()).isEqualTo(notes().gaps().size());
  }

  @Test
  void fillsEveryGapWithWordsOfThePassages() {
    assertThat(notes().gaps())
        .extracting(Cloze.Gap::answer)
        .allMatch(answer -> List.of(TEXTS).stream().anyMatch(text -> text.contains(answer)));
  }

  @Test
  void copiesNoSentence() {
    assertThat(filled()).noneMatch(line -> List.of(TEXTS).stream().anyMatch(line::equals));
  }

  @Test
  void offersTwoWordsMoreThatStandInNoLine() {
    assertThat(notes().extras()).hasSize(2);
    assertThat(notes().extras())
        .extracting(Extra::text)
        .noneMatch(word -> Words.in(String.join(" ", filled())).containsAll(Words.in(word)));
  }

  @Test
  void writesNoNotesOfTwoLines() {
    assertThat(new QuarryTown(TEXTS[0], TEXTS[1]).drafts(new CompleteNotes())).isEmpty();
  }

  /** The lines with their answers in them. */
  private static List<String> filled() {
    String text = notes().text();
    for (Cloze.Gap gap : notes().gaps()) {
      text = text.replace("{{" + gap.id() + "}}", gap.answer());
    }
    return text.lines().skip(1).map(line -> line.substring(2)).toList();
  }
}
