package org.quizwright.analysis.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.Span;

/** Events that go by their date and of which a clause tells more: "the 1830 rising, which …". */
final class NamedEvents {

  private static final Pattern TOLD =
      Pattern.compile("^ ((?:[\\p{L}’'-]+ ){0,2}?([\\p{L}-]+)),? (?:which|that) ([^,;—–]{5,})");

  private NamedEvents() {}

  /** What the named event did, as a sentence; empty where {@code sentence} doesn't say. */
  static Optional<String> told(String sentence, Span date) {
    Matcher told = TOLD.matcher(sentence.substring(date.end()));
    return told.find() && EventNouns.isEvent(told.group(2))
        ? Optional.of(
            "The " + told.group(1) + " " + told.group(3).replaceFirst("[.!?]+$", "") + ".")
        : Optional.empty();
  }
}
