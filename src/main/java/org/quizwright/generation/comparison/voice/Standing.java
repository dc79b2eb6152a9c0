package org.quizwright.generation.comparison.voice;

import java.util.List;
import java.util.Locale;
import org.quizwright.language.Lemmas;
import org.quizwright.language.Words;

/** How a voice stands to the events it speaks of. */
public enum Standing {
  PARTICIPANT,
  AUTHORITY,
  OBSERVER;

  private static final List<String> GOVERNS =
      Words.list(
          "president minister premier chancellor secretary general king queen emperor tsar"
              + " governor mayor official director owner manager employer landlord commander"
              + " bishop ambassador chairman head");

  private static final List<String> TAKES_PART =
      Words.list(
          "miner worker striker soldier sailor peasant farmer servant slave prisoner refugee"
              + " student nurse teacher wife mother widow survivor witness resident activist"
              + " member committee founder protester");

  private static final List<String> WRITES =
      Words.list(
          "editor editorial journalist reporter author historian economist sociologist"
              + " scholar professor writer");

  private static final List<String> OWN_WORDS =
      List.of("interview", "letter", "personal_communication", "diary", "memoir");

  /** What a role, in a text's words, tells of the standing. */
  static Standing ofRole(String role) {
    List<String> words = Words.in(role.toLowerCase(Locale.ROOT)).stream().map(Lemmas::of).toList();
    if (words.stream().anyMatch(WRITES::contains)) {
      return OBSERVER;
    }
    if (words.stream().anyMatch(TAKES_PART::contains)) {
      return PARTICIPANT;
    }
    return words.stream().anyMatch(GOVERNS::contains) ? AUTHORITY : OBSERVER;
  }

  /** What a work's CSL type tells of its author. */
  static Standing ofType(String type) {
    return OWN_WORDS.contains(type) ? PARTICIPANT : OBSERVER;
  }
}
