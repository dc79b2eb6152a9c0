package org.quizwright.analysis.time;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;

/**
 * How the clause that holds a date is told.
 *
 * @param past whether it stands in a past tense
 * @param present whether it stands in a present tense
 * @param pastPerfect whether it tells what had happened before
 * @param future whether it tells what is to come
 * @param aside whether it only describes a noun: "the pit, which was sunk in 1890, …"
 */
record ClauseTense(
    boolean past, boolean present, boolean pastPerfect, boolean future, boolean aside) {

  /** Words after which a date is one to come. */
  private static final Pattern TO_COME =
      Pattern.compile(
          "(?i)\\b(?:(?:is|are) (?:\\p{Ll}+ )?to|will|shall"
              + "|(?:plans?|hopes?|expects?|aims?|intends?|promises?) to)\\b[^.;:]*$");

  /** "She had had it pulled off": what was had done had happened before. */
  private static final Pattern HAD_HAD =
      Pattern.compile("(?i)(?:\\bhad|[’']d) (?:\\p{Ll}+ )?had\\b[^.;:,]*$");

  private static final Pattern JOINT =
      Pattern.compile("[,;] (?:and|but) (?:finally |then |so )?(?:in|on|by) (?:the )?$");

  private static final Pattern SUBJECT =
      Pattern.compile(",? (?:\\p{Lu}|(?:the|an?|his|her|its|their|he|she|it|they|we) )");

  private static final Pattern DESCRIBED =
      Pattern.compile(", (?:who|whom|whose|which) [^,;.]+, (?=\\p{Ll}+ [^,;]*$)");

  static ClauseTense of(ParsedSentence sentence, Span span) {
    ClauseTense told = inClause(sentence, span);
    String left = Window.around(sentence.text(), span).left();
    boolean aside =
        told.aside && !isJoined(Window.close(sentence.text(), span)) && !isResumed(sentence, span);
    boolean toCome = TO_COME.matcher(left).find();
    boolean before = told.pastPerfect || HAD_HAD.matcher(left).find();
    return new ClauseTense(told.past, told.present, before, told.future || toCome, aside);
  }

  /**
   * "…, and in 1811 the firm ordered one": parsers like to join that to the relative clause before.
   */
  private static boolean isJoined(Window date) {
    return JOINT.matcher(date.left()).find() && SUBJECT.matcher(date.right()).lookingAt();
  }

  /** "The war, which he lost, ended in 1800": parsers like to join that to the relative clause. */
  private static boolean isResumed(ParsedSentence sentence, Span span) {
    String left = Window.around(sentence.text(), span).left();
    Matcher described = DESCRIBED.matcher(left);
    if (!described.find()) {
      return false;
    }
    int verb = span.start() - left.length() + described.end();
    return sentence.tokens().stream()
        .anyMatch(token -> token.start() == verb && token.hasTag("VBD", "VBN", "VBZ"));
  }

  private static ClauseTense inClause(ParsedSentence sentence, Span span) {
    int date = first(sentence, span);
    int at = date;
    boolean aside = false;
    for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
      Clause clause = new Clause(sentence, at);
      boolean predicate = sentence.token(at).isVerb() || sentence.child(at, "cop").isPresent();
      aside |=
          sentence.hasRelation(at, "acl")
              && !sentence.token(at).text().equals("dated")
              && !isWhat(sentence, at);
      aside |= Participles.describe(sentence, at, date);
      if (predicate && clause.isFinite()) {
        return of(clause, aside);
      }
      at = sentence.token(at).head();
    }
    return main(sentence, aside);
  }

  /**
   * "The outline of what happened on 3 May is clear": the clause tells of itself and of no noun.
   */
  private static boolean isWhat(ParsedSentence sentence, int verb) {
    return IntStream.concat(
            IntStream.of(sentence.token(verb).head()),
            sentence.children(verb, "nsubj").stream().mapToInt(Integer::intValue))
        .anyMatch(i -> i >= 0 && sentence.token(i).lemma().equals("what"));
  }

  private static int first(ParsedSentence sentence, Span span) {
    for (int i = 0; i < sentence.tokens().size(); i++) {
      if (sentence.token(i).end() > span.start()) {
        return i;
      }
    }
    return -1;
  }

  private static ClauseTense main(ParsedSentence sentence, boolean aside) {
    return Clause.main(sentence)
        .map(clause -> of(clause, aside))
        .orElse(new ClauseTense(false, false, false, false, aside));
  }

  /** "Ships might have been passing by 1910": the story never came there. */
  private static boolean isUnreal(Clause clause, String modal) {
    ParsedSentence sentence = clause.sentence();
    return modal.matches("(?i)might|would|could|should|may|[’']d")
        && sentence.children(clause.head(), "aux").stream()
            .anyMatch(i -> sentence.token(i).text().equals("have"));
  }

  private static ClauseTense of(Clause clause, boolean aside) {
    OptionalInt verb = clause.finiteVerb();
    if (verb.isEmpty()) {
      return new ClauseTense(false, false, false, false, aside);
    }
    ParsedSentence sentence = clause.sentence();
    var finite = sentence.token(verb.getAsInt());
    boolean had =
        verb.getAsInt() != clause.head()
            && finite.text().matches("[Hh]ad|[’']d")
            && (sentence.token(clause.head()).hasTag("VBN", "VBD", "VBG")
                || !sentence.token(clause.head()).isVerb());
    boolean will =
        finite.text().matches("(?i)will|shall|[’']ll") || isUnreal(clause, finite.text());
    boolean present = finite.hasTag("VBZ", "VBP");
    return new ClauseTense(clause.isPast(), present, had, will, aside);
  }
}
