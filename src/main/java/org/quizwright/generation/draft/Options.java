package org.quizwright.generation.draft;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.model.question.Option;

/** The options of a multiple choice, with their ids. */
public final class Options {

  private Options() {}

  /**
   * The key, then a distractor for each of {@code others}.
   *
   * @param text what a distractor says
   * @param rationale why it is wrong
   */
  public static <T> List<Option> of(
      String key, List<T> others, Function<T, String> text, Function<T, String> rationale) {
    Stream<Option> distractors =
        IntStream.range(0, others.size())
            .mapToObj(
                i ->
                    Option.distractor(
                        "d" + (i + 1), text.apply(others.get(i)), rationale.apply(others.get(i))));
    return Stream.concat(Stream.of(Option.key("k", key)), distractors).toList();
  }
}
