package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachedLanguageTest {

  private final Path folder;
  private final List<String> asked = new ArrayList<>();
  private final List<String> heard = new ArrayList<>();

  CachedLanguageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void asksOnceInOneRun() {
    Language cached = cached("1");
    assertThat(cached.parse("Mines closed")).isEqualTo(parse("Mines closed"));
    assertThat(cached.parse("Mines closed")).isEqualTo(parse("Mines closed"));
    assertThat(asked).containsExactly("Mines closed");
  }

  @Test
  void remembersInTheNextRun() {
    cached("1").parse("Mines closed");
    assertThat(cached("1").parse("Mines closed")).isEqualTo(parse("Mines closed"));
    assertThat(asked).containsExactly("Mines closed");
  }

  @Test
  void asksAgainForAnotherModel() {
    cached("1").parse("Mines closed");
    cached("2").parse("Mines closed");
    assertThat(asked).containsExactly("Mines closed", "Mines closed");
  }

  @Test
  void asksOnlyForWhatIsMissingAndKeepsTheOrder() {
    Language cached = cached("1");
    cached.parse("b");
    assertThat(cached.parseAll(List.of("c", "b", "a", "c")))
        .extracting(ParsedSentence::text)
        .containsExactly("c", "b", "a", "c");
    assertThat(asked).containsExactly("b", "c", "a");
  }

  @Test
  void computesADamagedEntryAgainAndKeepsTheOthers() throws IOException {
    cached("1").parse("Mines closed");
    cached("1").parse("Miners marched");
    Path file = onlyFile();
    String whole = Files.readString(file);
    Files.writeString(file, whole.replaceFirst("Mines", "Manes"));
    asked.clear();
    Language cached = cached("1");
    assertThat(cached.parse("Mines closed")).isEqualTo(parse("Mines closed"));
    assertThat(cached.parse("Miners marched")).isEqualTo(parse("Miners marched"));
    assertThat(asked).containsExactly("Mines closed");
    assertThat(heard).singleElement().asString().contains("1 damaged entry", "computed again");
  }

  @Test
  void tellsOfDamageOnlyOnce() throws IOException {
    cached("1").parseAll(List.of("Mines closed", "Miners marched"));
    Files.writeString(onlyFile(), Files.readString(onlyFile()).replaceFirst("Mines", "Manes"));
    cached("1").parse("Miners marched");
    heard.clear();
    cached("1").parseAll(List.of("Mines closed", "Miners marched"));
    assertThat(heard).isEmpty();
  }

  @Test
  void survivesAFileCutOffAnywhere() throws IOException {
    cached("1").parseAll(List.of("Mines closed", "Miners marched"));
    Path file = onlyFile();
    byte[] whole = Files.readAllBytes(file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      Language cached = cached("1");
      assertThat(cached.parse("Miners marched")).isEqualTo(parse("Miners marched"));
      asked.clear();
      assertThat(cached("1").parse("Miners marched")).isEqualTo(parse("Miners marched"));
      assertThat(asked).as("after a cut at " + length).isEmpty();
    }
  }

  @Test
  void letsTwoRunsWriteAtOnce() {
    Language one = cached("1");
    Language other = cached("1");
    one.parse("a");
    other.parse("b");
    one.parse("c");
    asked.clear();
    cached("1").parseAll(List.of("a", "b", "c"));
    assertThat(asked).isEmpty();
  }

  @Test
  void worksWhereNothingCanBeKept() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "no folder", StandardCharsets.UTF_8);
    Language cached = new CachedLanguage(new Echo("1"), file, new Notes());
    assertThat(cached.parse("Mines closed")).isEqualTo(parse("Mines closed"));
    assertThat(cached.parse("Miners marched")).isEqualTo(parse("Miners marched"));
    assertThat(heard).singleElement().asString().contains("taken", "can't be written");
  }

  @Test
  void keepsWhatWasDoneBeforeAnInterruption() {
    List<String> sentences = IntStream.range(0, 1000).mapToObj(i -> "Mine " + i).toList();
    Language cached = new CachedLanguage(new Interrupted(300), folder.resolve("cache"));
    assertThatThrownBy(() -> cached.parseAll(sentences)).hasMessage("interrupted");
    asked.clear();
    cached("1").parseAll(sentences);
    assertThat(asked).hasSizeLessThan(1000 - 200).contains("Mine 300", "Mine 999");
  }

  @Test
  void tellsHowFarItIs() {
    cached("1").parseAll(IntStream.range(0, 100).mapToObj(i -> "Mine " + i).toList());
    assertThat(heard).startsWith("0 of 100").endsWith("100 of 100");
  }

  private Language cached(String version) {
    return new CachedLanguage(new Echo(version), folder.resolve("cache"), new Notes());
  }

  private Path onlyFile() throws IOException {
    try (var files = Files.list(folder.resolve("cache"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).findFirst().orElseThrow();
    }
  }

  private static ParsedSentence parse(String sentence) {
    String[] words = sentence.split(" ", -1);
    List<String> tokens = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      tokens.add(words[i] + "/NN/" + i + "/dep");
    }
    return Parses.of(tokens.toArray(new String[0]));
  }

  /** Hears notes, and progress where there is much to do. */
  private final class Notes implements AnnotationListener {
    @Override
    public void note(String words) {
      heard.add(words);
    }

    @Override
    public void parsed(int done, int all) {
      if (all >= 100) {
        heard.add(done + " of " + all);
      }
    }
  }

  private final class Interrupted implements Language {
    private final int after;

    Interrupted(int after) {
      this.after = after;
    }

    @Override
    public ParsedSentence parse(String sentence) {
      if (asked.size() == after) {
        throw new IllegalStateException("interrupted");
      }
      asked.add(sentence);
      return CachedLanguageTest.parse(sentence);
    }

    @Override
    public String version() {
      return "1";
    }
  }

  private final class Echo implements Language {
    private final String version;

    Echo(String version) {
      this.version = version;
    }

    @Override
    public ParsedSentence parse(String sentence) {
      asked.add(sentence);
      return CachedLanguageTest.parse(sentence);
    }

    @Override
    public String version() {
      return version;
    }
  }
}
