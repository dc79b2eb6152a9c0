package org.quizwright.cli.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.quizwright.model.question.Skill;
import org.quizwright.model.sheet.Edition;
import picocli.CommandLine.TypeConversionException;

class ChoiceTest {

  @Test
  void readsWordsInCapitalsAndNot() {
    assertThat(new Choice.OfEdition().convert("LARGE")).isEqualTo(Edition.LARGE);
    assertThat(new Choice.OfSkill().convert("close-reading")).isEqualTo(Skill.CLOSE_READING);
  }

  @Test
  void saysWhatThereIs() {
    assertThat(new Choice.OfPaper()).containsExactly("a4", "letter");
    assertThatThrownBy(() -> new Choice.OfEdition().convert("huge"))
        .isInstanceOf(TypeConversionException.class)
        .hasMessage("'huge' isn't possible; there are: standard, large, dyslexia");
  }
}
