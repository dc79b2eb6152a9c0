package org.quizwright.reading.text;

import java.util.regex.Pattern;

/** The shapes of the questions that a course book sets below its text. */
final class ExerciseForm {

  private static final Pattern HEADING =
      Pattern.compile(
          "(?:check your (?:understanding|knowledge|learning|progress)"
              + "|(?:review|discussion|study|comprehension|reading|revision|further)? ?questions"
              + "|questions (?:for|to) (?:discussion|discuss|review|consider|think about|study)"
              + "|(?:for|points for|topics for) discussion|exercises?|activit(?:y|ies)|tasks"
              + "|test yourself|think about it|over to you|research topics|suggested essays?)\\W*",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 50;

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:think it over|think about it|over to you|(?:for )?discuss(?:ion)?|questions?|task|activity)"
              + "(?: \\d{1,2})?: .*[?.]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ASKED =
      Pattern.compile(
          "(?:(?:\\d{1,2}|[a-z])[.)] ?)?(?:.*\\?|(?:discuss|describe|explain|compare|list|name|give"
              + "|write|find|imagine|draw|make|look|read|use|how|why|what|when|who)\\b.*)",
          Pattern.CASE_INSENSITIVE);

  private ExerciseForm() {}

  static boolean isHeading(Block block) {
    return HEADING.matcher(block.text()).matches();
  }

  /** "Think it over: who gained more?" is heading and question at once. */
  static boolean isLabelled(Block block) {
    return block.words() <= LONGEST && LABELLED.matcher(block.text()).matches();
  }

  /** Whether the block asks or tells the reader to do something. */
  static boolean asks(Block block) {
    return block.words() <= LONGEST && ASKED.matcher(block.text()).matches();
  }
}
