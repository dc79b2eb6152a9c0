package org.quizwright.generation.locating;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quizwright.generation.draft.Facts;
import org.quizwright.generation.telling.Phrase;
import org.quizwright.generation.telling.Telling;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;

/** What a clause with "which" or "who" adds about somebody or something named. */
final class RelativeClause implements Reworder {

  @Override
  public List<Reading> of(Facts facts, Telling telling) {
    ParsedSentence sentence = telling.read();
    return IntStream.range(0, sentence.tokens().size())
        .filter(i -> sentence.hasRelation(i, "acl:relcl"))
        .mapToObj(verb -> reading(sentence, verb))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Only after a comma: without one the clause says which of several is meant. */
  private static Optional<Reading> reading(ParsedSentence sentence, int verb) {
    int noun = sentence.token(verb).head();
    Span clause = sentence.subtree(verb);
    String text = sentence.text();
    String words = clause.of(text).replaceFirst("[;—–].*$", "").strip();
    boolean adds =
        text.substring(0, clause.start()).stripTrailing().endsWith(",")
            && words.matches("(?s)(?:which|who) .*")
            && sentence.children(noun, "conj").isEmpty()
            && !sentence.hasRelation(noun, "conj", "nmod")
            && !followsAnother(sentence, noun);
    return adds ? antecedent(sentence, noun, clause).map(name -> joined(name, words)) : none();
  }

  /** In "built the road to Torbeck, which" either may be meant. */
  private static boolean followsAnother(ParsedSentence sentence, int noun) {
    int verb = sentence.token(noun).head();
    return sentence.hasRelation(noun, "obl") && !sentence.children(verb, "obj").isEmpty();
  }

  private static Optional<Reading> none() {
    return Optional.empty();
  }

  /** The noun with what stands before it, or nothing where it doesn't name a thing by itself. */
  private static Optional<String> antecedent(ParsedSentence sentence, int noun, Span clause) {
    int from =
        sentence.descendants(noun).stream()
            .filter(i -> i <= noun)
            .filter(i -> !sentence.hasRelation(i, "case", "cc", "punct", "mark"))
            .filter(i -> sentence.token(i).head() == noun || i == noun || isNear(sentence, i, noun))
            .mapToInt(i -> sentence.token(i).start())
            .min()
            .orElse(sentence.token(noun).start());
    String words = sentence.text().substring(from, clause.start()).replaceFirst(",\\s*$", "");
    boolean named = sentence.token(noun).isNamed() || words.matches("(?i)the .* .*");
    return named && Phrase.standsAlone(words) && !words.contains(",")
        ? Optional.of(words)
        : Optional.empty();
  }

  private static boolean isNear(ParsedSentence sentence, int i, int noun) {
    return sentence.isUnder(i, noun);
  }

  private static Reading joined(String name, String clause) {
    return new Reading(Phrase.sentence(name + clause.replaceFirst("^(?:which|who)", "")), true);
  }
}
