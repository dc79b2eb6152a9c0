package org.quizwright.cli.course;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import org.jspecify.annotations.Nullable;
import org.quizwright.language.CacheFolder;
import org.quizwright.reading.PreparedCache;

/** What is remembered of the texts from run to run, as long as it is the same program that runs. */
public final class TextMemory {

  private TextMemory() {}

  /** The user's cache; none while the program isn't packaged, as then it may change unseen. */
  public static PreparedCache standard() {
    @Nullable CodeSource code = TextMemory.class.getProtectionDomain().getCodeSource();
    if (code == null) {
      return PreparedCache.none();
    }
    try {
      Path jar = Path.of(code.getLocation().toURI());
      if (!Files.isRegularFile(jar)) {
        return PreparedCache.none();
      }
      String build = Files.size(jar) + " bytes of " + Files.getLastModifiedTime(jar);
      return PreparedCache.in(CacheFolder.standard(), build);
    } catch (IOException | URISyntaxException e) {
      return PreparedCache.none();
    }
  }
}
