package org.quizwright.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** Turns what was done round, where too many did it to name them in a label. */
final class Passive {

  private Passive() {}

  /** "A, B and C founded the league" → "The league was founded". */
  static Optional<LabelDraft> of(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    Token verb = sentence.token(predicate.head());
    OptionalInt object = predicate.clause().object();
    boolean regular = verb.hasTag("VBD", "VBN") && verb.text().endsWith("ed");
    if (object.isEmpty()
        || predicate.clause().isPassive()
        || !regular
        || !EventWords.TURNING.has(verb.lemma())) {
      return Optional.empty();
    }
    WordGroups groups = new WordGroups(sentence, predicate.dates());
    groups.keepPhrase(object.getAsInt(), WordGroups.CORE);
    List<Integer> tokens = groups.groupOf().keySet().stream().sorted().toList();
    return Quoting.complete(sentence, tokens)
        .map(kept -> draft(sentence, kept, predicate.head(), object.getAsInt()));
  }

  private static LabelDraft draft(
      ParsedSentence sentence, List<Integer> kept, int verb, int object) {
    List<Integer> tokens = new ArrayList<>(kept);
    tokens.add(verb);
    String was = SubjectAndVerb.was(sentence, object) + sentence.token(verb).text();
    String text = RunningText.of(sentence, tokens, Map.of(verb, was));
    return new LabelDraft(RunningText.capitalised(text), sentence, tokens, object);
  }
}
