package org.quizwright.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parses of one model version, kept on disk under the hash of their sentence.
 *
 * <p>Files that only grow are read in one go, which a file a sentence wouldn't be. What is found in
 * the older one of the two is written on into the newer one, and so outlives it.
 */
final class AnnotationLog {

  private static final int FORMAT = 2;

  /** Some forty courses of 90 KB, or a thousand texts of 4 KB. */
  private static final long FULL = 32L << 20;

  private final Path folder;
  private final String version;
  private final LogFiles files;
  private final AnnotationListener listener;
  private @Nullable LogPage current;
  private @Nullable LogPage older;
  private final StringBuilder unwritten = new StringBuilder();
  private boolean writable = true;

  private AnnotationLog(Path folder, String version, long full, AnnotationListener listener) {
    this.folder = folder;
    this.version = "format " + FORMAT + ", " + version;
    this.files = new LogFiles(folder, this.version, full);
    this.listener = listener;
  }

  /** Reads what {@code folder} holds for {@code version}; what can't be read counts as empty. */
  static AnnotationLog open(Path folder, String version, AnnotationListener listener) {
    return open(folder, version, FULL, listener);
  }

  static AnnotationLog open(Path folder, String version, long full, AnnotationListener listener) {
    AnnotationLog log = new AnnotationLog(folder, version, full, listener);
    try {
      log.read();
    } catch (IOException e) {
      log.giveUp("read", e);
    }
    return log;
  }

  private void read() throws IOException {
    current = files.readCurrent();
    older = files.readOlder();
    int damaged = current.damaged() + older.damaged();
    if (damaged > 0) {
      tellDamage(mend(damaged));
    }
  }

  private int mend(int damaged) {
    try {
      return files.mend();
    } catch (IOException e) {
      giveUp("mended", e);
      return damaged;
    }
  }

  private void tellDamage(int entries) {
    if (entries > 0) {
      listener.note(
          "The annotation cache "
              + folder
              + " had "
              + entries
              + (entries == 1 ? " damaged entry" : " damaged entries")
              + "; what is missing is computed again.");
    }
  }

  /** The parse of {@code sentence}; empty where there is none or it is damaged. */
  Optional<ParsedSentence> find(String sentence) {
    String key = key(sentence);
    return find(current, key)
        .or(() -> outlive(key, find(older, key)))
        .flatMap(tokens -> SentenceCodec.decode(sentence, tokens));
  }

  private synchronized Optional<String> outlive(String key, Optional<String> value) {
    value.ifPresent(tokens -> unwritten.append(LogPage.line(key, tokens)));
    return value;
  }

  private static Optional<String> find(@Nullable LogPage page, String key) {
    return page == null ? Optional.empty() : page.find(key);
  }

  /** Keeps parses, and what was found in the older file; says once where it can't. */
  synchronized void append(List<ParsedSentence> parsed) {
    for (ParsedSentence sentence : parsed) {
      String tokens = SentenceCodec.encode(sentence);
      if (SentenceCodec.decode(sentence.text(), tokens).filter(sentence::equals).isPresent()) {
        unwritten.append(LogPage.line(key(sentence.text()), tokens));
      }
    }
    if (writable && !unwritten.isEmpty()) {
      try {
        files.append(unwritten.toString());
      } catch (IOException e) {
        giveUp("written", e);
      }
    }
    unwritten.setLength(0);
  }

  private void giveUp(String what, IOException reason) {
    writable = false;
    listener.note(
        "The annotation cache "
            + folder
            + " can't be "
            + what
            + ", so that every run takes longer: "
            + reason
            + ".");
  }

  private String key(String sentence) {
    return Digest.sha256(version + "\n" + sentence);
  }
}
