package org.quizwright.generation.comparison.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.generation.comparison.Archive;

class SettingTest {

  private static final Setting NOWHERE = new Setting("", "", "", false);

  private static Setting of(String book, String letter) {
    Archive archive = Archive.twoWorks().in("book").passage(book).in("letter").passage(letter);
    return Setting.of(archive.excerpt("book", 1), archive.excerpt("letter", 1), archive.facts());
  }

  @Test
  void namesTheStrikeThatBothSidesTellOf() {
    assertThat(
            of("The strikers asked for bread.", "Our strike began.").identified("the demands", "x"))
        .hasValue("the demands in the strike of 1844");
  }

  @Test
  void namesTheYearWhereOnlyOneTellsOfAStrike() {
    assertThat(of("The strike began.", "It rained.").identified("the demands", "x"))
        .hasValue("the demands in 1844");
  }

  @Test
  void namesNoYearWhereASideTellsOfAnother() {
    assertThat(of("In 1851 a strike began.", "Our strike began.").identified("the demands", "x"))
        .isEmpty();
  }

  @Test
  void addsNothingToATopicThatSaysWhichThingIsMeant() {
    assertThat(NOWHERE.identified("the economy of Aldham", "x")).hasValue("the economy of Aldham");
    assertThat(NOWHERE.identified("who paid the old weavers’ union", "the old weavers’ union"))
        .isPresent();
    assertThat(NOWHERE.identified("who paid the union", "the union")).isEmpty();
  }

  @Test
  void takesADateInMarchForNoProtest() {
    assertThat(of("On 3 March it rained.", "On 5 March it rained.").protest()).isEmpty();
  }
}
