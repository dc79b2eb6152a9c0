package org.quizwright.analysis.term;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.lexicon.FamiliarWords;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Token;

/** Reads the word or the noun group before a mark, if it is one that texts explain. */
final class TermWord {

  private static final int LONGEST = 3;

  /** What stands before a comma that parts a list: "At sea, cogs, …" opens none. */
  private static final int FEWEST_BEFORE = 3;

  private static final Pattern QUOTED =
      Pattern.compile("[“\"‘']([^“”\"‘]{2,40}?)[”\"’']\\s*(?:in \\d{4}\\s*)?$");
  private static final Lexicon ROLES = Lexicon.read("role-nouns");

  private static final Pattern VAGUE =
      Pattern.compile(
          "case|example|instance|time|year|day|thing|way|part|place|people|man|woman|child|number|amount|result|step");

  private TermWord() {}

  static Optional<String> before(AnalysedSentence sentence, int mark) {
    List<Token> tokens = sentence.parsed().tokens();
    Matcher quoted = QUOTED.matcher(sentence.text().substring(0, tokens.get(mark).start()));
    if (quoted.find()) {
      return Optional.of(quoted.group(1).replaceFirst(",$", ""));
    }
    int first = mark;
    while (first > 0 && mark - first < LONGEST && isPart(tokens, first - 1)) {
      first--;
    }
    while (first > 0 && first < mark && isHyphened(sentence, tokens.get(first))) {
      first--;
    }
    while (first < mark - 1 && isSlight(tokens.get(first))) {
      first++;
    }
    return first < mark && isNounGroup(tokens, mark) && !isListed(tokens, first)
        ? Optional.of(text(sentence, first, mark))
            .filter(term -> isTermLike(term, tokens.get(mark - 1)))
        : Optional.empty();
  }

  private static String text(AnalysedSentence sentence, int first, int mark) {
    List<Token> tokens = sentence.parsed().tokens();
    return sentence.text().substring(tokens.get(first).start(), tokens.get(mark - 1).end());
  }

  private static boolean isPart(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return (token.hasTag("NN", "NNS", "JJ", "HYPH", "NNP")
            && !token.entity().equals("PERSON")
            && !token.entity().equals("LOCATION"))
        || token.text().equals("-");
  }

  /** "sea-level canal": a word after a hyphen isn't the first. */
  private static boolean isHyphened(AnalysedSentence sentence, Token token) {
    return token.text().equals("-")
        || (token.start() > 1
            && sentence.text().charAt(token.start() - 1) == '-'
            && Character.isLetter(sentence.text().charAt(token.start() - 2)));
  }

  /** "publicans, shopkeepers, the sons of …": one of a list. */
  private static boolean isListed(List<Token> tokens, int first) {
    return first > FEWEST_BEFORE && tokens.get(first - 1).text().matches("[,:;]");
  }

  private static boolean isSlight(Token token) {
    return token
        .text()
        .matches("(?i)other|such|new|old|whole|own|same|famous|so-called|first|last|No|[-.]");
  }

  private static boolean isNounGroup(List<Token> tokens, int mark) {
    return tokens.get(mark - 1).isNoun() && !ROLES.has(tokens.get(mark - 1).lemma());
  }

  /** A single everyday word, or a body's name, needs no explanation and seldom gets one. */
  private static boolean isTermLike(String term, Token head) {
    boolean many = term.contains(" ") || term.contains("-");
    boolean name = head.isProperNoun() && !term.endsWith("ism");
    boolean vague = VAGUE.matcher(head.lemma()).matches();
    return !name && !vague && (many || !FamiliarWords.has(term) || term.endsWith("ism"));
  }
}
