package org.quizwright.generation.telling;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.quizwright.language.Clause;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;
import org.quizwright.language.Words;

/**
 * A main clause whose subject stands before its verb and names somebody or something by itself.
 *
 * @param opening what the question keeps of the words before the subject, a space first, or empty
 * @param subject without what follows it after a comma
 * @param verb index of the verb that carries tense
 */
public record Core(Clause clause, String opening, Span subject, int verb) {

  private static final int MOST_WORDS = 9;

  /** "On September 14, 1887": a comma inside a date. */
  private static final Pattern YEAR = Pattern.compile(", [12]\\d{3}\\b");

  private static final Pattern BETWEEN =
      Pattern.compile("(?s),.*,|\\s*(?:\\p{L}+ly|also|then|once|eventually|first)?\\s*");

  /** The core of a plain sentence, or nothing where it doesn't name what it speaks of. */
  public static Optional<Core> of(Plain plain) {
    return of(plain.sentence())
        .map(
            core ->
                new Core(
                    core.clause(), core.opening() + plain.opening(), core.subject(), core.verb()));
  }

  /** Whether a sentence has a finite verb after a subject at its start, whatever that is. */
  static boolean isPlain(ParsedSentence sentence) {
    return Clause.main(sentence)
        .filter(clause -> verb(clause).isPresent())
        .filter(clause -> sentence.child(clause.head(), "nsubj").isPresent())
        .filter(clause -> subjectStart(clause) == 0)
        .isPresent();
  }

  private static int subjectStart(Clause clause) {
    OptionalInt subject = clause.sentence().child(clause.head(), "nsubj");
    return clause.sentence().subtree(subject.orElseThrow()).start();
  }

  public static Optional<Core> of(ParsedSentence sentence) {
    return Clause.main(sentence)
        .filter(clause -> !clause.isNegated() && !clause.isModal())
        .flatMap(Core::of);
  }

  /** The tagger takes many a past tense for a participle. */
  private static OptionalInt verb(Clause clause) {
    boolean mistaken =
        clause.sentence().token(clause.head()).hasTag("VBN")
            && clause.sentence().children(clause.head(), "aux", "cop").isEmpty();
    return mistaken ? OptionalInt.of(clause.head()) : clause.finiteVerb();
  }

  private static Optional<Core> of(Clause clause) {
    ParsedSentence sentence = clause.sentence();
    OptionalInt subject = sentence.child(clause.head(), "nsubj");
    OptionalInt verb = verb(clause);
    if (subject.isEmpty() || verb.isEmpty()) {
      return Optional.empty();
    }
    Span span = untilComma(sentence, sentence.subtree(subject.getAsInt()));
    Token finite = sentence.token(verb.getAsInt());
    boolean plain =
        span.end() < finite.start()
            && BETWEEN.matcher(sentence.text().substring(span.end(), finite.start())).matches()
            && isNamed(sentence, subject.getAsInt(), span);
    return plain
        ? Opening.moved(sentence.text().substring(0, span.start()))
            .map(opening -> new Core(clause, opening, span, verb.getAsInt()))
        : Optional.empty();
  }

  /** "Smith, the mayor of the town" is asked about as "Smith". */
  private static Span untilComma(ParsedSentence sentence, Span span) {
    int comma = span.of(sentence.text()).indexOf(',');
    return comma < 0 ? span : new Span(span.start(), span.start() + comma);
  }

  private static boolean isNamed(ParsedSentence sentence, int head, Span span) {
    String words = span.of(sentence.text());
    Token token = sentence.token(head);
    boolean limited =
        words.matches(
            "(?i)(?:an? (?=(?:smaller|larger|certain|great) number))?(?:somebody|someone|certain number|great number|anybody|everybody|nobody|only|both|any|all|few|another|higher|lower|larger|smaller|later|earlier|further|newer)\\b.*");
    boolean noun = token.isNoun() || token.hasTag("CD", "NNPS");
    boolean listed =
        sentence.children(head, "conj").stream().anyMatch(i -> !covers(span, sentence, i));
    return noun
        && !limited
        && covers(span, sentence, head)
        && !listed
        && Words.in(words).size() <= MOST_WORDS
        && Phrase.standsAlone(words)
        && finite(sentence, span).isEmpty();
  }

  private static boolean covers(Span span, ParsedSentence sentence, int token) {
    return sentence.token(token).start() >= span.start()
        && sentence.token(token).end() <= span.end();
  }

  /** The finite clauses whose verbs stand in {@code span}. */
  public static List<Clause> finite(ParsedSentence sentence, Span span) {
    return Clause.finite(sentence).stream()
        .filter(clause -> covers(span, sentence, clause.head()))
        .toList();
  }

  public boolean isPast() {
    return sentence().token(verb).hasTag("VBD", "VBN");
  }

  public ParsedSentence sentence() {
    return clause.sentence();
  }

  public String subjectWords() {
    return Phrase.inner(sentence(), subject);
  }

  public Token mainVerb() {
    return sentence().token(clause.head());
  }

  /**
   * Where the predicate ends: before a second verb, a clause set off by a comma, or the full stop.
   *
   * @param from char from which on to look
   */
  public int end(int from) {
    String text = sentence().text();
    int stop = text.length() - (text.endsWith(".”") ? 2 : 1);
    int second =
        sentence().children(clause.head(), "conj", "parataxis").stream()
            .map(conjunct -> sentence().subtree(conjunct).start())
            .filter(start -> start >= from)
            .min(Integer::compare)
            .orElse(stop);
    int end = Math.min(stop, second);
    for (int i = from; i < end; i++) {
      boolean inNumber = i + 1 < end && Character.isDigit(text.charAt(i + 1));
      boolean beforeYear = YEAR.matcher(text).region(i, end).lookingAt();
      if (",;:–—(".indexOf(text.charAt(i)) >= 0 && !inNumber && !beforeYear) {
        return i;
      }
    }
    return end;
  }

  /** "did the council order", "had the council ordered": verb and subject turned round. */
  public String inverted() {
    Token finite = sentence().token(verb);
    Token main = mainVerb();
    if (verb == clause.head()) {
      return support(finite) + " " + subjectWords() + " " + main.lemma();
    }
    String rest = sentence().text().substring(finite.end(), main.end());
    return finite.text() + " " + subjectWords() + rest;
  }

  private static String support(Token verb) {
    return switch (verb.tag()) {
      case "VBD", "VBN" -> "did";
      case "VBZ" -> "does";
      default -> "do";
    };
  }
}
