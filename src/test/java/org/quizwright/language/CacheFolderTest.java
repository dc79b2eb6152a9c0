package org.quizwright.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {

  @Test
  void followsTheUsersChoiceEverywhere() {
    Map<String, String> chosen =
        Map.of("XDG_CACHE_HOME", Path.of("/c").toAbsolutePath().toString());
    Path expected = Path.of("/c").toAbsolutePath().resolve("quizwright");
    assertThat(CacheFolder.of(chosen, "Linux", "/home/a")).isEqualTo(expected);
    assertThat(CacheFolder.of(chosen, "Mac OS X", "/Users/a")).isEqualTo(expected);
  }

  @Test
  void passesOverARelativeChoice() {
    assertThat(CacheFolder.of(Map.of("XDG_CACHE_HOME", ""), "Linux", "/home/a"))
        .isEqualTo(Path.of("/home/a/.cache/quizwright"));
  }

  @Test
  void followsTheCustomOfTheSystem() {
    assertThat(CacheFolder.of(Map.of(), "Linux", "/home/a"))
        .isEqualTo(Path.of("/home/a/.cache/quizwright"));
    assertThat(CacheFolder.of(Map.of(), "Mac OS X", "/Users/a"))
        .isEqualTo(Path.of("/Users/a/Library/Caches/quizwright"));
    assertThat(CacheFolder.of(Map.of("LOCALAPPDATA", "/local"), "Windows 11", "/Users/a"))
        .isEqualTo(Path.of("/local/quizwright"));
  }
}
