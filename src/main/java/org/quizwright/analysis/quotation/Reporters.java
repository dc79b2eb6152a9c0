package org.quizwright.analysis.quotation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.name.Papers;

/** Reads off a tag the newspaper that somebody's words were said to. */
final class Reporters {

  private static final Pattern TOLD =
      Pattern.compile("\\b(?:told|to|by|with|in|quoted in)\\s+(?:the\\s)?(" + Papers.NAME + ")\\b");
  private static final Pattern SAYS =
      Pattern.compile("\\b(?:told|asked|interviewed|interview|speaking|quoted)\\b");

  private Reporters() {}

  static Optional<String> of(List<Tag> tags) {
    return tags.stream()
        .filter(tag -> tag.place() != Tag.Place.NEXT && tag.place() != Tag.Place.PREVIOUS)
        .filter(tag -> SAYS.matcher(tag.fragment()).find())
        .map(tag -> TOLD.matcher(tag.fragment()))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .findFirst();
  }
}
