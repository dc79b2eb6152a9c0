package org.quizwright.language;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the user's system keeps what can be computed again. */
public final class CacheFolder {

  private CacheFolder() {}

  /** The program's own folder there, which need not exist yet. */
  public static Path standard() {
    return of(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
  }

  static Path of(Map<String, String> environment, String system, String home) {
    return base(environment, system.toLowerCase(Locale.ROOT), home).resolve("quizwright");
  }

  private static Path base(Map<String, String> environment, String system, String home) {
    @Nullable String xdg = environment.get("XDG_CACHE_HOME");
    if (xdg != null && Path.of(xdg).isAbsolute()) {
      return Path.of(xdg);
    }
    @Nullable String local = environment.get("LOCALAPPDATA");
    if (system.startsWith("windows") && local != null && !local.isEmpty()) {
      return Path.of(local);
    }
    return system.startsWith("mac") ? Path.of(home, "Library", "Caches") : Path.of(home, ".cache");
  }
}
