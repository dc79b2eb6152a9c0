package org.quizwright.analysis.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.quizwright.analysis.time.DateMention;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** The noun before a date that names what happened then: "the fall of the city in 1453". */
final class DatedNoun {

  /** How many words may stand between the noun and its date. */
  private static final int REACH = 12;

  /** How many words may stand between an article and its noun. */
  private static final int BEFORE = 4;

  private static final List<String> OUTSIDE =
      List.of("before", "after", "since", "until", "till", "following", "despite", "like");

  private static final List<String> JOINTS =
      List.of("of", "in", "at", "by", "against", "between", "over", "for", "to", "on", "and");

  private static final String UNDONE =
      "cancel|ban|call|prevent|postpone|forbid|plan|propose|abandon|avert|threaten";

  private DatedNoun() {}

  /**
   * The head of the noun phrase that the date stands in, if it names an event.
   *
   * @param top the token of the date that the others hang on
   */
  static Optional<Integer> of(ParsedSentence sentence, DateMention date, OptionalInt top) {
    int start = firstToken(sentence, date);
    if (top.isEmpty() || start < 2) {
      return Optional.empty();
    }
    Optional<Integer> found = Optional.empty();
    if (isBareParticiple(sentence, start - 2)) {
      return ofParticiple(sentence, sentence.token(start - 2).head());
    }
    for (int i = start - 1; i >= Math.max(0, start - REACH) && isPartOfPhrase(sentence, i); i--) {
      if (EventNouns.isEvent(sentence.token(i).lemma())
          && sentence.token(i).hasTag("NN", "NNS", "NNP", "VBZ")) {
        found = Optional.of(i);
      }
    }
    return found
        .filter(noun -> !isReference(sentence, noun, start))
        .filter(noun -> !isPlanned(sentence, noun))
        .filter(noun -> !isGoal(sentence, noun) && !isCalledOff(sentence, noun));
  }

  private static boolean isBareParticiple(ParsedSentence sentence, int token) {
    return sentence.token(token).hasTag("VBN")
        && sentence.hasRelation(token, "acl")
        && sentence.child(token, "aux", "aux:pass", "nsubj", "nsubj:pass").isEmpty();
  }

  /** "The arrival of the wounded from the battle of Hull, fought on 5 May": the battle's day. */
  private static Optional<Integer> ofParticiple(ParsedSentence sentence, int noun) {
    int named =
        sentence.token(noun).isProperNoun() && sentence.hasRelation(noun, "nmod")
            ? sentence.token(noun).head()
            : noun;
    return EventNouns.isEvent(sentence.token(named).lemma())
        ? Optional.of(named)
        : Optional.empty();
  }

  /** "The General Strike of 1926 lasted nine days": an event that goes by a name of its own. */
  static Optional<Integer> named(ParsedSentence sentence, OptionalInt top) {
    return top.stream()
        .filter(date -> sentence.child(date, "case").isPresent())
        .map(date -> sentence.token(date).head())
        .filter(noun -> noun >= 0 && sentence.hasRelation(noun, "nsubj", "nsubj:pass"))
        .filter(noun -> EventNouns.isEvent(sentence.token(noun).lemma()))
        .filter(noun -> hasName(sentence, noun) && !isCalledOff(sentence, noun))
        .boxed()
        .findFirst();
  }

  /** "The Helsinki conference of 1956 was cancelled", "the planned summit". */
  private static boolean isCalledOff(ParsedSentence sentence, int noun) {
    int verb = sentence.hasRelation(noun, "nsubj") ? sentence.token(noun).head() : noun;
    return sentence.token(verb).lemma().matches(UNDONE)
        || sentence.children(noun, "amod").stream()
            .anyMatch(
                i -> sentence.token(i).lemma().matches(UNDONE + "|planned|proposed|intended"));
  }

  private static boolean hasName(ParsedSentence sentence, int noun) {
    return IntStream.concat(
            IntStream.of(noun),
            sentence.children(noun, "compound", "amod", "nmod:poss").stream().mapToInt(i -> i))
        .anyMatch(i -> sentence.token(i).isProperNoun());
  }

  private static int firstToken(ParsedSentence sentence, DateMention date) {
    List<Integer> tokens = sentence.within(date.span());
    return tokens.isEmpty() ? 0 : tokens.get(0);
  }

  private static boolean isPartOfPhrase(ParsedSentence sentence, int i) {
    Token token = sentence.token(i);
    return token.hasTag("NN", "NNS", "NNP", "NNPS", "JJ", "DT", "POS", "PRP$", "VBN", "HYPH")
        || JOINTS.contains(token.lemma())
        || token.text().equals("(")
        || token.text().equals("-")
        || (token.hasTag("VBZ") && EventNouns.isEvent(token.lemma()));
  }

  /** "the strike of 1989": an event that the text has told or takes for known, not tells. */
  private static boolean isReference(ParsedSentence sentence, int noun, int date) {
    boolean definite =
        IntStream.range(Math.max(0, noun - BEFORE), noun)
            .anyMatch(i -> sentence.token(i).lemma().equals("the"));
    boolean happens =
        EventNouns.saying(sentence.token(noun).lemma(), false)
            .filter(saying -> saying.form() == EventNouns.Form.HAPPENS)
            .isPresent();
    boolean of = date > 0 && sentence.token(date - 1).lemma().equals("of");
    boolean named = hasName(sentence, noun);
    boolean owned =
        sentence.child(noun, "nmod:poss").stream().anyMatch(i -> sentence.token(i).hasTag("PRP$"));
    return happens
        && ((definite && of) || owned)
        && !named
        && !Mishap.isNamedBy(sentence.token(noun).lemma());
  }

  /** "voted for independence in 1999": that is what they wanted. */
  private static boolean isGoal(ParsedSentence sentence, int noun) {
    return sentence.children(noun, "case").stream()
        .anyMatch(i -> sentence.token(i).lemma().matches("for|towards?|against"));
  }

  /** "for workers to join the strike on …": what an infinitive governs need not have come. */
  private static boolean isPlanned(ParsedSentence sentence, int noun) {
    int at = sentence.token(noun).head();
    while (at >= 0 && !sentence.token(at).isVerb()) {
      at = sentence.token(at).head();
    }
    return at >= 0 && sentence.token(at).hasTag("VB");
  }

  /**
   * Whether the date is the noun's alone: "since the fall of the city in 1453" says nothing of when
   * the rest was, while what was done "at the battle of 1644" was done then.
   */
  static boolean isApart(ParsedSentence sentence, int noun) {
    boolean aside =
        sentence.hasRelation(noun, "obl", "nmod", "advcl")
            && sentence.child(noun, "case", "mark").isPresent();
    boolean outside =
        sentence.children(noun, "case", "mark").stream()
            .anyMatch(i -> OUTSIDE.contains(sentence.token(i).lemma()));
    boolean happens =
        EventNouns.saying(sentence.token(noun).lemma(), false)
            .filter(saying -> saying.form() == EventNouns.Form.HAPPENS)
            .isPresent();
    return outside || (aside && !happens);
  }
}
