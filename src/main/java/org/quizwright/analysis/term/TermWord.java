package org.quizwright.analysis.term;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quizwright.analysis.lexicon.FamiliarWords;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Token;

/**
 * The word or the noun group before a mark.
 *
 * @param head its last token
 * @param quoted whether it stands in quotation marks
 * @param name whether it is a proper name, no person's and no place's
 */
record TermWord(String text, Token head, boolean quoted, boolean name) {

  private static final int LONGEST = 3;

  /** What stands before a comma that parts a list: "At sea, cogs, …" opens none. */
  private static final int FEWEST_BEFORE = 3;

  private static final Pattern QUOTED =
      Pattern.compile("[“\"‘']([^“”\"‘]{2,40}?),?[”\"’']\\s*(?:in \\d{4}\\s*)?$");
  private static final Pattern SHORT = Pattern.compile("\\((\\p{Lu}{2,7})\\)\\s*$");
  private static final Pattern ARTICLE = Pattern.compile("(?i)an?|the");
  private static final Pattern SLIGHT =
      Pattern.compile("(?i)other|such|new|old|whole|own|same|famous|so-called|first|last|No|[-.]");
  private static final Lexicon ROLES = Lexicon.read("role-nouns");

  private static final Pattern VAGUE =
      Pattern.compile(
          "case|example|instance|time|year|day|thing|way|part|place|people|man|woman|child|number|amount|result"
              + "|step|house|town|village|city|country|street|war|night|morning|book|letter|paper");

  /** A term with its meaning. */
  record Glossed(TermWord term, String meaning) {}

  Glossed meaning(String meaning) {
    return new Glossed(this, meaning);
  }

  /** A common noun that students won't know: what stands behind it can only explain it. */
  boolean rare() {
    return quoted || (text.matches("[\\p{Ll}-]+") && !FamiliarWords.has(text));
  }

  /** Words that are there to be explained, whatever else the text says of them. */
  boolean own() {
    boolean many = text.contains(" ") || text.contains("-");
    return name || quoted || many || text.endsWith("ism") || !FamiliarWords.has(text);
  }

  /** What stands before the mark, if it is one that texts explain and no name. */
  static Optional<String> before(AnalysedSentence sentence, int mark) {
    return at(sentence, mark)
        .filter(term -> term.own() && !term.name())
        .filter(term -> term.quoted() || !ROLES.has(term.head().lemma()))
        .map(TermWord::text);
  }

  /** What stands before the mark, if a text may say what it is. */
  static Optional<TermWord> at(AnalysedSentence sentence, int mark) {
    List<Token> tokens = sentence.parsed().tokens();
    String before = sentence.text().substring(0, tokens.get(mark).start());
    Matcher quoted = QUOTED.matcher(before);
    if (quoted.find()) {
      return Optional.of(new TermWord(quoted.group(1), tokens.get(mark - 1), true, false));
    }
    Matcher initials = SHORT.matcher(before);
    if (initials.find()) {
      return Optional.of(new TermWord(initials.group(1), tokens.get(mark - 2), false, true));
    }
    return noun(sentence, mark);
  }

  private static Optional<TermWord> noun(AnalysedSentence sentence, int mark) {
    List<Token> tokens = sentence.parsed().tokens();
    int first = first(sentence, mark);
    boolean noun = first < mark && (tokens.get(mark - 1).isNoun() || isMisread(tokens, mark - 1));
    boolean vague = first == mark - 1 && VAGUE.matcher(tokens.get(mark - 1).lemma()).matches();
    boolean led =
        first > 0
            && (ARTICLE.matcher(tokens.get(first - 1).text()).matches()
                || tokens.get(first - 1).hasTag("IN"));
    return noun && !vague && !isListed(tokens, first)
        ? Optional.of(
                new TermWord(
                    sentence
                        .text()
                        .substring(tokens.get(first).start(), tokens.get(mark - 1).end()),
                    tokens.get(mark - 1),
                    false,
                    tokens.get(mark - 1).isProperNoun()
                        && !tokens.get(mark - 1).text().endsWith("ism")))
            .filter(term -> led || term.own())
        : Optional.empty();
  }

  /** Where the noun group before the mark begins, "right of way" being one. */
  private static int first(AnalysedSentence sentence, int mark) {
    List<Token> tokens = sentence.parsed().tokens();
    int first = mark;
    while (first > 0
        && mark - first < LONGEST
        && (isPart(tokens, first - 1) || isMisread(tokens, first - 1))) {
      first--;
    }
    while (first > 0 && first < mark && isHyphened(sentence, tokens.get(first))) {
      first--;
    }
    while (first < mark - 1 && isSlight(tokens.get(first))) {
      first++;
    }
    boolean of = first > 2 && first < mark && tokens.get(first - 1).text().equals("of");
    boolean plain =
        tokens.get(mark - 1).hasTag("NN") && FamiliarWords.has(tokens.get(mark - 1).text());
    return of
            && plain
            && tokens.get(first - 2).hasTag("NN")
            && !tokens.get(first - 3).text().equals("the")
        ? first - 2
        : first;
  }

  private static boolean isPart(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return (token.hasTag("NN", "NNS", "JJ", "HYPH", "NNP", "NNPS")
            && !token.entity().equals("PERSON")
            && !token.entity().equals("LOCATION"))
        || token.text().equals("-");
  }

  /** A rare noun that the tagger takes for a verb: behind an article or preposition stands none. */
  private static boolean isMisread(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at).hasTag("VB", "VBP", "VBN", "VBD")
        && (ARTICLE.matcher(tokens.get(at - 1).text()).matches()
            || (tokens.get(at - 1).text().equals("by") && tokens.get(at).hasTag("VBN")));
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
    return first > FEWEST_BEFORE && List.of(",", ":", ";").contains(tokens.get(first - 1).text());
  }

  private static boolean isSlight(Token token) {
    return SLIGHT.matcher(token.text()).matches();
  }
}
