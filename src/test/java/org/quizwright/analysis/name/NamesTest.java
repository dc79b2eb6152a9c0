package org.quizwright.analysis.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;

class NamesTest {

  private static Names in(String... texts) {
    return Names.of(Texts.passages("1901", texts));
  }

  private static List<String> words(List<NameMention> mentions) {
    return mentions.stream().map(NameMention::name).distinct().toList();
  }

  @Test
  void takesWhatFollowsTheNounUnionForABody() {
    Names names =
        in("The union Brotdorf called a strike. Members of the union Brotdorf met in Leeds.");
    assertThat(words(names.people())).isEmpty();
    assertThat(words(names.bodies())).contains("Brotdorf");
  }

  @Test
  void joinsANameOverItsComplement() {
    assertThat(
            words(
                in("In 1840 the Ministry of Trade met the Society for the Relief of Debtors.")
                    .bodies()))
        .contains("Ministry of Trade");
  }

  @Test
  void takesABishopsSeatForAPlace() {
    Names names = in("Bishop Bertram of Dargow died in 1231. The nuns of Dargow wept.");
    assertThat(words(names.places())).contains("Dargow");
  }

  @Test
  void keepsTitlesOutOfTheName() {
    assertThat(words(in("Mr. Lindqvist, the superintendent, left the room.").people()))
        .containsExactly("Lindqvist");
  }

  @Test
  void findsAPersonOfOneForeignName() {
    assertThat(
            words(
                in("They told Mzilikazi’s envoys so. Mzilikazi sent his sons to the coast.")
                    .people()))
        .containsExactly("Mzilikazi");
  }

  @Test
  void takesASurnameForAPersonAndAPortForAPlace() {
    Names names =
        in(
            "Sir Garnet Wolseley landed in Natal. As for the land, Wolseley’s division of it led to"
                + " war. Few men have changed more than Wolseley, Natal’s governor.");
    assertThat(words(names.people())).contains("Wolseley");
    assertThat(words(names.bodies())).isEmpty();
  }

  @Test
  void takesNoPeopleForABody() {
    assertThat(
            words(in("Their dispute with the Transvaal Boers went on. The Boers rose.").bodies()))
        .isEmpty();
  }

  @Test
  void readsNoMonthAsAGivenName() {
    assertThat(
            words(
                in("On 30 May Rabindranath Tagore wrote. In March Hugo Frere was censured.")
                    .people()))
        .containsExactly("Rabindranath Tagore", "Hugo Frere");
  }

  @Test
  void readsWhoseChildSomebodyIs() {
    assertThat(words(in("Twenty men under Ntshingwayo kaMahole burnt the camp.").people()))
        .containsExactly("Ntshingwayo kaMahole");
  }

  @Test
  void takesNoOfficeForAPerson() {
    assertThat(words(in("The Lord Mayor came. The Lord Chief Justice heard him.").people()))
        .isEmpty();
  }

  @Test
  void takesWhatCompletesAnOfficeForNoBody() {
    assertThat(words(in("The Secretary of State withdrew the Orders in Council.").bodies()))
        .isEmpty();
  }

  @Test
  void keepsATitleThatABodysNameBeginsWith() {
    assertThat(words(in("The General Assembly of the UN called for a ceasefire.").bodies()))
        .containsExactly("General Assembly of the UN");
  }
}
