package org.quizwright.analysis.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.quizwright.analysis.lexicon.FamiliarWords;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Token;

/** Reads a gloss that stands in apposition: "a cog, the round-bellied ship of these waters". */
final class Apposition {

  private static final int SHORTEST = 4;
  private static final Pattern OPENS = Pattern.compile("[,–—-]");
  private static final Pattern ENDS = Pattern.compile("[,;.:!?–—)”\"]");
  private static final Pattern RELATIVE = Pattern.compile("that|which|who|where|when");
  private static final Pattern COMPLEMENT =
      Pattern.compile(
          "that|which|who|where|of|for|by|in|with|to|from|under|allowed|used|held|made|built");
  private static final Pattern EVENTUAL =
      Pattern.compile(
          "first|second|third|last|only|largest|biggest|greatest|most|least|worst|best|same|next|following|latter"
              + "|result|fact|sign|mistake|move|step|figure|number|sum|rise|fall|increase|drop|day|year|month"
              + "|week|time|reason|product|symbol|consequence|place|moment|few|lot|result|question|man|woman");
  private static final Lexicon ROLES = Lexicon.read("role-nouns");

  private final AnalysedSentence sentence;
  private final List<Token> tokens;

  private Apposition(AnalysedSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.parsed().tokens();
  }

  static List<GlossPattern.Gloss> in(AnalysedSentence sentence) {
    Apposition appositions = new Apposition(sentence);
    List<GlossPattern.Gloss> found = new ArrayList<>();
    for (int at = 1; at + SHORTEST < appositions.tokens.size(); at++) {
      appositions.at(at).ifPresent(found::add);
    }
    return found;
  }

  private Optional<GlossPattern.Gloss> at(int mark) {
    boolean article = tokens.get(mark + 1).text().matches("an?|the");
    if (!OPENS.matcher(tokens.get(mark).text()).matches() || !article || !isParted(mark)) {
      return Optional.empty();
    }
    OptionalInt end = end(mark + 1);
    Optional<String> term = TermWord.before(sentence, mark);
    return end.isPresent()
            && term.isPresent()
            && explains(mark + 1, end.getAsInt(), isRare(term.get()))
        ? Optional.of(
            new GlossPattern.Gloss(
                term.get(), text(mark + 1, end.getAsInt()), tokens.get(mark).start()))
        : Optional.empty();
  }

  /** A hyphen within a word opens nothing. */
  private boolean isParted(int mark) {
    return Character.isWhitespace(sentence.text().charAt(tokens.get(mark).end()))
        || tokens.get(mark).text().equals("—");
  }

  private String text(int first, int end) {
    return sentence.text().substring(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  private OptionalInt end(int first) {
    for (int at = first; at < tokens.size(); at++) {
      if (ENDS.matcher(tokens.get(at).text()).matches()) {
        if (tokens.get(at).text().equals(",") && tokens.get(at - 1).hasTag("JJ")) {
          continue;
        }
        boolean list = tokens.get(at).text().equals(",") && isJoined(at + 1);
        return list ? OptionalInt.empty() : OptionalInt.of(at);
      }
    }
    return OptionalInt.of(tokens.size());
  }

  private boolean isJoined(int at) {
    return at < tokens.size() && tokens.get(at).text().matches("and|or|an?|the");
  }

  /** A common noun that students won't know: what stands behind it can only explain it. */
  private static boolean isRare(String term) {
    return term.matches("[\\p{Ll}-]+") && !FamiliarWords.has(term);
  }

  /**
   * A noun phrase with a complement, whose head is neither a person nor a happening; behind a rare
   * word any will do.
   */
  private boolean explains(int first, int end, boolean rare) {
    int head = -1;
    boolean complement = false;
    for (int at = first; at < end && !complement; at++) {
      Token token = tokens.get(at);
      if (token.isFinite() && !isParticiple(token)) {
        return false;
      }
      complement =
          at > first
              && (COMPLEMENT.matcher(token.text()).matches() || (head > 0 && token.hasTag("VBN")));
      if (!complement && isOutside(token)) {
        return false;
      }
      head = token.isNoun() && !complement ? at : head;
      if (EVENTUAL.matcher(token.text()).matches() && !complement && !rare) {
        return false;
      }
    }
    boolean sound = head > 0 && (rare || !ROLES.has(tokens.get(head).lemma()));
    return sound && (complement || rare) && end - first >= SHORTEST && isNounPhrase(first, end);
  }

  /** A name or a doing at its head says which or how, not what. */
  private static boolean isOutside(Token token) {
    boolean doing = token.text().endsWith("ing") && token.hasTag("VBG", "NN");
    return token.isNamed() || doing;
  }

  private static boolean isParticiple(Token token) {
    return token.text().endsWith("ed") && token.relation().startsWith("a");
  }

  /** No finite verb outside a relative clause. */
  private boolean isNounPhrase(int first, int end) {
    boolean relative = false;
    for (int at = first; at < end; at++) {
      relative = relative || RELATIVE.matcher(tokens.get(at).text()).matches();
      if (tokens.get(at).isFinite() && !relative && !isParticiple(tokens.get(at))) {
        return false;
      }
    }
    return true;
  }
}
