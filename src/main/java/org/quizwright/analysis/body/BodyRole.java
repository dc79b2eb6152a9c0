package org.quizwright.analysis.body;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.analysis.name.NameMention;

/** Reads what a body is from an apposition behind its name. */
final class BodyRole {

  private static final String NOUN =
      "(?:"
          + Lexicon.read("body-nouns").asAlternatives()
          + "|organisation|organization|body|organ)";
  private static final Pattern APPOSITION =
      Pattern.compile(
          "^[”\"’']?(?:\\s+[(\\[][^)\\]]{1,40}[)\\]])?\\s*[,(\\[–-]\\s*((?:the|an?|its|their)\\s+(?:[\\w’'-]+\\s+){0,5}?"
              + NOUN
              + "\\b[^,;:()“”\"—.!?\\[\\]]*)(?=[,;.)\\]]|$)");

  private BodyRole() {}

  static @Nullable String of(List<NameMention> mentions) {
    return mentions.stream().map(BodyRole::at).flatMap(Optional::stream).findFirst().orElse(null);
  }

  private static Optional<String> at(NameMention mention) {
    Matcher matcher = APPOSITION.matcher(mention.after());
    return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
  }
}
