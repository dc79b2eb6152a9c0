package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

  @ParameterizedTest
  @CsvSource({
    "mines,mine", "strikes,strike", "classes,class", "boxes,box", "churches,church",
    "causes,cause", "prizes,prize", "companies,company", "heroes,hero", "news,news",
    "crisis,crisis", "crises,crisis", "congress,congress", "men,man", "children,child",
    "lives,life", "apparatus,apparatus", "policies,policy", "dies,die"
  })
  void findsTheSingular(String plural, String singular) {
    assertThat(Lemmas.of(plural)).isEqualTo(singular);
  }

  @ParameterizedTest
  @CsvSource({
    "walked,walk",
    "planned,plan",
    "making,make",
    "raised,raise",
    "collapsed,collapse",
    "announced,announce",
    "declared,declare",
    "offered,offer",
    "restored,restore",
    "visited,visit",
    "united,unite",
    "executed,execute",
    "created,create",
    "defeated,defeat",
    "charged,charge",
    "changing,change",
    "managed,manage",
    "belonged,belong",
    "solved,solve",
    "combined,combine",
    "joined,join",
    "provided,provide",
    "avoided,avoid",
    "included,include",
    "controlled,control",
    "calling,call",
    "pulled,pull",
    "developed,develop",
    "hoped,hope",
    "opened,open",
    "postponed,postpone",
    "intervened,intervene",
    "carried,carry",
    "privatized,privatize",
    "struck,strike",
    "sold,sell",
    "were,be",
    "added,add",
    "passed,pass",
    "existing,exist",
    "being,be",
    "lying,lie",
    "need,need",
    "bring,bring",
    "appeared,appear",
    "transferred,transfer",
    "employed,employ",
    "produced,produce",
    "continued,continue"
  })
  void findsTheInfinitive(String form, String infinitive) {
    assertThat(Lemmas.of(form)).isEqualTo(infinitive);
  }

  @Test
  void ignoresCase() {
    assertThat(Lemmas.of("Miners")).isEqualTo("miner");
  }

  @ParameterizedTest
  @CsvSource({"ed", "ing", "s", "us", "as", "bed", "king", "1989"})
  void leavesShortAndWholeWordsAlone(String word) {
    assertThat(Lemmas.of(word)).isEqualTo(word);
  }
}
