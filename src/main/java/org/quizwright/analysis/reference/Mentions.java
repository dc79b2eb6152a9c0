package org.quizwright.analysis.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.language.Name;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;

/** Where a sentence names people or tells of somebody by a noun. */
public final class Mentions {

  private static final Pattern PLACE = Pattern.compile("\\s(?:at|in|from|to)\\s");

  private static final Pattern DETERMINED =
      Pattern.compile(",? (?:an?|the|its|their|his|her)(?: [\\p{Ll}-]+){0,3} $");

  private static final Pattern HONOUR =
      Pattern.compile(
          "(?:His|Her) (?:Excellency|Majesty|Highness|Honou?r|Lordship|Grace|Holiness|Eminence)");

  private final ParsedSentence sentence;

  Mentions(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** Where people are named, in the order of the text. */
  public static Stream<Span> names(ParsedSentence sentence) {
    return sentence.names().stream()
        .filter(name -> name.type().equals("PERSON"))
        .map(Name::span)
        .map(span -> unplaced(sentence, span));
  }

  /** "Hale at York", which taggers take for one name. */
  private static Span unplaced(ParsedSentence sentence, Span name) {
    Matcher place = PLACE.matcher(sentence.text(name));
    return place.find() ? new Span(name.start(), name.start() + place.start()) : name;
  }

  /** Names by their first token. */
  Map<Integer, Span> names() {
    Map<Integer, Span> found = new LinkedHashMap<>();
    names(sentence)
        .forEach(
            span ->
                sentence.within(span).stream()
                    .findFirst()
                    .ifPresent(first -> found.put(first, span)));
    return found;
  }

  /** The token of a name that the others hang on. */
  int head(Span name) {
    List<Integer> tokens = sentence.within(name);
    return tokens.stream()
        .filter(i -> !tokens.contains(sentence.token(i).head()))
        .findFirst()
        .orElse(tokens.get(0));
  }

  /** "their clerk, Ann Rowe": the head of the phrase that the name stands beside. */
  int described(int name) {
    int at = name;
    while (sentence.hasRelation(at, "appos", "flat", "compound")
        && sentence.token(at).head() >= 0) {
      at = sentence.token(at).head();
    }
    return at;
  }

  /** "His Excellency" is somebody, and "his" nobody else. */
  boolean isHonour(int token) {
    return HONOUR.matcher(sentence.text().substring(sentence.token(token).start())).lookingAt();
  }

  boolean isPronoun(int token) {
    return sentence.token(token).hasTag("PRP", "PRP$")
        && sentence.token(token).text().matches("(?i)he|him|his|she|her");
  }

  /** "The judge": one human being, and nobody whom the sentence names beside it. */
  boolean isSomebody(int index) {
    Token token = sentence.token(index);
    boolean ofName =
        sentence.hasRelation(index, "appos", "compound", "flat")
            || sentence.child(index, "cop").isPresent()
            || sentence.children(index, "appos", "flat", "compound").stream()
                .anyMatch(i -> sentence.token(i).entity().equals("PERSON"))
            || named(index).isPresent();
    return !ofName
        && !token.isNamed()
        && !token.hasTag("NNS", "NNPS")
        && HumanNouns.isPerson(token);
  }

  /** The head of the name that a noun is said of: "Rowe, a weaver" is nobody but Rowe. */
  Optional<Integer> named(int noun) {
    if (!HumanNouns.isPerson(sentence.token(noun))) {
      return Optional.empty();
    }
    Matcher before = DETERMINED.matcher(sentence.text().substring(0, sentence.token(noun).start()));
    return before.find()
        ? names(sentence).filter(name -> name.end() == before.start()).map(this::head).findFirst()
        : Optional.empty();
  }
}
