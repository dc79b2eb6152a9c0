package org.quizwright.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.quizwright.language.ParsedSentence;

/** Says a noun that names an event as a clause: "the dissolution of X" → "X was dissolved". */
final class NominalLabel implements LabelWriter {

  @Override
  public List<LabelDraft> write(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    int noun = predicate.head();
    if (sentence.token(noun).isVerb()) {
      return List.of();
    }
    OptionalInt object = object(predicate);
    return EventNouns.saying(sentence.token(noun).lemma(), object.isPresent())
        .flatMap(saying -> write(predicate, saying, object))
        .stream()
        .toList();
  }

  /** What the noun is "of", where that isn't a date. */
  private static OptionalInt object(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    return sentence.children(predicate.head(), "nmod").stream()
        .filter(
            i ->
                sentence.child(i, "case").stream()
                    .anyMatch(k -> sentence.token(k).lemma().equals("of")))
        .filter(
            i -> predicate.dates().stream().noneMatch(d -> sentence.within(d.span()).contains(i)))
        .mapToInt(Integer::intValue)
        .findFirst();
  }

  private static Optional<LabelDraft> write(
      DatedPredicate predicate, EventNouns.Saying saying, OptionalInt object) {
    return saying.form() == EventNouns.Form.HAPPENS || object.isEmpty()
        ? happened(predicate)
        : befell(predicate, saying, object.getAsInt());
  }

  private static Optional<LabelDraft> befell(
      DatedPredicate predicate, EventNouns.Saying saying, int object) {
    ParsedSentence sentence = predicate.sentence();
    WordGroups groups = new WordGroups(sentence, predicate.dates());
    groups.keepSubject(object);
    return worded(predicate, groups, object)
        .map(
            draft -> {
              String verb =
                  saying.form() == EventNouns.Form.UNDERGOES
                      ? SubjectAndVerb.was(sentence, object) + saying.past()
                      : saying.past();
              return draft.with(draft.text() + " " + verb);
            });
  }

  /** "The Great Strike took place", "There was a mutiny in Odessa". */
  private static Optional<LabelDraft> happened(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    int noun = predicate.head();
    WordGroups groups = new WordGroups(sentence, predicate.dates());
    groups.keepSubject(noun);
    return worded(predicate, groups, noun).map(draft -> draft.with(draft.text() + " took place"));
  }

  private static Optional<LabelDraft> worded(
      DatedPredicate predicate, WordGroups groups, int subject) {
    ParsedSentence sentence = predicate.sentence();
    List<Integer> tokens = new ArrayList<>(groups.groupOf().keySet().stream().sorted().toList());
    return Quoting.complete(sentence, tokens)
        .map(
            kept ->
                new LabelDraft(
                    Wording.capitalised(Wording.of(sentence, kept, Map.of())),
                    sentence,
                    kept,
                    subject));
  }
}
