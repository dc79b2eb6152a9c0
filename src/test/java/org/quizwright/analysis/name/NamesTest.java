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
}
