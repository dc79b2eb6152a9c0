package org.quizwright.analysis.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.analysis.time.DateUse;
import org.quizwright.language.ParsedSentence;

/** Words a dated verb as a clause: its subject, the verb in the past tense, what completes it. */
final class PredicateLabel implements LabelWriter {

  private static final List<String> DIRECTIONS = List.of("to", "into", "from", "as", "by");
  private static final List<String> ROLES = List.of("as");
  private static final List<String> GOALS = List.of("into", "to", "as");

  @Override
  public List<LabelDraft> write(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    if (!sentence.token(predicate.head()).isVerb()) {
      return List.of();
    }
    boolean begins = predicate.date().use() == DateUse.SINCE;
    Optional<SubjectAndVerb> found =
        SubjectAndVerb.of(sentence, predicate.head())
            .map(told -> begins ? told.asBeginning(sentence) : told);
    if (found.isEmpty()) {
      return List.of();
    }
    WordGroups groups = new WordGroups(sentence, predicate.dates());
    groups.keepSubject(found.get().subject());
    Apposition.of(sentence, found.get().subject()).ifPresent(groups::keepSetApart);
    found.get().verbTokens().forEach(groups::keep);
    complete(predicate, groups);
    return Stream.concat(
            Stream.concat(
                    GroupChoices.of(groups).stream(),
                    WholeClause.of(predicate, found.get()).stream())
                .flatMap(tokens -> Quoting.complete(sentence, tokens).stream())
                .map(tokens -> draft(sentence, found.get(), tokens))
                .filter(draft -> !CutShort.is(draft, predicate))
                .filter(draft -> Complements.areThere(draft, predicate)),
            begins ? Stream.empty() : Passive.of(predicate).stream())
        .toList();
  }

  private static LabelDraft draft(
      ParsedSentence sentence, SubjectAndVerb core, List<Integer> tokens) {
    String text = RunningText.of(sentence, tokens, adverbsInPlace(sentence, core, tokens));
    return new LabelDraft(RunningText.capitalised(text), sentence, tokens, core.subject());
  }

  /** "was heavily outvoted" and not "heavily was outvoted". */
  private static Map<Integer, String> adverbsInPlace(
      ParsedSentence sentence, SubjectAndVerb core, List<Integer> tokens) {
    Map<Integer, String> instead = new LinkedHashMap<>(core.instead());
    core.instead()
        .forEach(
            (verb, words) -> {
              int first = verb;
              while (tokens.contains(first - 1) && sentence.token(first - 1).hasTag("RB")) {
                first--;
              }
              String[] parts = words.split(" ", 2);
              if (first < verb && parts.length == 2) {
                instead.put(first, parts[0] + " " + sentence.token(first).text());
                instead.put(verb, parts[1]);
              }
            });
    return instead;
  }

  /** Keeps what follows the verb: objects and complements always, circumstances by choice. */
  static void complete(DatedPredicate predicate, WordGroups groups) {
    ParsedSentence sentence = predicate.sentence();
    int verb = predicate.head();
    boolean exists = sentence.child(verb, "expl").isPresent();
    sentence.children(verb, "obj", "iobj", "xcomp", "ccomp", "nsubj").stream()
        .filter(child -> child > verb && (exists || !sentence.hasRelation(child, "nsubj")))
        .filter(child -> !isClauseAside(sentence, child) && !isObjectAside(predicate, child))
        .forEach(child -> groups.keepPhrase(child, WordGroups.CORE));
    sentence.children(verb, "advmod").stream()
        .filter(child -> EventWords.PARTICLES.contains(sentence.token(child).lemma()))
        .forEach(groups::keep);
    List<Integer> adjuncts =
        sentence.children(verb, "obl").stream()
            .filter(child -> child > verb && !isAside(sentence, child))
            .filter(child -> !CutShort.isSomebody(sentence, child))
            .toList();
    for (int adjunct : adjuncts) {
      if (isNeeded(predicate, adjunct, adjuncts.get(0))) {
        groups.keepPhrase(adjunct, WordGroups.CORE);
      } else {
        groups.keepOptional(adjunct, WordGroups.CORE);
      }
    }
  }

  /** "abolished the duty, newspapers became cheaper": another clause, whatever its relation. */
  private static boolean isClauseAside(ParsedSentence sentence, int child) {
    return sentence.hasRelation(child, "ccomp")
        && isAside(sentence, child)
        && sentence.child(child, "mark").isEmpty()
        && sentence.child(child, "nsubj", "nsubj:pass").isPresent();
  }

  /** "was born in May, the eldest of four". */
  private static boolean isObjectAside(DatedPredicate predicate, int child) {
    return predicate.clause().isPassive()
        && predicate.sentence().hasRelation(child, "obj")
        && isAside(predicate.sentence(), child);
  }

  /** What a comma sets apart is said in passing, or misread. */
  static boolean isAside(ParsedSentence sentence, int adjunct) {
    int first = sentence.descendants(adjunct).get(0);
    return first > 0 && sentence.token(first - 1).text().equals(",");
  }

  /** Whether the verb says too little without the phrase: "switched to …", "was taken into …". */
  private static boolean isNeeded(DatedPredicate predicate, int adjunct, int first) {
    ParsedSentence sentence = predicate.sentence();
    int verb = predicate.head();
    boolean bare =
        sentence.child(verb, "obj", "xcomp", "ccomp").isEmpty() && !predicate.clause().isPassive();
    boolean next = sentence.child(adjunct, "case").stream().anyMatch(i -> i == verb + 1);
    return opensWith(sentence, adjunct, ROLES)
        || (bare && (adjunct == first || opensWith(sentence, adjunct, DIRECTIONS)))
        || (next && opensWith(sentence, adjunct, GOALS));
  }

  private static boolean opensWith(ParsedSentence sentence, int phrase, List<String> words) {
    return sentence.child(phrase, "case").stream()
        .anyMatch(i -> words.contains(sentence.token(i).lemma()));
  }
}
