package org.quizwright.analysis.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Months;
import org.quizwright.language.Token;

/**
 * Reads a gloss that stands in apposition and says what kind of thing something is: "a cog, the
 * round-bellied ship of these waters".
 */
final class AppositiveGloss {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;

  private static final Pattern MARK = Pattern.compile("[,(–—-]");
  private static final Pattern OPENS = Pattern.compile("an?|the|those|two|three|four");
  private static final Pattern CLOSES = Pattern.compile("[,;.:!?–—()”\"]");
  private static final Pattern CLAUSE =
      Pattern.compile("who|whom|which|that|whose|where|as|when|if|whoever|whatever");

  /** What says which one of its kind, or what came of something, not what it is. */
  private static final Pattern NO_KIND =
      Pattern.compile(
          "(?:first|second|third|last|only|latest|same|next|following|latter|result|fact|sign|mistake|move|step"
              + "|figure|number|sum|rise|fall|increase|drop|year|month|week|day|time|reason|symbol|place|moment|man"
              + "|woman|few|lot|one|best|worst|least|most|product|consequence|question|\\p{L}{3,}est)s?");

  private static final Pattern CALENDAR = Pattern.compile("(?:" + Months.ANY + "|\\p{L}+day)s?");
  private static final Lexicon ROLES = Lexicon.read("role-nouns");

  private final AnalysedSentence sentence;
  private final List<Token> tokens;

  private AppositiveGloss(AnalysedSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.parsed().tokens();
  }

  static List<TermWord.Glossed> in(AnalysedSentence sentence) {
    AppositiveGloss appositions = new AppositiveGloss(sentence);
    List<TermWord.Glossed> found = new ArrayList<>();
    for (int mark = 1; mark + 2 < appositions.tokens.size(); mark++) {
      appositions.at(mark).ifPresent(found::add);
    }
    return found;
  }

  private Optional<TermWord.Glossed> at(int mark) {
    if (!MARK.matcher(tokens.get(mark).text()).matches() || !isParted(mark)) {
      return Optional.empty();
    }
    int from = tokens.get(mark + 1).text().matches("[”\"’']") ? mark + 2 : mark + 1;
    int end = end(from);
    boolean article = OPENS.matcher(tokens.get(from).text()).matches();
    return TermWord.at(sentence, from == mark + 1 ? mark : from)
        .filter(term -> article || isPlural(term, from, end))
        .filter(term -> says(term, from, end) && suits(term, from, end))
        .map(term -> term.meaning(text(from, end)));
  }

  /** A hyphen within a word opens nothing. */
  private boolean isParted(int mark) {
    String text = tokens.get(mark).text();
    int end = tokens.get(mark).end();
    return !text.equals("-") || Character.isWhitespace(sentence.text().charAt(end));
  }

  private String text(int first, int end) {
    return sentence.text().substring(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  /** Before the comma that doesn't part two adjectives. */
  private int end(int from) {
    int at = from;
    while (at < tokens.size()
        && (!CLOSES.matcher(tokens.get(at).text()).matches()
            || (tokens.get(at).text().equals(",") && tokens.get(at - 1).hasTag("JJ")))) {
      at++;
    }
    return at;
  }

  /** "absentees, owners who left their estates to others". */
  private boolean isPlural(TermWord term, int from, int end) {
    boolean clause =
        tokens.subList(from, Math.max(from, end)).stream()
            .anyMatch(token -> token.text().matches("who|whose|which|that"));
    return term.text().endsWith("s")
        && clause
        && end - from > SHORTEST
        && tokens.subList(from, from + 2).stream().anyMatch(token -> token.hasTag("NNS"))
        && tokens.get(from).text().matches("\\p{Ll}+");
  }

  /** Whether the words name a kind and tell it from others. */
  private boolean says(TermWord term, int from, int end) {
    boolean tied = false;
    boolean clause = false;
    boolean noun = tokens.get(from).text().equals("those");
    for (int at = from; at < end; at++) {
      Token token = tokens.get(at);
      boolean outside = token.isNamed() || token.isProperNoun() || token.text().matches(".*\\d.*");
      boolean which = NO_KIND.matcher(token.text()).matches() && !term.rare();
      if ((outside && !(tied && term.own()))
          || (!tied && (which || isSecond(at) || (!noun && isDoing(token))))) {
        return false;
      }
      tied = tied || (noun && isTie(token));
      clause = clause || CLAUSE.matcher(token.text()).matches();
      noun = noun || token.isNoun();
      boolean verb = token.isFinite() || token.relation().startsWith("aux");
      if (verb && !clause && !isParticiple(token)) {
        return false;
      }
    }
    return noun
        && (tied || term.rare())
        && end - from >= SHORTEST
        && end - from <= LONGEST
        && (term.rare() || (term.own() && clause) || !isListed(end));
  }

  private static boolean isTie(Token token) {
    return token.hasTag("IN", "TO", "VBN", "VBG")
        || CLAUSE.matcher(token.text()).matches()
        || isParticiple(token);
  }

  private static boolean isDoing(Token token) {
    return token.text().endsWith("ing") && token.hasTag("VBG", "NN");
  }

  private static boolean isParticiple(Token token) {
    return token.relation().matches("acl|conj") && token.hasTag("VBD", "VBN");
  }

  /** "corn, the tools, and carts": the comma parts a list. */
  private boolean isListed(int end) {
    boolean comma = end + 2 < tokens.size() && tokens.get(end).text().equals(",");
    return comma
        && (tokens.get(end + 1).text().matches("an?|the")
            || (tokens.get(end + 1).text().matches("and|or")
                && tokens.get(end + 2).hasTag("DT", "NN", "NNS", "JJ", "CD", "PRP$")));
  }

  /** "a stiff collar and a wide tie": more things, not what one is. */
  private boolean isSecond(int at) {
    return tokens.get(at).hasTag("DT") && tokens.get(at - 1).text().matches("and|or");
  }

  /** Who somebody is explains nothing, but for what an office does: "the officer who …". */
  private boolean suits(TermWord term, int from, int end) {
    String meaning = text(from, end).toLowerCase(Locale.ROOT);
    boolean somebody =
        tokens.subList(from, end).stream()
            .takeWhile(token -> !isTie(token))
            .anyMatch(token -> ROLES.has(token.lemma()));
    boolean office = ROLES.has(term.head().lemma()) && !term.quoted();
    return !CALENDAR.matcher(term.head().text()).matches()
        && (!(somebody || office)
            || term.rare()
            || (meaning.startsWith("the ") && meaning.contains(" who ")));
  }
}
