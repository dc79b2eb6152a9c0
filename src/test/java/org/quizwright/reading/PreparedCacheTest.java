package org.quizwright.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quizwright.json.PreparedTexts;
import org.quizwright.reading.text.SeedText;

/** What is remembered is what would be computed, and nothing else is ever remembered for it. */
class PreparedCacheTest {

  private static final Path COURSE = Path.of("somewhere", "seeds");

  private final AtomicInteger runs = new AtomicInteger();

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"seeds", "src/test/resources/cases/timeline-traps"})
  void givesBackExactlyWhatWasPrepared(String course) {
    PreparedCache cache = PreparedCache.in(folder, "a build");
    Seeds fresh = SeedsReader.read(Path.of(course));
    assertThat(read(course, cache)).isEqualTo(fresh);
    assertThat(folder).isNotEmptyDirectory();
    assertThat(read(course, cache)).isEqualTo(fresh);
  }

  @Test
  void preparesTheSameTextsOnce() {
    PreparedCache cache = PreparedCache.in(folder, "a build");
    cache.get(COURSE, "manifest", texts("One."), this::prepared);
    cache.get(COURSE, "manifest", texts("One."), this::prepared);
    assertThat(runs).hasValue(1);
  }

  @Test
  void preparesAnewWhateverChanged() {
    PreparedCache.in(folder, "a build").get(COURSE, "m", texts("One."), this::prepared);
    PreparedCache.in(folder, "another").get(COURSE, "m", texts("One."), this::prepared);
    PreparedCache.in(folder, "another").get(COURSE, "n", texts("One."), this::prepared);
    PreparedCache.in(folder, "another").get(COURSE, "n", texts("Two."), this::prepared);
    assertThat(runs).hasValue(4);
  }

  @Test
  void keepsOneFileACourse() throws IOException {
    PreparedCache cache = PreparedCache.in(folder, "a build");
    cache.get(COURSE, "m", texts("One."), this::prepared);
    cache.get(COURSE, "m", texts("Two."), this::prepared);
    cache.get(Path.of("elsewhere"), "m", texts("Two."), this::prepared);
    assertThat(files()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"key\": 3}", "null"})
  void preparesAnewWhereTheEntryIsDamaged(String damage) throws IOException {
    PreparedCache cache = PreparedCache.in(folder, "a build");
    PreparedTexts prepared = cache.get(COURSE, "m", texts("One."), this::prepared);
    Files.writeString(files().get(0), damage);
    assertThat(cache.get(COURSE, "m", texts("One."), this::prepared)).isEqualTo(prepared);
    assertThat(runs).hasValue(2);
  }

  @Test
  void preparesWhereNothingCanBeKept() throws IOException {
    Path file = Files.createFile(folder.resolve("no folder"));
    PreparedCache cache = PreparedCache.in(file, "a build");
    assertThat(cache.get(COURSE, "m", texts("One."), this::prepared).sources()).isNotEmpty();
    assertThat(files()).containsExactly(file);
  }

  private static Seeds read(String course, PreparedCache cache) {
    return SeedsReader.read(Path.of(course), SeedsReader.MAX_BYTES, cache);
  }

  private PreparedTexts prepared() {
    runs.incrementAndGet();
    Seeds seeds = SeedsReader.read(Path.of("src/test/resources/cases/timeline-traps"));
    return new PreparedTexts(seeds.sources(), seeds.findings());
  }

  private static List<SeedText> texts(String line) {
    return List.of(new SeedText("a.txt", List.of(line)));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.toList();
    }
  }
}
