package org.quizwright.analysis.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quizwright.language.Clause;
import org.quizwright.language.Name;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;

/** Where a sentence names people or tells of somebody by a noun. */
final class Mentions {

  private static final Pattern PLACE = Pattern.compile("\\s(?:at|in|from|to)\\s");

  private static final Pattern DETERMINED =
      Pattern.compile(",? (?:an?|the|its|their|his|her)(?: [\\p{Ll}-]+){0,3} $");

  /** "Rowe, who was for years a weaver", of which parsers often make somebody else. */
  private static final Pattern WHO_IS =
      Pattern.compile(
          "\\bwho (?:is|was|has been|had been|became) (?:\\p{Ll}+ly |then |once |for (?:[\\p{Ll}-]+ ){1,2})?(?:an?|the) (?:(?!(?:of|by|to|in|with) )[\\p{Ll}’-]+ ){0,3}$");

  private static final Pattern HONOUR =
      Pattern.compile(
          "(?:His|Her) (?:Excellency|Majesty|Highness|Honou?r|Lordship|Grace|Holiness|Eminence)");

  private static final List<String> PRONOUNS = List.of("he", "him", "his", "she", "her");

  private static final List<String> INDEFINITE =
      List.of(
          "one",
          "another",
          "somebody",
          "someone",
          "everybody",
          "everyone",
          "nobody",
          "anybody",
          "anyone");

  private final ParsedSentence sentence;

  Mentions(ParsedSentence sentence) {
    this.sentence = sentence;
  }

  /** Where people are named, in the order of the text. */
  static Stream<Span> names(ParsedSentence sentence) {
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
    return sentence.token(token).hasTag("PRP$")
        && HONOUR.matcher(sentence.text().substring(sentence.token(token).start())).lookingAt();
  }

  boolean isPronoun(int token) {
    return sentence.token(token).hasTag("PRP", "PRP$")
        && PRONOUNS.contains(sentence.token(token).lemma().toLowerCase(Locale.ROOT))
        && !sentence.token(token).text().endsWith("self");
  }

  /** The subject of the word's clause, or of the one that it goes on from. */
  OptionalInt subject(int word) {
    return Clause.subjectAbove(sentence, sentence.token(word).head());
  }

  /**
   * Whether a pronoun may mean who is told of only behind it ("When he died, Hale …"), a country or
   * a ship ("Britain lost her colonies"), or whoever does what its clause tells ("everyone lost his
   * house").
   */
  boolean isOpen(int pronoun, Sex sex) {
    OptionalInt main = Clause.main(sentence).map(Clause::subject).orElse(OptionalInt.empty());
    if (main.isPresent() && main.getAsInt() > pronoun && isPerson(main.getAsInt())) {
      return true;
    }
    OptionalInt own = subject(pronoun);
    if (own.isEmpty() || own.getAsInt() == pronoun || isOf(pronoun, own.getAsInt())) {
      return false;
    }
    boolean thing = sex == Sex.FEMALE && !isPerson(own.getAsInt());
    return sentence.hasRelation(pronoun, "nmod:poss") && (thing || isIndefinite(own.getAsInt()));
  }

  private boolean isOf(int owner, int noun) {
    return sentence.token(owner).head() == noun;
  }

  private boolean isPerson(int noun) {
    return sentence.token(noun).entity().equals("PERSON")
        || PRONOUNS.contains(sentence.token(noun).text().toLowerCase(Locale.ROOT))
        || HumanNouns.isPerson(sentence.token(noun));
  }

  private boolean isIndefinite(int index) {
    return INDEFINITE.contains(sentence.token(index).lemma().toLowerCase(Locale.ROOT));
  }

  /** "The judge", "another": one human being, and nobody whom the sentence names beside it. */
  boolean isSomebody(int index) {
    Token token = sentence.token(index);
    if (isIndefinite(index)) {
      return sentence.hasRelation(index, "nsubj", "obj", "dep");
    }
    return !token.entity().equals("PERSON")
        && !token.hasTag("NNS", "NNPS")
        && HumanNouns.isPerson(token)
        && !isOfName(index)
        && !WHO_IS.matcher(sentence.text().substring(0, token.start())).find();
  }

  private boolean isOfName(int index) {
    return sentence.hasRelation(index, "appos", "compound", "flat")
        || sentence.child(index, "cop").isPresent()
        || sentence.children(index, "appos", "flat", "compound").stream()
            .anyMatch(i -> sentence.token(i).entity().equals("PERSON"));
  }

  /** The head of the name that a noun is said of: "Rowe, a weaver" is nobody but Rowe. */
  OptionalInt named(int noun) {
    Token token = sentence.token(noun);
    if (!token.isNoun() || token.entity().equals("PERSON") || !HumanNouns.isPerson(token)) {
      return OptionalInt.empty();
    }
    Matcher before = DETERMINED.matcher(sentence.text().substring(0, token.start()));
    return before.find()
        ? names(sentence)
            .filter(name -> name.end() == before.start())
            .flatMapToInt(name -> IntStream.of(head(name)))
            .findFirst()
        : OptionalInt.empty();
  }
}
