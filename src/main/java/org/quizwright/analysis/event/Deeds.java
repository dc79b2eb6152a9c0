package org.quizwright.analysis.event;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** Deeds that only what they are done to tells from states, reports and publications. */
final class Deeds {

  static final Lexicon DECREES = Lexicon.read("decrees");

  private Deeds() {}

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

  /** A bill or a constitution that is published is an event; a report only by its day or month. */
  static boolean isPublished(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    Clause clause = predicate.clause();
    OptionalInt what =
        sentence.hasRelation(predicate.head(), "acl")
            ? OptionalInt.of(sentence.token(predicate.head()).head())
            : clause.isPassive() ? clause.subject() : clause.object();
    String noun = what.isPresent() ? sentence.token(what.getAsInt()).lemma() : "";
    return DECREES.has(noun)
        || (Happening.isNarrow(predicate.date()) && noun.matches("report|findings|paper"));
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
        && (isPerson(sentence, who.getAsInt()) || (passive && !sentence.text().contains("%")))
        && sentence.child(who.getAsInt(), "nummod").isEmpty();
  }

  static boolean isPerson(ParsedSentence sentence, int noun) {
    Token token = sentence.token(noun);
    return token.isProperNoun() || token.hasTag("PRP");
  }
}
