package org.quizwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class VerbsTest {

  @ParameterizedTest
  @ValueSource(strings = {"make", "inspect", "generate", "worksheet", "bank", "init"})
  void readsTheOptionsOfNoVerbButTheOneNamed(String verb) {
    assertThat(Main.commandLine(verb, "--help").getSubcommands()).containsOnlyKeys(verb);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--help", "--version", "worksheets", "completion"})
  void knowsAllVerbsWhereNoneIsNamedOrAllMatter(String word) {
    assertThat(Main.commandLine(word).getSubcommands())
        .containsOnlyKeys("make", "inspect", "generate", "worksheet", "bank", "init", "completion");
  }

  @Test
  void callsEachVerbWhatItsOwnHelpCallsIt() {
    Main.commandLine()
        .getSubcommands()
        .forEach((name, verb) -> assertThat(annotatedName(verb)).isEqualTo(name));
  }

  @Test
  void listsEachVerbWithAWholeSentence() {
    Stream.of(Main.commandLine(), Main.commandLine("bank").getSubcommands().get("bank"))
        .flatMap(parent -> parent.getSubcommands().values().stream())
        .forEach(
            verb ->
                assertThat(verb.getCommandSpec().usageMessage().description()[0]).endsWith("."));
  }

  private static String annotatedName(CommandLine verb) {
    return verb.getCommand().getClass().getAnnotation(CommandLine.Command.class).name();
  }
}
