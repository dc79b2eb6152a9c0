package org.quizwright.analysis.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.quizwright.analysis.lexicon.FamiliarWords;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Token;

/**
 * Reads an apposition that says what kind of thing something is, where it is first named: "a
 * Special Bench, an extra court of judges for one crime". The word itself may be an everyday one.
 */
final class Definition {

  private static final int LONGEST_TERM = 3;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 26;

  private static final Pattern OPENS = Pattern.compile("an?|the|those|two|three|four");
  private static final Pattern CLOSES = Pattern.compile("[,;.:!?–—)”\"]");
  private static final Pattern TIE =
      Pattern.compile(
          "of|for|who|whom|which|that|whose|where|with|by|to|joined|used|made|paid|held|built|woven|kept|founded|\\p{Ll}{4,}ing");
  private static final Pattern CLAUSE =
      Pattern.compile("who|whom|which|that|whose|where|as|when|if|whoever|whatever");
  private static final Pattern NO_KIND =
      Pattern.compile(
          "(?:first|second|third|last|only|latest|same|next|following|latter|result|fact|sign|mistake|move|step"
              + "|figure|number|sum|rise|fall|increase|year|month|week|time|reason|symbol|place|moment|man|woman"
              + "|few|lot|one|most|\\p{L}{3,}est)s?");
  private static final Pattern VAGUE =
      Pattern.compile(
          "case|example|instance|time|year|day|thing|way|part|place|people|man|woman|child|number|amount"
              + "|house|town|village|city|country|street|war|night|morning|book|letter|paper");
  private static final Lexicon ROLES = Lexicon.read("role-nouns");

  private static final Pattern OR =
      Pattern.compile("\\b(\\p{Ll}[\\p{Ll}-]{3,}), or ((?:[\\p{L}’-]+ ){2,8}[\\p{L}’-]+)(?=[,.;])");
  private static final Pattern LETS =
      Pattern.compile(
          "\\ban? ((?:\\p{Ll}+ )?\\p{Ll}+ of \\p{Ll}+), (which (?:let|lets|allowed|entitled|gave|meant"
              + "|bound|obliged|permitted|enabled|forbade|required)\\b[^,;.:“”]{8,90})(?=[,.;])");

  /** "the planters, as the estate owners were called". */
  private static final Pattern CALLED =
      Pattern.compile(
          "\\b(?:[Tt]he )?(\\p{Ll}+(?: \\p{Ll}+)?), as ((?:the )?\\p{Ll}[^,;.]{3,50}?) (?:is|are|was|were) called\\b");

  private static final Pattern CALENDAR =
      Pattern.compile(
          "(?:January|February|March|April|May|June|July|August|September|October|November|December"
              + "|\\p{L}+day)s?");

  private final AnalysedSentence sentence;
  private final List<Token> tokens;

  private Definition(AnalysedSentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.parsed().tokens();
  }

  static List<GlossPattern.Gloss> in(AnalysedSentence sentence) {
    Definition definition = new Definition(sentence);
    List<GlossPattern.Gloss> found = new ArrayList<>();
    for (int mark = 1; mark + SHORTEST < definition.tokens.size(); mark++) {
      definition.at(mark).ifPresent(found::add);
    }
    for (MatchResult match : OR.matcher(sentence.text()).results().toList()) {
      if (!FamiliarWords.has(match.group(1))) {
        found.add(new GlossPattern.Gloss(match.group(1), match.group(2), match.start()));
      }
    }
    for (MatchResult match : CALLED.matcher(sentence.text()).results().toList()) {
      found.add(new GlossPattern.Gloss(match.group(1), match.group(2), match.start()));
    }
    for (MatchResult match : LETS.matcher(sentence.text()).results().toList()) {
      found.add(new GlossPattern.Gloss(match.group(1), match.group(2), match.start()));
    }
    return found;
  }

  private Optional<GlossPattern.Gloss> at(int mark) {
    if (!tokens.get(mark).text().equals(",")
        || !OPENS.matcher(tokens.get(mark + 1).text()).matches()) {
      return Optional.empty();
    }
    OptionalInt first = term(mark);
    int end = end(mark + 1);
    return first.isPresent() && says(mark + 1, end) && suits(first.getAsInt(), mark, end)
        ? Optional.of(
            new GlossPattern.Gloss(
                text(first.getAsInt(), mark), text(mark + 1, end), tokens.get(mark).start()))
        : Optional.empty();
  }

  private String text(int first, int end) {
    return sentence.text().substring(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  /** "publicans, shopkeepers, the sons of …": one of a list. */
  private boolean isListed(int first) {
    return first > 0 && tokens.get(first - 1).text().matches("[,:;]");
  }

  /** Where the noun group before the mark begins, "right of way" being one. */
  private OptionalInt term(int mark) {
    int first = mark;
    while (first > 0 && (isPart(tokens.get(first - 1)) || isMisread(first - 1))) {
      first--;
    }
    boolean of = first > 1 && first < mark && tokens.get(first - 1).text().equals("of");
    if (of && tokens.get(first - 2).hasTag("NN") && tokens.get(mark - 1).hasTag("NN")) {
      first -= 2;
    }
    boolean fits =
        first < mark
            && mark - first <= LONGEST_TERM
            && !isListed(first)
            && !CALENDAR.matcher(tokens.get(mark - 1).text()).matches()
            && (tokens.get(mark - 1).isNoun() || isMisread(mark - 1));
    return fits && isLed(first) && !VAGUE.matcher(tokens.get(mark - 1).lemma()).matches()
        ? OptionalInt.of(first)
        : OptionalInt.empty();
  }

  private static boolean isPart(Token token) {
    boolean named = token.entity().equals("PERSON") || token.entity().equals("LOCATION");
    return token.hasTag("NN", "NNS", "JJ", "NNP", "NNPS") && !named;
  }

  /** A rare noun that the tagger takes for a verb, behind an article as no verb stands. */
  private boolean isMisread(int at) {
    return at > 0
        && tokens.get(at).hasTag("VB", "VBP")
        && tokens.get(at - 1).text().matches("(?i)an?|the");
  }

  private boolean isLed(int first) {
    return first > 0
        && (tokens.get(first - 1).text().matches("(?i)an?|the")
            || tokens.get(first - 1).hasTag("IN"));
  }

  private int end(int from) {
    int at = from;
    while (at < tokens.size() && !CLOSES.matcher(tokens.get(at).text()).matches()) {
      at++;
    }
    return at;
  }

  /** Whether the words name a kind and tell it from others, without names, dates or events. */
  private boolean says(int from, int end) {
    boolean tied = false;
    boolean clause = false;
    boolean noun = false;
    for (int at = from + 1; at < end; at++) {
      Token token = tokens.get(at);
      boolean digit = token.text().matches(".*\\d.*") || token.isNamed() || token.isProperNoun();
      if (digit || (!tied && NO_KIND.matcher(token.text()).matches())) {
        return false;
      }
      tied = tied || (noun && (TIE.matcher(token.text()).matches() || token.hasTag("VBG")));
      clause = clause || CLAUSE.matcher(token.text()).matches();
      noun = noun || token.isNoun();
      if (token.isFinite() && !clause && !(noun && TIE.matcher(token.text()).matches())) {
        return false;
      }
    }
    boolean list = end + 1 < tokens.size() && tokens.get(end + 1).text().matches("and|or");
    return tied && !list && !joins(from, end) && end - from >= SHORTEST && end - from <= LONGEST;
  }

  /** "a stiff collar and a wide tie": two things more, not what one is. */
  private boolean joins(int from, int end) {
    for (int at = from + 1;
        at + 1 < end && !CLAUSE.matcher(tokens.get(at).text()).matches();
        at++) {
      if (tokens.get(at).text().matches("and|or") && tokens.get(at + 1).text().matches("an?|the")) {
        return true;
      }
    }
    return false;
  }

  /** An office is explained by who held it; a name by its meaning, or where it is one of a kind. */
  private boolean suits(int first, int mark, int end) {
    Token head = tokens.get(mark - 1);
    String meaning = text(mark + 1, end).toLowerCase(Locale.ROOT);
    boolean somebody =
        tokens.subList(mark + 1, end).stream()
            .takeWhile(token -> !TIE.matcher(token.text()).matches())
            .anyMatch(token -> ROLES.has(token.lemma()));
    if (somebody || ROLES.has(head.lemma())) {
      return meaning.startsWith("the ") && meaning.contains(" who ");
    }
    boolean proper = tokens.subList(first, mark).stream().anyMatch(Token::isProperNoun);
    boolean onlyOne = tokens.get(first - 1).text().equalsIgnoreCase("the");
    return !proper || !onlyOne || meaning.contains("whose name");
  }
}
