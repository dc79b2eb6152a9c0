package org.quizwright.analysis.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quizwright.analysis.Texts;
import org.quizwright.analysis.name.NameMention;
import org.quizwright.analysis.name.Names;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Span;

class HousesTest {

  private static BodyIndex merged(String... names) {
    BodyIndex index = new BodyIndex();
    for (String name : names) {
      AnalysedSentence sentence =
          Texts.passages("1901", new String[] {name + " met."}).get(0).sentences().get(0);
      index.add(new NameMention(name, sentence, new Span(0, name.length()), "ORGANIZATION"));
    }
    ShortName.merge(index, new Houses(index));
    return index;
  }

  private static String bodyOf(BodyIndex index, String name) {
    return index.get(Names.key(name)).map(BodyGroup::name).orElse("");
  }

  @Test
  void givesTheOnlyHouseItsShortNames() {
    BodyIndex index = merged("House of Commons", "Commons", "House");
    assertThat(bodyOf(index, "Commons")).isEqualTo("House of Commons");
    assertThat(bodyOf(index, "House")).isEqualTo("House of Commons");
    assertThat(index.bodies()).hasSize(1);
  }

  @Test
  void leavesTheHouseOpenWhereThereAreTwo() {
    BodyIndex index = merged("House of Commons", "House of Lords", "Lords", "House");
    assertThat(bodyOf(index, "Lords")).isEqualTo("House of Lords");
    assertThat(bodyOf(index, "House")).isEqualTo("House");
  }

  @Test
  void leavesBodiesThatAreNoHouses() {
    BodyIndex index = merged("Guild of Bakers", "Bakers", "Guild");
    assertThat(bodyOf(index, "Bakers")).isEqualTo("Bakers");
    assertThat(bodyOf(index, "Guild")).isEqualTo("Guild");
  }
}
