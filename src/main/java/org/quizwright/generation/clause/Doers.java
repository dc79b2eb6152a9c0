package org.quizwright.generation.clause;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quizwright.generation.draft.Facts;
import org.quizwright.language.Name;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Words;
import org.quizwright.model.content.Claim;

/** People and bodies that could have done something, as far as their kind goes. */
final class Doers {

  /** A name met once may be a slip of the tagger. */
  private static final int FEWEST_MENTIONS = 2;

  private Doers() {}

  /**
   * Names of the doer's kind on the theme, none of whom did the like: those that the reader meets
   * just before or after come first, then the most often named.
   */
  static List<String> like(Facts facts, Telling telling, Doing doing) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    sentences(facts).stream()
        .flatMap(sentence -> sentence.names().stream().map(name -> named(sentence, name, doing)))
        .flatMap(Optional::stream)
        .forEach(name -> counts.merge(name, 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST_MENTIONS)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .filter(name -> isOther(name, doing) && !isAuthority(facts, name))
        .filter(name -> isAlike(facts, bare(name), doing))
        .filter(name -> !didTheLike(facts, name, doing) && !isNear(facts, telling, name))
        .sorted(Comparator.comparing(name -> !isBeside(facts, telling, name)))
        .toList();
  }

  private static List<ParsedSentence> sentences(Facts facts) {
    return facts.model().claims().stream()
        .map(Claim::ref)
        .filter(ref -> facts.isTaughtHere(ref.source(), ref.passage()))
        .flatMap(ref -> facts.parse(ref).stream())
        .toList();
  }

  /** The name with the article that stands before it. */
  private static Optional<String> named(ParsedSentence sentence, Name name, Doing doing) {
    String words = name.span().of(sentence.text());
    boolean article = sentence.text().substring(0, name.span().start()).matches("(?is).*\\bthe $");
    boolean fits =
        name.type().equals(doing.type())
            && words.matches("[\\p{Lu}][\\p{L}\\p{N}.’'& -]+")
            && (!name.type().equals("PERSON") || words.contains(" "));
    return fits ? Optional.of(article ? "the " + words : words) : Optional.empty();
  }

  /** Shares no word with the doer or the deed, so that no alias stands against it. */
  private static boolean isOther(String name, Doing doing) {
    List<String> taken = Words.lemmas(doing.doer() + " " + doing.did());
    return Words.lemmas(name).stream().noneMatch(taken::contains)
        && name.startsWith("the ") == doing.doer().startsWith("the ");
  }

  /** No bank beside unions; of a body that nothing is known of, no other is known to be like it. */
  private static boolean isAlike(Facts facts, String name, Doing doing) {
    String doer = bare(doing.doer());
    if (doing.type().equals("PERSON")) {
      return PersonKind.of(facts, name) == PersonKind.of(facts, doer);
    }
    BodyKind kind = BodyKind.of(facts, doer);
    return kind != BodyKind.OTHER && kind == BodyKind.of(facts, name);
  }

  /** Whether a passage beside that of the deed has the name. */
  static boolean isBeside(Facts facts, Telling telling, String name) {
    return Nearby.names(facts, telling.ref(), bare(name));
  }

  private static String bare(String name) {
    return name.replaceFirst("^[Tt]he ", "");
  }

  /** A newspaper that is only cited makes a silly answer. */
  private static boolean isAuthority(Facts facts, String name) {
    String bare = bare(name);
    return facts.model().claims().stream().anyMatch(claim -> claim.assertedBy().contains(bare));
  }

  /** Whoever the passage itself names may well have had a part in the deed. */
  private static boolean isNear(Facts facts, Telling telling, String name) {
    String bare = bare(name);
    return facts
        .model()
        .passage(telling.ref().source(), telling.ref().passage())
        .filter(passage -> passage.text().contains(bare))
        .isPresent();
  }

  /** Whether any sentence of the course has the name beside the same verb. */
  private static boolean didTheLike(Facts facts, String name, Doing doing) {
    String bare = bare(name);
    return facts.model().claims().stream()
        .flatMap(claim -> facts.sentence(claim.ref()).stream())
        .filter(sentence -> sentence.contains(bare))
        .anyMatch(sentence -> Words.lemmas(sentence).contains(doing.verb()));
  }
}
