package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void dropsPunctuationAndCase() {
    assertThat(Words.in("“The Mines,” he said: 1,500 (at least)!"))
        .containsExactly("the", "mines", "he", "said", "1,500", "at", "least");
  }

  @Test
  void keepsWhatJoinsAWord() {
    assertThat(Words.in("pro-capitalist co-operation, 2.8 percent"))
        .containsExactly("pro-capitalist", "co-operation", "2.8", "percent");
  }

  @Test
  void takesLettersAndDigitsOfAnyKindAndNoJoinerAtAnEnd() {
    assertThat(Words.in("-Żółw paid 2½d., Ⅳ- pence"))
        .containsExactly("żółw", "paid", "2½d", "ⅳ", "pence");
  }

  @Test
  void cutsPossessivesWhicheverApostropheTheyHave() {
    assertThat(Words.in("Russia’s mines, miners’ pay, Moscow's"))
        .containsExactly("russia", "mines", "miners", "pay", "moscow");
  }

  @Test
  void leavesFunctionWordsOut() {
    assertThat(Words.content("The union of the miners was banned"))
        .containsExactly("union", "miners", "banned");
  }

  @Test
  void findsAWordOnlyWhereItIsAWordOfItsOwn() {
    assertThat(Words.whole("coal", 0).matcher("Charcoal, coalfield, 2coal: a coal-seam").results())
        .extracting(MatchResult::start)
        .containsExactly(30);
    assertThat(Words.whole("U.S.", 0).matcher("the U.S. Army").find()).isTrue();
    assertThat(Words.whole("the board", Pattern.CASE_INSENSITIVE).matcher("The Board.").find())
        .isTrue();
  }

  @Test
  void givesDictionaryForms() {
    assertThat(Words.lemmas("The mines were closing")).containsExactly("mine", "close");
  }
}
