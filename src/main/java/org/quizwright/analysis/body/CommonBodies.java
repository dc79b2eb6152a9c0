package org.quizwright.analysis.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.quizwright.analysis.name.NameForm;
import org.quizwright.analysis.name.NameMention;
import org.quizwright.analysis.passage.AnalysedPassage;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Span;
import org.quizwright.language.Token;
import org.quizwright.language.Words;

/**
 * Finds bodies that the texts name by common nouns: "the strike committee", "the weavers' guild".
 */
final class CommonBodies {

  private static final List<String> HEADS =
      Words.list(
          "union committee guild council ministry league society commission senate "
              + "parliament assembly federation board brigade treasury police");

  private static final Pattern BARE =
      Pattern.compile(
          "\\b[Tt]he\\s+(council|parliament|senate|assembly|guild|board|lodge|police|treasury)\\b");
  private static final String TELLING =
      "(?:regional|central|national|local|municipal|provincial|independent|general|executive|provisional"
          + "|royal|imperial|parliamentary|\\p{Lu}\\p{Ll}+(?:ian|ish|ese|an|et)|French|German|Dutch|Greek|US)";

  private static final List<String> REGULAR_HEAD =
      List.of("regional", "provincial", "central", "executive", "municipal");

  private static final Pattern PLACED =
      Pattern.compile(
          "\\b(?!(?:The|An?|His|Her|Its|Our|Their|This|That)\\s)((?:\\p{Lu}\\p{L}+\\s)*\\p{Lu}\\p{L}+\\s(?:(?:county|city|town|borough|district) council|police|troop|militia)"
              + "|\\p{Lu}\\p{L}+(?:ish|ese|ian|[ei]an) government|(?:French|German|Dutch|Greek|Soviet|Swiss) government"
              + "|(?:Senate|House|Cabinet) (?:sub)?committee)\\b");
  private static final Pattern APPOINTED =
      Pattern.compile(
          "\\b(?:[Aa]n?|[Tt]he) ((?:royal|parliamentary|select) (?:commission|committee)"
              + "|(?:commission|committee|court|board) of (?:[ei]nquiry|Parliament|the House of \\p{Lu}\\p{Ll}+))\\b");

  /** "The notice board" is no board that meets. */
  private static final Pattern OF_WOOD =
      Pattern.compile(
          "(?:notice|drawing|chess|switch|sounding|ironing|diving|draining|message|score|sign|floor|key|card)");

  private static final String DEFINITE = "(?i)the|our|their|its|his|her|whose";

  /** A bare noun that comes so often is as good as a name, unless its source has a fuller one. */
  private static final int OFTEN = 3;

  private CommonBodies() {}

  /** Their mentions, in the text's order. */
  static List<NameMention> in(List<AnalysedPassage> passages, List<NameMention> named) {
    List<NameMention> found = new ArrayList<>();
    Map<String, List<NameMention>> bare = new LinkedHashMap<>();
    for (AnalysedPassage passage : passages) {
      for (AnalysedSentence sentence : passage.sentences()) {
        compounds(sentence, found);
        matches(PLACED, sentence, found);
        matches(APPOINTED, sentence, found);
        BARE.matcher(sentence.text())
            .results()
            .filter(match -> isWhole(sentence, match.end()))
            .map(match -> mention(sentence, match.start(1), match.end(1)))
            .forEach(
                mention ->
                    bare.computeIfAbsent(
                            sentence.ref().source() + " " + mention.name(), k -> new ArrayList<>())
                        .add(mention));
      }
    }
    bare.values().stream()
        .filter(mentions -> mentions.size() >= OFTEN)
        .filter(
            mentions ->
                Stream.concat(named.stream(), found.stream())
                    .noneMatch(m -> isFuller(m, mentions.get(0))))
        .toList()
        .forEach(found::addAll);
    return found;
  }

  /** Not "the police" of "the police station". */
  private static boolean isWhole(AnalysedSentence sentence, int end) {
    return sentence.parsed().tokens().stream()
        .filter(token -> token.start() >= end)
        .findFirst()
        .filter(Token::isNoun)
        .isEmpty();
  }

  private static boolean isFuller(NameMention full, NameMention bare) {
    return full.sentence().ref().source().equals(bare.sentence().ref().source())
        && NameForm.head(full.name()).equalsIgnoreCase(bare.name());
  }

  private static void matches(Pattern pattern, AnalysedSentence sentence, List<NameMention> found) {
    for (MatchResult match : pattern.matcher(sentence.text()).results().toList()) {
      found.add(mention(sentence, match.start(1), match.end(1)));
    }
  }

  private static void compounds(AnalysedSentence sentence, List<NameMention> found) {
    List<Token> tokens = sentence.parsed().tokens();
    for (int head = 1; head < tokens.size(); head++) {
      if (!HEADS.contains(tokens.get(head).text())) {
        continue;
      }
      int end = tokens.get(head).end();
      opening(tokens, head)
          .ifPresent(first -> found.add(mention(sentence, tokens.get(first).start(), end)));
    }
  }

  /** Where the name begins: at its first noun, or at an adjective that tells it from others. */
  private static OptionalInt opening(List<Token> tokens, int head) {
    int first = head;
    while (first > 0 && isNounLike(tokens, first - 1)) {
      first--;
    }
    boolean told = first > 0 && tokens.get(first - 1).text().matches(TELLING);
    boolean plain =
        tokens.subList(first, head).stream().allMatch(t -> t.text().matches("union|party|one"));
    plain |= first < head && OF_WOOD.matcher(tokens.get(head - 1).text()).matches();
    int start = told ? first - 1 : first;
    boolean definite = start > 0 && tokens.get(start - 1).text().matches(DEFINITE);
    return (told ? first < head || REGULAR_HEAD.contains(tokens.get(first - 1).text()) : !plain)
            && definite
        ? OptionalInt.of(start)
        : OptionalInt.empty();
  }

  private static boolean isNounLike(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean possessive =
        token.text().matches("[’']s?") && at > 0 && tokens.get(at - 1).hasTag("NNS", "NN");
    return possessive
        || (token.hasTag("NN", "NNS")
            && token.text().matches("\\p{Ll}[\\p{L}-]+")
            && !token.text().matches("trade|other|kind|sort|number"));
  }

  private static NameMention mention(AnalysedSentence sentence, int start, int end) {
    Span span = new Span(start, end);
    return new NameMention(span.of(sentence.text()), sentence, span, "O");
  }
}
