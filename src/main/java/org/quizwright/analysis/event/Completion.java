package org.quizwright.analysis.event;

import java.util.List;
import java.util.Map;
import org.quizwright.language.ParsedSentence;

/** Phrases that a verb can't do without: "replaced the looms with engines". */
final class Completion {

  /** Verbs that say nothing whole without what follows one of these prepositions. */
  private static final Map<String, List<String>> COMPLETED_BY =
      Map.ofEntries(
          Map.entry("replace", List.of("with", "by")),
          Map.entry("provide", List.of("with")),
          Map.entry("supply", List.of("with")),
          Map.entry("compare", List.of("with", "to")),
          Map.entry("divide", List.of("into", "among", "between")),
          Map.entry("split", List.of("into", "between")),
          Map.entry("turn", List.of("into", "to")),
          Map.entry("convert", List.of("into", "to")),
          Map.entry("limit", List.of("to")),
          Map.entry("restrict", List.of("to")),
          Map.entry("prefer", List.of("to")),
          Map.entry("add", List.of("to")),
          Map.entry("rescue", List.of("from")),
          Map.entry("save", List.of("from")));

  private Completion() {}

  /** Whether such a phrase of the verb opens with the word at {@code preposition}. */
  static boolean opensAt(ParsedSentence sentence, int verb, int preposition) {
    String word = sentence.token(preposition).lemma();
    boolean infinitive =
        preposition + 1 < sentence.tokens().size() && sentence.token(preposition + 1).hasTag("VB");
    return !infinitive
        && sentence.hasRelation(preposition, "case")
        && (word.equals("as")
            || COMPLETED_BY.getOrDefault(sentence.token(verb).lemma(), List.of()).contains(word));
  }
}
