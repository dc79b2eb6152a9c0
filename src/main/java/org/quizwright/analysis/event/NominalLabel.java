package org.quizwright.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;

/** Says a noun that names an event as a clause: "the dissolution of X" → "X was dissolved". */
final class NominalLabel implements LabelWriter {

  static final String TOOK_PLACE = " took place";

  private static final Pattern OBJECT =
      Pattern.compile(
          " of (.+?)(?= (?:in|by|on|at|during|under|from|after|before|between|with|through)\\b|[,;:.()]|$)");

  @Override
  public List<LabelDraft> write(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    int noun = predicate.head();
    if (sentence.token(noun).isVerb() && !isMistagged(sentence.token(noun))) {
      return List.of();
    }
    Optional<String> object = object(predicate);
    return EventNouns.saying(sentence.token(noun).lemma(), object.isPresent())
        .flatMap(saying -> write(predicate, saying, object))
        .or(() -> happened(predicate))
        .stream()
        .toList();
  }

  /** Taggers take "strikes" for a verb, but hardly "struck" or "visited" for a noun. */
  private static boolean isMistagged(Token token) {
    return EventNouns.isEvent(token.lemma()) && !token.hasTag("VBD", "VBN", "VBG");
  }

  private static Optional<LabelDraft> write(
      DatedPredicate predicate, EventNouns.Saying saying, Optional<String> object) {
    return saying.form() == EventNouns.Form.HAPPENS || object.isEmpty()
        ? happened(predicate)
        : Optional.of(befell(predicate, saying, object.get()));
  }

  /** What the noun is "of", in the words that follow it at once, where that isn't a date. */
  private static Optional<String> object(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    int end = sentence.token(predicate.head()).end();
    Matcher object = OBJECT.matcher(sentence.text()).region(end, sentence.text().length());
    return object.lookingAt() && isFree(predicate, object.start(1), object.end(1))
        ? Optional.of(object.group(1))
        : Optional.empty();
  }

  private static boolean isFree(DatedPredicate predicate, int start, int end) {
    return predicate.dates().stream()
        .noneMatch(date -> date.span().start() < end && start < date.span().end());
  }

  private static LabelDraft befell(
      DatedPredicate predicate, EventNouns.Saying saying, String object) {
    ParsedSentence sentence = predicate.sentence();
    Span span = new Span(sentence.token(predicate.head()).end(), sentence.text().length());
    List<Integer> tokens =
        sentence.within(span).stream()
            .filter(i -> object.contains(sentence.token(i).text()))
            .limit(object.split(" ", -1).length)
            .toList();
    int subject =
        tokens.stream()
            .filter(i -> !tokens.contains(sentence.token(i).head()))
            .findFirst()
            .orElse(predicate.head());
    String verb =
        saying.form() == EventNouns.Form.UNDERGOES
            ? SubjectAndVerb.was(sentence, subject) + saying.past()
            : saying.past();
    String name = RunningText.capitalised(object.strip());
    return new LabelDraft(name + " " + verb, sentence, tokens, subject);
  }

  /** "The Great Strike took place". */
  private static Optional<LabelDraft> happened(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    int noun = predicate.head();
    WordGroups groups = new WordGroups(sentence, predicate.dates());
    groups.keepSubject(noun);
    sentence.children(noun, "conj", "cc").stream()
        .flatMap(joined -> sentence.descendants(joined).stream())
        .forEach(groups.groupOf()::remove);
    boolean tells =
        groups.groupOf().keySet().stream()
            .anyMatch(i -> i != noun && sentence.token(i).hasTag("VBD", "VBP"));
    return tells
        ? Optional.empty()
        : worded(predicate, groups, noun).map(draft -> draft.with(draft.text() + TOOK_PLACE));
  }

  private static Optional<LabelDraft> worded(
      DatedPredicate predicate, WordGroups groups, int subject) {
    ParsedSentence sentence = predicate.sentence();
    List<Integer> tokens = new ArrayList<>(groups.groupOf().keySet().stream().sorted().toList());
    return Quoting.complete(sentence, tokens)
        .map(
            kept ->
                new LabelDraft(
                    RunningText.capitalised(RunningText.of(sentence, kept, Map.of())),
                    sentence,
                    kept,
                    subject));
  }
}
