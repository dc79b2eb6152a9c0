package org.quizwright.generation.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Words;
import org.quizwright.model.source.TextRef;

/** What a passage adds to a sentence right after it, or has said of the same matter before. */
public final class Continuation {

  private static final Pattern SAME_SUBJECT =
      Pattern.compile(
          "^(?:(?:Also|Moreover|Furthermore|In addition\\b[^,]*),? )?(?i:they|it|he|she) .*");

  private static final Pattern ADDS = Pattern.compile("^[^,.]*\\balso\\b.*");

  private Continuation() {}

  /** The sentences right after that go on about the same subject, in their order. */
  public static List<String> after(Facts facts, Telling telling) {
    List<String> found = new ArrayList<>();
    Optional<String> next = sentence(facts, telling, 1);
    while (next.isPresent() && continues(telling, next.get())) {
      found.add(next.get());
      next = sentence(facts, telling, found.size() + 1);
    }
    return List.copyOf(found);
  }

  /** Its opening words again, or a pronoun for them. */
  private static boolean continues(Telling telling, String next) {
    List<String> opening = Words.in(telling.text()).stream().limit(2).toList();
    return SAME_SUBJECT.matcher(next).matches()
        || Words.in(next).stream().limit(2).toList().equals(opening);
  }

  /** Whether the sentences around tell of more that would answer as well. */
  public static boolean tellsMore(Facts facts, Telling telling, String verb) {
    return repeats(facts, telling, verb) || adds(facts, telling, verb);
  }

  /** Whether {@code verb} stands in the sentence right after, of the same subject. */
  private static boolean repeats(Facts facts, Telling telling, String verb) {
    return after(facts, telling).stream()
        .anyMatch(next -> Words.lemmas(next).contains(verb) || ADDS.matcher(next).matches());
  }

  /** Whether it only adds, with "also", to what the passage has said with the same verb. */
  private static boolean adds(Facts facts, Telling telling, String verb) {
    return ADDS.matcher(telling.text()).matches()
        && IntStream.range(1, telling.ref().sentence())
            .mapToObj(back -> sentence(facts, telling, -back))
            .flatMap(Optional::stream)
            .anyMatch(before -> Words.lemmas(before).contains(verb));
  }

  /** Whether the passage consists of the one sentence, so that there is nothing to find. */
  static boolean isAlone(Facts facts, TextRef ref) {
    return ref.sentence() == 1 && facts.sentence(ref.step(1)).isEmpty();
  }

  private static Optional<String> sentence(Facts facts, Telling telling, int steps) {
    return facts.sentence(telling.ref().step(steps));
  }
}
