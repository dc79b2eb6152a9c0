package org.quizwright.analysis.event;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** Deeds that only what they are done to tells from states, reports and publications. */
final class Deeds {

  static final Lexicon DECREES = Lexicon.read("decrees");

  /** What somebody wrote as part of the story, not on it. */
  private static final List<String> WORKS =
      List.of("novel", "poem", "play", "memoir", "autobiography", "theory", "newspaper", "tract");

  private static final Pattern REPORT = Pattern.compile("report|findings|paper");

  private static final Pattern ESSAY = Pattern.compile("book|pamphlet|article");

  private static final Pattern ON_SOMETHING =
      Pattern.compile(
          "\\b(?:%s|%s)s? (?:on|about) ".formatted(String.join("|", WORKS), ESSAY.pattern()));

  private static final Pattern KIN =
      Pattern.compile(
          "wife|husband|widow|widower|(?:grand)?(?:father|mother|son|daughter|child)|brother|sister|uncle|aunt"
              + "|nephew|niece|cousin|friend");

  private static final Pattern DISEASE =
      Pattern.compile(
          "(?i)cholera|typhus|typhoid|smallpox|measles|influenza|tuberculosis|malaria|dysentery|fever|disease");

  private Deeds() {}

  /** "Cholera killed 212 people that summer". */
  static boolean isEpidemic(ParsedSentence sentence, int head) {
    return sentence.child(head, "nsubj").stream()
            .anyMatch(i -> DISEASE.matcher(sentence.token(i).lemma()).matches())
        && sentence.child(head, "obj").stream()
            .anyMatch(i -> sentence.child(i, "nummod").isPresent());
  }

  /** "led the country into the war", "led the provinces in revolt". */
  static boolean leadsInto(ParsedSentence sentence, int head) {
    return sentence.token(head).lemma().equals("lead")
        && sentence.child(head, "obj").isPresent()
        && sentence.children(head, "obl").stream().anyMatch(i -> isGoal(sentence, i));
  }

  private static boolean isGoal(ParsedSentence sentence, int noun) {
    boolean event = EventNouns.isEvent(sentence.token(noun).lemma());
    return (event || sentence.token(noun).isProperNoun())
        && sentence.children(noun, "case").stream()
            .map(i -> sentence.token(i).lemma())
            .anyMatch(
                word ->
                    word.matches("into|against")
                        || (event && word.equals("in") && sentence.child(noun, "det").isEmpty()));
  }

  /** Whether a work came out: "was published", "appeared", "came out". */
  static boolean isPublishing(ParsedSentence sentence, int head) {
    return switch (sentence.token(head).lemma()) {
      case "publish", "appear" -> true;
      case "come" ->
          sentence.children(head, "compound:prt", "advmod").stream()
              .anyMatch(i -> sentence.token(i).lemma().equals("out"));
      default -> false;
    };
  }

  /** "had the term shortened", "had the king swear". */
  static boolean isBroughtAbout(ParsedSentence sentence, int head) {
    return IntStream.range(head + 1, sentence.tokens().size())
        .filter(i -> sentence.token(i).hasTag("VBN", "VB"))
        .filter(i -> sentence.hasRelation(i, "ccomp", "xcomp", "acl"))
        .filter(i -> sentence.children(i, "mark", "aux").isEmpty())
        .anyMatch(
            i ->
                sentence.token(i).head() == head
                    || (sentence.hasRelation(sentence.token(i).head(), "obj")
                        && sentence.token(sentence.token(i).head()).head() == head));
  }

  /**
   * A bill, a constitution or a work that is published is an event; a report or a book only by its
   * day or month.
   */
  static boolean isPublished(DatedPredicate predicate) {
    String noun = published(predicate);
    return DECREES.has(noun)
        || publishesWork(predicate)
        || (Happening.isNarrow(predicate.date())
            && (REPORT.matcher(noun).matches() || isEssay(predicate, noun)));
  }

  private static boolean isEssay(DatedPredicate predicate, String noun) {
    return ESSAY.matcher(noun).matches()
        && !ON_SOMETHING.matcher(predicate.sentence().text()).find();
  }

  /** "Ann Rowe published her first novel in 1926": no date of a source. */
  static boolean publishesWork(DatedPredicate predicate) {
    return isPublishing(predicate.sentence(), predicate.head())
        && !predicate.sentence().hasRelation(predicate.head(), "acl")
        && WORKS.contains(published(predicate))
        && !ON_SOMETHING.matcher(predicate.sentence().text()).find();
  }

  /** What was published; empty where the grammar doesn't say. */
  private static String published(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    Clause clause = predicate.clause();
    OptionalInt what =
        sentence.hasRelation(predicate.head(), "acl")
            ? OptionalInt.of(sentence.token(predicate.head()).head())
            : clause.object().isPresent() ? clause.object() : clause.subject();
    return what.isPresent() ? sentence.token(what.getAsInt()).lemma() : "";
  }

  /** The death of a named person is an event, a number of deaths in a year is a figure. */
  static boolean namesWhoDied(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    int head = predicate.head();
    boolean passive = predicate.clause().isPassive();
    boolean dies = sentence.token(head).lemma().equals("die");
    OptionalInt who =
        dies || passive
            ? SubjectAndVerb.subject(sentence, predicate.clause())
            : sentence.child(head, "obj");
    return who.isPresent()
        && (isPerson(sentence, who.getAsInt())
            || isSomebodys(sentence, who.getAsInt())
            || (passive && !sentence.text().contains("%")))
        && sentence.child(who.getAsInt(), "nummod").isEmpty();
  }

  /** "his wife", "Rowe's brother". */
  private static boolean isSomebodys(ParsedSentence sentence, int noun) {
    return KIN.matcher(sentence.token(noun).lemma()).matches()
        && sentence.child(noun, "nmod:poss").isPresent();
  }

  static boolean isPerson(ParsedSentence sentence, int noun) {
    Token token = sentence.token(noun);
    return token.isProperNoun() || token.hasTag("PRP");
  }
}
