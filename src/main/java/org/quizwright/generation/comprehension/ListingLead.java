package org.quizwright.generation.comprehension;

import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.generation.wording.StandAlone;
import org.quizwright.language.Words;
import org.quizwright.model.content.Listing;

/** What a sentence says before it begins to list. */
final class ListingLead {

  private static final Pattern INTRODUCTION =
      Pattern.compile("[,:;]?\\s*(?:including|such as|namely|among them|for example|like)?\\s*$");

  /** What is listed is more than one thing. */
  private static final Pattern SEVERAL =
      Pattern.compile("(?s).*(?:s|people|men|women|children|goods)");

  private static final int FEWEST_WORDS = 5;

  private ListingLead() {}

  /** The words up to the first item as a sentence, if they make one and end on what is listed. */
  static Optional<String> of(String sentence, Listing listing) {
    int first = sentence.indexOf(listing.items().get(0));
    String before = first < 0 ? "" : sentence.substring(0, first);
    String lead = INTRODUCTION.matcher(before).replaceFirst("");
    boolean introduced = lead.length() < before.stripTrailing().length();
    boolean ends = lead.endsWith(listing.head());
    return introduced
            && ends
            && SEVERAL.matcher(lead).matches()
            && Words.in(lead).size() >= FEWEST_WORDS
            && StandAlone.test(lead + ".")
        ? Optional.of(lead + ".")
        : Optional.empty();
  }
}
