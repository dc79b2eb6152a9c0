package org.quizwright.analysis.term;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.quizwright.analysis.lexicon.Lexicon;
import org.quizwright.analysis.passage.AnalysedSentence;
import org.quizwright.language.Token;

/** Reads a plural that another explains: "absentees, owners who left their estates to others". */
final class Plurals {

  private static final Pattern GLOSS =
      Pattern.compile(
          ",[”\"’']?\\s+((?:\\p{Ll}+ )?\\p{Ll}{2,}s (?:\\p{Ll}+ \\p{Ll}+ )?(?:who|whose|which|that)\\b"
              + "[^,;.:“”()]{8,90})(?=[,.;])");

  private static final Lexicon ROLES = Lexicon.read("role-nouns");

  private Plurals() {}

  static List<GlossPattern.Gloss> in(AnalysedSentence sentence) {
    List<Token> tokens = sentence.parsed().tokens();
    List<GlossPattern.Gloss> found = new ArrayList<>();
    for (MatchResult match : GLOSS.matcher(sentence.text()).results().toList()) {
      OptionalInt mark =
          IntStream.range(2, tokens.size() - 2)
              .filter(i -> tokens.get(i).start() == match.start())
              .findFirst();
      mark.stream()
          .filter(at -> isPlural(tokens, at))
          .boxed()
          .flatMap(at -> TermWord.before(sentence, at).stream())
          .filter(term -> !isListed(sentence.text(), term, match.start()))
          .forEach(term -> found.add(new GlossPattern.Gloss(term, match.group(1), match.start())));
    }
    return found;
  }

  private static boolean isPlural(List<Token> tokens, int mark) {
    boolean quoted = tokens.get(mark - 1).text().matches("[”\"’']+");
    Token term = tokens.get(quoted ? mark - 2 : mark - 1);
    boolean gloss = IntStream.range(mark + 1, mark + 4).anyMatch(i -> tokens.get(i).hasTag("NNS"));
    return gloss && term.isNoun() && term.text().endsWith("s") && !ROLES.has(term.lemma());
  }

  /** "tools, carts which …": one more of a list. */
  private static boolean isListed(String text, String term, int mark) {
    int start = text.lastIndexOf(term, mark);
    return start > 1 && ",;:".indexOf(text.charAt(start - 2)) >= 0;
  }
}
