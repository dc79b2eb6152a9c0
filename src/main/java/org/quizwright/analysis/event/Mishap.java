package org.quizwright.analysis.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.language.Article;
import org.quizwright.language.ParsedSentence;

/** Fires, explosions and the like: events that a noun names, told without their toll. */
final class Mishap implements LabelWriter {

  private static final Lexicon NOUNS = Lexicon.read("mishap-nouns");

  static boolean isNamedBy(String lemma) {
    return NOUNS.has(lemma);
  }

  @Override
  public List<LabelDraft> write(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    int noun =
        isNamedBy(sentence.token(predicate.head()).lemma()) ? predicate.head() : subject(predicate);
    if (noun < 0) {
      return List.of();
    }
    return where(predicate, noun)
        .map(
            where ->
                LabelDraft.fixed(
                    "There was " + Article.before(sentence.token(noun).lemma()) + " " + where,
                    sentence,
                    noun))
        .stream()
        .toList();
  }

  /** The noun, where its toll carries the date: "killed 40 people in 1990". */
  private static int subject(DatedPredicate predicate) {
    int subject = predicate.clause().subject().orElse(-1);
    return subject >= 0 && isNamedBy(predicate.sentence().token(subject).lemma()) ? subject : -1;
  }

  private static Optional<String> where(DatedPredicate predicate, int noun) {
    ParsedSentence sentence = predicate.sentence();
    String name =
        named(predicate, noun).stream()
            .map(i -> sentence.token(i).text())
            .collect(Collectors.joining(" "));
    if (!name.isEmpty()) {
      return before(sentence, named(predicate, noun), noun, name);
    }
    WordGroups groups = new WordGroups(sentence, predicate.dates());
    for (int place : sentence.children(noun, "nmod")) {
      groups.keepPhrase(place, WordGroups.CORE);
    }
    List<Integer> kept = groups.groupOf().keySet().stream().sorted().toList();
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(
            sentence.token(noun).lemma()
                + " "
                + RunningText.of(sentence, kept, java.util.Map.of()));
  }

  /** What stands before the noun to name it ("the Linden mine disaster"), dates left out. */
  private static List<Integer> named(DatedPredicate predicate, int noun) {
    ParsedSentence sentence = predicate.sentence();
    return sentence.descendants(noun).stream()
        .filter(i -> sentence.token(i).hasTag("NN", "NNP", "JJ"))
        .filter(
            i -> predicate.dates().stream().noneMatch(d -> sentence.within(d.span()).contains(i)))
        .filter(i -> i < noun)
        .toList();
  }

  private static Optional<String> before(
      ParsedSentence sentence, List<Integer> parts, int noun, String name) {
    int last = parts.get(parts.size() - 1);
    String event = sentence.token(noun).lemma();
    if (!sentence.token(last).isProperNoun()) {
      return Optional.of(event + " at the " + name);
    }
    return sentence.token(last).entity().equals("LOCATION")
        ? Optional.of(event + " in " + name)
        : Optional.empty();
  }
}
