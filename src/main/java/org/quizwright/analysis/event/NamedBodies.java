package org.quizwright.analysis.event;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Bodies by the word that their names end in: "the Harbour Board", "a Special Commission". */
final class NamedBodies {

  private static final Pattern NAME =
      Pattern.compile(
          "\\b(?:\\p{Lu}[\\p{L}’'-]+ )+(?:Commission|Committee|Company|Bank|Union|Party|Council|Board"
              + "|Association|Federation|League|Society|Ministry|Agency|Corporation|Congress|Assembly"
              + "|Tribunal|Court|Inquiry|Guild|Club|Institute)\\b");

  private static final List<String> INQUIRING =
      List.of("commission", "committee", "inquiry", "enquiry", "tribunal", "board", "panel");

  private NamedBodies() {}

  /** The bodies that {@code text} names, each once, without the article. */
  static List<String> in(String text) {
    return NAME.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(name -> name.replaceFirst("^(?:The|An?) ", ""))
        .distinct()
        .toList();
  }

  /** Whether a body called by {@code noun} inquires and reports. */
  static boolean inquires(String noun) {
    return INQUIRING.contains(noun);
  }
}
