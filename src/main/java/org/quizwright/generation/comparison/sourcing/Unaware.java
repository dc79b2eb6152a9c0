package org.quizwright.generation.comparison.sourcing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.generation.comparison.excerpt.Excerpt;

/** What a source says of those who took part and didn't know something; with its own quantity. */
public final class Unaware {

  private static final Pattern SOME_OF_US =
      Pattern.compile(
          "(?i)\\b(many|most|some|several|all) of us\\b[^.;]*?"
              + "\\b((?:did not|didn[’']t|never) (?:realise|realize|know|understand|notice|see)) ((?:what|who|why|how|where|that|of) [^.,;]+)");

  private static final List<String> ONE_OF = List.of("many", "several");

  private Unaware() {}

  /** A predicate such as "says that many of those who took part didn't know who paid". */
  public static Optional<String> of(Excerpt excerpt) {
    Matcher some = SOME_OF_US.matcher(excerpt.text());
    if (!some.find()) {
      return Optional.empty();
    }
    String all = some.group(1).toLowerCase(Locale.ROOT);
    return Optional.of(
        ONE_OF.contains(all)
            ? "was one of %s who “%s %s”".formatted(all, some.group(2), some.group(3))
            : "says that %s of those who took part %s %s"
                .formatted(all, some.group(2), some.group(3)));
  }
}
