package org.quizwright.generation.locating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleChoiceTest {

  private static final String REED =
      "Ann Reed, the manager of the Torbeck quarry, spoke to the press in May 1931.";
  private static final String HALL =
      "John Hall, the bishop of the northern diocese, went home in June.";
  private static final String WARD =
      "Peter Ward, the secretary of the harbour board, wrote a letter in July.";

  @Test
  void asksWhoSomebodyWas() {
    assertThat(new QuarryTown(REED, HALL, WARD).stems(new RoleChoice()))
        .contains("Who was Ann Reed, according to Ivy Marsh?");
  }

  @Test
  void asksForTheHolderOfARole() {
    assertThat(new QuarryTown(REED, HALL, WARD).stems(new RoleChoice()))
        .anyMatch(stem -> stem.startsWith("Which of these people was the "));
  }

  @Test
  void asksNothingWithTooFewOtherPeople() {
    assertThat(new QuarryTown(REED, HALL).stems(new RoleChoice())).isEmpty();
  }
}
