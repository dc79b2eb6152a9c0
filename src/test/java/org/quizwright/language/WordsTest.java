package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

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
  void givesDictionaryForms() {
    assertThat(Words.lemmas("The mines were closing")).containsExactly("mine", "close");
  }
}
