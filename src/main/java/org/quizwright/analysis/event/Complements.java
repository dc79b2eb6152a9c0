package org.quizwright.analysis.event;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.language.ParsedSentence;
import org.quizwright.language.Token;

/** What some verbs can't do without: whom one assures one assures of something. */
final class Complements {

  /** Verbs of telling somebody something, or of making somebody do it. */
  private static final Lexicon TELLING = Lexicon.read("verbs-telling");

  /** Verbs of saying, which say what. */
  private static final Lexicon SAYING = Lexicon.read("verbs-with-content");

  /** Verbs of taking one thing as another. */
  private static final Lexicon NAMING = Lexicon.read("verbs-naming");

  private static final List<String> PLACING = List.of("place", "put", "lay", "attach", "commit");

  private static final Pattern TOLD =
      Pattern.compile("(?i)\\b(?:that|to|how|whether|what|not|of)\\b|[“\"‘]");
  private static final Pattern AS = Pattern.compile("(?i)\\b(?:as|to be)\\b|[“\"‘]");

  private Complements() {}

  static boolean areThere(LabelDraft draft, DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    Token verb = sentence.token(predicate.head());
    int at = draft.text().lastIndexOf(verb.text());
    String rest = at < 0 ? "" : draft.text().substring(at + verb.text().length());
    if (predicate.clause().isPassive()) {
      return true;
    }
    if (hasItsObjectElsewhere(predicate)) {
      return false;
    }
    if (PLACING.contains(verb.lemma()) && !saysWhere(draft, predicate)) {
      return false;
    }
    if (TELLING.has(verb.lemma())) {
      return TOLD.matcher(withoutNames(rest)).find();
    }
    if (NAMING.has(verb.lemma())) {
      return AS.matcher(rest).find();
    }
    return !SAYING.has(verb.lemma()) || !rest.isBlank() || beganByItself(predicate);
  }

  /** "Placed the city": on what list, the sentence says. */
  private static boolean saysWhere(LabelDraft draft, DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    return sentence.children(predicate.head(), "obl").stream()
        .filter(i -> i > predicate.head())
        .anyMatch(draft.tokens()::contains);
  }

  /** "The war began", but not "The miners began". */
  private static boolean beganByItself(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    OptionalInt subject = predicate.clause().subject();
    return sentence.token(predicate.head()).lemma().equals("begin")
        && subject.isPresent()
        && EventNouns.isEvent(sentence.token(subject.getAsInt()).lemma());
  }

  /** "the scheme that Hale had drawn up": what he drew up stands before the clause. */
  private static boolean hasItsObjectElsewhere(DatedPredicate predicate) {
    ParsedSentence sentence = predicate.sentence();
    int verb = predicate.head();
    OptionalInt subject = predicate.clause().subject();
    boolean relative =
        sentence.hasRelation(verb, "acl:relcl")
            || sentence.children(verb).stream().anyMatch(i -> isRelative(sentence, i));
    return relative
        && subject.isPresent()
        && !isRelative(sentence, subject.getAsInt())
        && sentence.children(verb, "obj", "ccomp", "xcomp").stream()
            .allMatch(i -> isRelative(sentence, i))
        && !hasItsPlaceElsewhere(sentence, verb);
  }

  private static boolean isRelative(ParsedSentence sentence, int token) {
    return sentence.token(token).hasTag("WDT", "WP");
  }

  /** "the town where Hale was born", "the year in which he died": that is a circumstance. */
  private static boolean hasItsPlaceElsewhere(ParsedSentence sentence, int verb) {
    return sentence.children(verb, "advmod", "obl").stream()
        .anyMatch(
            i ->
                sentence.token(i).hasTag("WRB")
                    || (isRelative(sentence, i)
                        && sentence.child(i, "case").stream()
                            .anyMatch(
                                c -> sentence.token(c).text().matches("in|at|on|after|before"))));
  }

  /** "the House of Lords": an "of" of a name's. */
  private static String withoutNames(String text) {
    return text.replaceAll("\\p{Lu}[\\p{L}’'-]+ of (?:the )?\\p{Lu}", "");
  }
}
