package org.quizwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningHeadsTest {

  private static boolean is(String line, String... others) {
    List<String> lines = new ArrayList<>(List.of(others));
    lines.add(line);
    return new RunningHeads(lines).is(line, lines.size() - 1);
  }

  @Test
  void knowsPageNumbers() {
    assertThat(is("12")).isTrue();
    assertThat(is("- 112 -")).isTrue();
    assertThat(is("[p. 7]")).isTrue();
    assertThat(is("Page 3 of 9")).isTrue();
  }

  @Test
  void leavesAYearAlone() {
    assertThat(is("1849")).isFalse();
  }

  @Test
  void knowsATitleWithItsPageNumber() {
    assertThat(is("34 Annals of a Port", "ANNALS OF A PORT, 1231-1771")).isTrue();
    assertThat(is("34      THE DALE COURIER")).isTrue();
  }

  @Test
  void knowsAMastheadWithTheIssueAndThePageNumber() {
    assertThat(is("Voices of the Dale    Tape 4    12", "VOICES OF THE DALE")).isTrue();
    assertThat(is("Tales of the Hill    Tape 4    12", "VOICES OF THE DALE")).isFalse();
  }

  @Test
  void knowsCapitalsThatComeBackButNotTheFirstOfThem() {
    String[] pages = {"THE DALE COURIER", "THE DALE COURIER"};
    assertThat(is("THE DALE COURIER", pages)).isTrue();
    List<String> lines = List.of("THE DALE COURIER", "THE DALE COURIER", "THE DALE COURIER");
    assertThat(new RunningHeads(lines).is(lines.get(0), 0)).isFalse();
  }

  @Test
  void leavesNumberedHeadingsAndSentencesAlone() {
    assertThat(is("3 The lock-out")).isFalse();
    assertThat(is("40 men were drowned.")).isFalse();
  }
}
