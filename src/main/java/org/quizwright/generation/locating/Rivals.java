package org.quizwright.generation.locating;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.quizwright.generation.clause.BodyKind;
import org.quizwright.generation.clause.Nearby;
import org.quizwright.generation.clause.PersonKind;
import org.quizwright.language.Name;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Words;
import org.quizwright.model.content.Body;
import org.quizwright.model.content.Person;
import org.quizwright.model.content.Place;

/** Names of a theme that a reader could take for another one, and that nothing makes right. */
final class Rivals {

  /** A name met once may be a slip of the tagger. */
  private static final int FEWEST_MENTIONS = 2;

  /** With so many words of a statement beside it, a name may well fit the statement too. */
  private static final int FITS = 3;

  /** Verbs that half the sentences of any text hold. */
  private static final List<String> LIGHT =
      List.of(
          "be", "have", "become", "make", "take", "play", "give", "get", "work", "begin", "see");

  private Rivals() {}

  /**
   * Names that would make a statement false in the place of {@code name}, the likeliest first.
   *
   * @param name one of the names of the statement's sentence
   */
  static List<String> of(Material material, Statement statement, Name name) {
    String own = name.span().of(statement.text());
    return all(material, statement, name)
        .filter(other -> isAlike(material, name.type(), own, other))
        .toList();
  }

  /** Whether a passage beside that of the statement names {@code other}. */
  static boolean isBeside(Material material, Statement statement, String other) {
    return Nearby.names(material.facts(), statement.telling().ref(), other);
  }

  private static Stream<String> all(Material material, Statement statement, Name name) {
    String own = name.span().of(statement.text());
    boolean article = hasArticle(statement.sentence(), name);
    return counted(material, name.type(), article).entrySet().stream()
        .filter(entry -> entry.getValue() >= FEWEST_MENTIONS)
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .filter(other -> isKnown(material, name.type(), other))
        .filter(other -> isOther(material, own, other) && !isIn(material, statement, other))
        .filter(other -> !isCited(material, other))
        .filter(other -> !fits(material, statement, own, other));
  }

  static boolean hasArticle(ParsedSentence sentence, Name name) {
    return sentence.text().substring(0, name.span().start()).matches("(?is).*\\bthe $");
  }

  /** How often the theme names each body, person or place with or without an article. */
  private static Map<String, Integer> counted(Material material, String type, boolean article) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    material
        .parsed()
        .forEach(
            sentence ->
                sentence.names().stream()
                    .filter(name -> name.type().equals(type))
                    .filter(name -> hasArticle(sentence, name) == article)
                    .map(name -> name.span().of(sentence.text()))
                    .filter(words -> words.matches("\\p{Lu}[\\p{L}\\p{N}.’'& -]+"))
                    .forEach(words -> counts.merge(words, 1, Integer::sum)));
    return counts;
  }

  private static boolean isAlike(Material material, String type, String own, String other) {
    return switch (type) {
      case "PERSON" ->
          PersonKind.of(material.facts(), own) == PersonKind.of(material.facts(), other);
      case "ORGANIZATION" ->
          BodyKind.of(material.facts(), own) == BodyKind.of(material.facts(), other);
      default -> PlaceKind.of(material, own) == PlaceKind.of(material, other);
    };
  }

  /** Only what the content model has found to be a person, body or place. */
  private static boolean isKnown(Material material, String type, String name) {
    Stream<String> known =
        switch (type) {
          case "PERSON" ->
              material.facts().model().people().stream()
                  .map(Person::name)
                  .filter(full -> full.contains(" "));
          case "ORGANIZATION" ->
              material.facts().model().bodies().stream()
                  .flatMap(body -> Stream.concat(Stream.of(body.name()), body.aliases().stream()));
          default -> material.facts().model().places().stream().map(Place::name);
        };
    return known.anyMatch(name::equals);
  }

  /** No shared word, and no two names of one person or body. */
  private static boolean isOther(Material material, String own, String other) {
    List<String> words = Words.in(own);
    return Words.in(other).stream().noneMatch(words::contains)
        && Stream.concat(
                material.facts().model().bodies().stream().map(Rivals::forms),
                material.facts().model().people().stream()
                    .map(person -> join(person.name(), person.aliases())))
            .noneMatch(forms -> forms.contains(own) && forms.contains(other));
  }

  private static List<String> forms(Body body) {
    return join(body.name(), body.aliases());
  }

  private static List<String> join(String name, List<String> aliases) {
    return Stream.concat(Stream.of(name), aliases.stream()).toList();
  }

  /** Whatever the passage itself names may have had a part in it. */
  private static boolean isIn(Material material, Statement statement, String other) {
    return material
        .facts()
        .model()
        .passage(statement.telling().ref().source(), statement.telling().ref().passage())
        .filter(passage -> passage.text().contains(other))
        .isPresent();
  }

  /** A newspaper that is only cited makes a silly answer. */
  private static boolean isCited(Material material, String other) {
    return material.facts().model().claims().stream()
            .anyMatch(claim -> claim.assertedBy().contains(other))
        || material.facts().model().sources().stream()
            .anyMatch(source -> source.metadata().author().contains(other));
  }

  /** Whether any sentence of the course has the name beside much that the statement says. */
  private static boolean fits(Material material, Statement statement, String own, String other) {
    List<String> said =
        Words.lemmas(statement.text()).stream()
            .filter(word -> !Words.lemmas(own).contains(word))
            .toList();
    return material.lines().stream()
        .filter(line -> line.text().contains(other))
        .map(Material.Line::lemmas)
        .anyMatch(
            words ->
                (!LIGHT.contains(statement.verb()) && words.contains(statement.verb()))
                    || said.stream().distinct().filter(words::contains).count() >= FITS);
  }

  /** The first rival, with the statement that has it in the name's place. */
  static Optional<String> swapped(Material material, Statement statement, Name name) {
    String text = statement.text();
    return of(material, statement, name).stream()
        .findFirst()
        .map(
            other ->
                text.substring(0, name.span().start()) + other + text.substring(name.span().end()));
  }
}
