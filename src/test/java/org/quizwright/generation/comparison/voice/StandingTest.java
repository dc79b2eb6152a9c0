package org.quizwright.generation.comparison.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandingTest {

  @Test
  void knowsAParticipantByTheRole() {
    assertThat(Standing.ofRole("a Lancashire weaver and striker")).isEqualTo(Standing.PARTICIPANT);
  }

  @Test
  void knowsAnAuthorityByTheRole() {
    assertThat(Standing.ofRole("the Prime Minister")).isEqualTo(Standing.AUTHORITY);
  }

  @Test
  void takesAMemberOfACommitteeForAParticipant() {
    assertThat(Standing.ofRole("a member of the strike committee")).isEqualTo(Standing.PARTICIPANT);
  }

  @Test
  void takesTheChairmanOfAnEditorialBoardForAnObserver() {
    assertThat(Standing.ofRole("chairman of the editorial board")).isEqualTo(Standing.OBSERVER);
  }

  @Test
  void takesAnybodyElseForAnObserver() {
    assertThat(Standing.ofRole("")).isEqualTo(Standing.OBSERVER);
  }

  @Test
  void takesTheAuthorOfALetterForAParticipant() {
    assertThat(Standing.ofType("letter")).isEqualTo(Standing.PARTICIPANT);
    assertThat(Standing.ofType("article")).isEqualTo(Standing.OBSERVER);
  }
}
